import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import { loadQueries, type Query } from '../../src/store/queries.ts';
import type { Params, Store } from '../../src/store/store.ts';
import { correctedUrl, decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection, neo4jDriver } from '../support/neo4j.ts';
import { ingestSamples } from '../support/samples.ts';

/** Values that every read of `cypher/` finds something with, on the sample articles. */
const examples: Params = {
  ids: ['actor:xi-jinping', 'place:china', 'organization:united-nations', 'actor:prabowo-subianto'],
  kinds: null,
  asOf: '9999',
  validOn: null,
  from: '',
  to: '\uffff',
  limit: 5,
  pubStatus: ['USABLE', 'CORRECTED', 'RETRACTED', 'SUPERSEDED'],
  sources: null,
  languages: null,
  text: null,
  name: null,
  mentionsAll: [],
  mentionsAny: ['actor:xi-jinping', 'actor:prabowo-subianto'],
  mentionsNone: ['actor:marco-rubio'],
  types: null,
  places: null,
  participantsAll: [],
  participantsAny: ['actor:xi-jinping', 'actor:prabowo-subianto'],
  participantsNone: ['actor:marco-rubio'],
  speakers: null,
  about: null,
  minArticles: 1,
  prefixes: ['xi', 'presid'],
  within: null,
  without: ['actor:xi-jinping'],
  previous: '',
  query: 'presiden',
  cursorId: '',
  sequences: [1, 2, 3],
  id: articleIdOfUrl(correctedUrl),
  subjects: null,
  readIds: ['actor:xi-jinping'],
  nameIds: ['actor:budi-laksa'],
  includeRetracted: false,
  entityIds: null,
  fewest: 0,
};

/** Connected in every way that the samples have, as `pair/` takes them. */
const pairs = [
  'actor:xi-jinping actor:vladimir-putin',
  'actor:xi-jinping place:china',
  'actor:vladimir-putin place:china',
  'place:kuala-lumpur actor:prabowo-subianto',
];

/** Lists in which `ids` is a filter. */
const listsOfEntities = /^entity\/(by-name-order|by-mention-count|by-last-seen|count)/;

const ofFacets = /^identity\/(namesakes|facet-times|facets-together|articles-portraying)/;

const numeric = /by-mention-count|by-report-count|co-mentions/;

function paramsOf(query: Query, ids: Record<string, string[]>): Params {
  const folder = query.name.split('/')[0] ?? '';
  const down = !query.name.endsWith('.reversed');
  const values: Params = {
    ...examples,
    ...(ids[folder] === undefined ? {} : { ids: ids[folder] }),
    ...(listsOfEntities.test(query.name) ? { ids: null } : {}),
    ...(query.name === 'search/passages' ? { ids: [...(ids['event'] ?? []), ...(ids['statement'] ?? [])] } : {}),
    ...(query.name === 'identity/targets' ? { ids: ['place:egypt'] } : {}),
    ...(query.name === 'identity/portrayed' ? { ids: ids['article'] ?? [] } : {}),
    ...(query.name === 'identity/shared-names' ? { ids: ['organization:bgl'] } : {}),
    ...(ofFacets.test(query.name) ? { ids: ids['facet'] ?? [] } : {}),
    ...(/^rewrite\/names-/.test(query.name) ? { ids: examples['ids'] ?? [] } : {}),
    ...(query.name === 'curation/redirects' ? { ids: ['place:gaza'] } : {}),
    ...(query.name === 'curation/kept-apart' ? { ids: ['actor:xi-jinping', 'actor:vladimir-putin'] } : {}),
    ...(query.name === 'entity/by-name' ? { ids: ['xi jinping', 'pbb', 'trump'] } : {}),
    ...(/^statement\/page-/.test(query.name) ? { speakers: ids['speaker'] ?? [], about: ids['subject'] ?? [] } : {}),
    ...(/^relation\/.*-within$/.test(query.name) ? { within: ids['connected'] ?? [] } : {}),
    ...(query.name === 'search/names' ? { kinds: ['ACTOR', 'PLACE'] } : {}),
    keys: query.name === 'search/words' ? ['pres*', 'jinpng'] : (ids['storyKeys'] ?? []),
    articleIds: ids['article'] ?? [],
    eventIds: ids['event'] ?? [],
    statementIds: ids['statement'] ?? [],
    factIds: ids['event'] ?? [],
    cursorValue: numeric.test(query.name) ? (down ? 1_000_000 : -1) : down ? '\uffff' : '',
  };
  return Object.fromEntries(query.params.map((name) => [name, values[name] ?? null]));
}

/** Those that write are run by every ingest and every decision of curation. */
const writes = /^\s*(CREATE|MERGE|SET|REMOVE|DELETE|DETACH)\b/m;
const reads = [...loadQueries('embedded').values()].filter(
  ({ name, text }) => !writes.test(text) && name !== 'meta/schema-version',
);

async function sampleIds(store: Store): Promise<Record<string, string[]>> {
  const nodes = async (query: string, params: Params) =>
    (await store.read<{ node: { id: string } }>(query, params)).map(({ node }) => node.id);
  const page = {
    ...examples,
    cursorValue: '\uffff',
    limit: 100,
    mentionsAny: [],
    mentionsNone: [],
    participantsAny: [],
    participantsNone: [],
  };
  const event = await nodes('event/by-date', page);
  const articles = await nodes('article/by-published', page);
  const companions = await store.read<{ key: string }>('ingest/story-companions', { ids: articles });
  const statements = await store.read<{ node: { id: string; speakerId: string | null } }>('statement/page', page);
  const statementIds = statements.map(({ node }) => node.id);
  const subjects = await store.read<{ entityId: string }>('statement/about', { ids: statementIds });
  const facets = await store.read<{ id: string }>('identity/facets', { nameIds: examples['nameIds'] ?? [] });
  return {
    article: articles,
    facet: facets.map(({ id }) => id),
    event,
    evidence: event,
    pair: pairs,
    connected: [...new Set(pairs.flatMap((pair) => pair.split(' '))), ...subjects.map(({ entityId }) => entityId)],
    export: [...articles, ...event, 'role:xi-jinping/presiden/china', 'actor:prabowo-subianto', 'actor:vladimir-putin'],
    statement: statementIds,
    speaker: [...new Set(statements.flatMap(({ node }) => node.speakerId ?? []))],
    subject: [...new Set(subjects.map(({ entityId }) => entityId))],
    source: await nodes('source/all', {}),
    ingest: articles,
    rewrite: articles,
    storyKeys: companions.map(({ key }) => key),
    change: await nodes('change/page', page),
    merge: await merges(store),
    story: await nodes('story/by-last-seen', { ...page, entities: null }),
  };
}

async function merges(store: Store): Promise<string[]> {
  const changes = await store.read<{ node: { mergeId: string | null } }>('change/page', {
    ...examples,
    cursorValue: '\uffff',
  });
  return changes.flatMap(({ node }) => (node.mergeId === null ? [] : [node.mergeId]));
}

function comparable(rows: readonly object[], ordered: boolean): string[] {
  const texts = rows.map((row) => JSON.stringify(row, (_, value) => sorted(value)));
  return ordered ? texts : texts.sort();
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.skipIf(engines.length < 2)('both engines', () => {
  const stores: Store[] = [];
  let ids: Record<string, string[]> = {};

  beforeAll(async () => {
    for (const engine of engines) {
      const store = await engine.open();
      stores.push(store);
      const outcomes = await ingestSamples(store);
      expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([]);
      await decideOnSamples(store);
    }
    const [embedded] = stores;
    if (embedded !== undefined) ids = await sampleIds(embedded);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  it.each(reads.map(({ name }) => name))('answer %s alike', async (name) => {
    const query = reads.find((one) => one.name === name);
    if (query === undefined) throw new Error('unreachable');
    const params = paramsOf(query, ids);
    const candidatesOnly = name === 'search/documents';
    const answers: object[][] = [];
    for (const store of stores) answers.push(await store.read<object>(name, params));
    const [embedded = [], neo4j = []] = answers;
    expect(embedded.length).toBeGreaterThan(0);
    for (const row of [...embedded, ...neo4j]) expect(Object.keys(row).sort()).toEqual([...query.columns].sort());
    const ordered = /ORDER BY/.test(query.text.split('\n').slice(-3).join('\n')) && !candidatesOnly;
    const distinct = (rows: object[]) =>
      candidatesOnly ? [...new Set(comparable(rows, false))] : comparable(rows, ordered);
    expect(distinct(embedded)).toEqual(distinct(neo4j));
  });
});

const connection = neo4jConnection();

describe.skipIf(connection === null)("Neo4j's plans", () => {
  const scans = ['AllNodesScan', 'NodeByLabelScan'];
  // A write looks up both ends of a relationship by their unique ids: a product of one node with one node.
  const forbiddenIn = ({ text }: Query) => (writes.test(text) ? scans : [...scans, 'CartesianProduct', 'Eager@']);

  it.each([...loadQueries('neo4j').values()].map(({ name }) => name))('%s starts from an index', async (name) => {
    const query = loadQueries('neo4j').get(name);
    if (connection === null || query === undefined) throw new Error('unreachable');
    const driver = neo4jDriver(connection);
    try {
      const rows = query.params.includes('rows') ? { rows: [] } : {};
      const { summary } = await driver.executeQuery(`EXPLAIN ${query.text}`, {
        ...paramsOf(query, {}),
        ...rows,
        ingestId: '',
        version: 1,
      });
      expect(
        operators(summary.plan).filter((operator) => forbiddenIn(query).some((one) => operator.startsWith(one))),
      ).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});

interface Plan {
  operatorType: string;
  children: Plan[];
}

function operators(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}
