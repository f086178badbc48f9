import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../bench/fill.ts';
import { asked, news } from '../../bench/news/news.ts';
import { loadQueries, type Query } from '../../src/store/queries.ts';
import type { Params, Store, Value } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection, neo4jDriver } from '../support/neo4j.ts';
import { examples, paramsOf, reads } from '../support/query-params.ts';

/**
 * The most hits of Neo4j's database that each query of the API may take, on an archive of 1,000 articles a fifth of
 * which name one hub, asked for that hub, another one and somebody in the middle: half as many again as the plans of
 * Neo4j 5.26 took when this was written.
 */
const ceilings: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('./database-hits.json', import.meta.url), 'utf8'),
);

const articles = 1000;
const { hub, second, country, middle, words, latestDay } = asked;
const entities = [hub.id, second.id, middle.id];

/** Filters that let everything pass: where an answer is not narrow, its way to it must be. */
const given: Params = {
  ...examples,
  ids: entities,
  limit: 21,
  latest: 100,
  asOf: '9999',
  mentionsAny: [],
  mentionsNone: [],
  participantsAny: [],
  participantsNone: [],
  without: [],
  prefixes: ['arman'],
  query: words.frequent ?? '',
};

/** What has no list without somebody, or looks at the days it is asked for. */
const narrow: readonly (readonly [RegExp, Params])[] = [
  [/-naming/, { mentionsAll: [hub.id, second.id] }],
  [/-participants/, { participantsAll: [hub.id, second.id] }],
  [/page-speakers/, { speakers: [hub.id], about: null }],
  [/page-about/, { speakers: null, about: [second.id] }],
  [/page-speakers-about/, { about: [second.id] }],
  [/-within/, { within: entities }],
  [/dated|timeline/, { from: latestDay }],
  [/^trending/, { previous: '2025-12-30', from: latestDay }],
];

const ofTheApi =
  /^(article|arrival|change|entity|event|evidence|identity\/targets|network|pair|relation|role|search|source|statement|story|stats|trending)/;
const queries = loadQueries('neo4j');
const names = reads.map(({ name }) => name).filter((name) => ofTheApi.test(name));

const connection = neo4jConnection();

describe.skipIf(connection === null)("Neo4j's database hits", () => {
  let store: Store;
  let driver: Driver;
  let ids: Record<string, string[]> = {};

  beforeAll(async () => {
    const engine = engines.find(({ name }) => name === 'neo4j');
    if (engine === undefined || connection === null) throw new Error('unreachable');
    store = await engine.open();
    driver = neo4jDriver(connection);
    for await (const _ of fill(store, news(articles)));
    // Plans that Neo4j made for the graphs of other tests, or while this one was small, tell nothing of it.
    await driver.executeQuery('CALL db.prepareForReplanning()');
    ids = await newest(store);
  });
  afterAll(async () => {
    await driver?.close();
    await store?.close();
  });

  it.each(names)('of %s stay under their ceiling', async (name) => {
    const query = queries.get(name);
    if (query === undefined) throw new Error('unreachable');
    const own = narrow.filter(([pattern]) => pattern.test(name)).map(([, params]) => params);
    const params = { ...paramsOf(query, ids, given), ...pick(query, Object.assign({}, ...own)) };
    const { summary } = await driver.executeQuery(`PROFILE ${query.text}`, { given: encode(params) });
    expect(hitsOf(summary.profile)).toBeLessThanOrEqual(ceilings[name] ?? 0);
  });
});

function pick({ params }: Query, values: Params): Params {
  return Object.fromEntries(Object.entries(values).filter(([name]) => params.includes(name)));
}

/** What stands at the beginning of each list, by folder of `cypher/`. */
async function newest(store: Store): Promise<Record<string, string[]>> {
  const first = async (name: string) => {
    const query = queries.get(name);
    if (query === undefined) throw new Error(`expected a query ${name}, found none`);
    const rows = await store.read<{ node: { id: string } }>(name, paramsOf(query, {}, given));
    return rows.map(({ node }) => node.id).slice(0, 20);
  };
  const event = await first('event/by-date');
  return {
    article: await first('article/by-published'),
    event,
    evidence: event,
    statement: await first('statement/page'),
    source: await first('source/all'),
    story: await first('story/by-last-seen'),
    pair: [`${hub.id} ${second.id}`, `${hub.id} ${country.id}`],
    identity: [hub.id],
    search: await first('article/by-published'),
  };
}

interface Profile {
  dbHits: number;
  children: Profile[];
}

function hitsOf(profile: Profile | false): number {
  if (profile === false) throw new Error('expected a profile of the query, got none');
  return profile.children.reduce((sum, child) => sum + hitsOf(child), profile.dbHits);
}

function encode(value: Value): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(encode);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, encode(one)]));
}
