import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { PlannerOptions } from '../../src/execution/planner.ts';
import { plannedExecution } from '../../src/execution/plugin.ts';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { answer, documentedQueries, type Operation } from '../support/operations.ts';
import { ingestSamples } from '../support/samples.ts';

const patience = { timeout: 20_000, interval: 50 };
const plain = new ApolloServer<Context>({ schema: createSchema() });

/** A server that looks ahead from the first run on, or after as many as it is told. */
function lookingAhead(options: PlannerOptions = { runsBeforeLookAhead: 0 }): ApolloServer<Context> {
  const schema = createSchema();
  return new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema, options)] });
}

/** What one run of an operation asks of the store. */
async function askedBy(server: ApolloServer<Context>, store: Store, operation: Operation): Promise<string[]> {
  const { store: counted, asked } = counting(store);
  expect(await answer(server, counted, operation)).not.toContain('"errors"');
  return asked;
}

const inOneQuery: Record<string, string> = {
  'a node with all that it leads to': `{ actor(id: "actor:xi-jinping") {
    name roles { title of { name } evidence { quote article { title source { name } } } }
    articles(first: 3) { nodes { title source { name } mentions { surface entity { name } } } }
    coMentions(first: 3) { edges { articleCount node { name } } }
    timeline(interval: DAY) { start articleCount } } }`,
  'an entity by its name': '{ entity(name: "xi jinping") { name ... on Actor { roles { title } } } }',
  'a list with what its nodes lead to': `{ articles(first: 5) { edges { node {
    body source { name } events { title participants { role entity { name } } } story { title articles(first: 2) { nodes { title } } }
    statements { text speaker { name } about { name } } links { article { title source { name } } } } } } }`,
  'nodes under different names': `{
    a: place(id: "place:china") { ...Events } b: place(id: "place:indonesia") { ...Events } }
    fragment Events on Place { events(first: 2) { nodes { title place { name } evidence { quote } } } }`,
};

describe.each(engines)('looking ahead on $name', ({ name, open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await ingestSamples(store);
    await decideOnSamples(store);
  });
  afterAll(() => store.close());

  it.each(documentedQueries)('changes no answer: $query', async (operation) => {
    const server = lookingAhead();
    const expected = await answer(plain, store, operation);
    for (let run = 0; run < 2; run++) expect(await answer(server, store, operation)).toBe(expected);
  });

  it.each(Object.entries(inOneQuery))('reads %s in one query', async (_, query) => {
    const inParts = await askedBy(plain, store, { query });
    expect(inParts.length).toBeGreaterThan(1);
    expect((await askedBy(lookingAhead(), store, { query })).length).toBe(name === 'neo4j' ? 1 : inParts.length);
  });

  it('begins when an operation was asked some times, and lets nobody wait for it', async () => {
    const server = lookingAhead({ runsBeforeLookAhead: 3 });
    const operation = { query: inOneQuery['a node with all that it leads to'] ?? '' };
    const inParts = await askedBy(server, store, operation);
    for (let run = 1; run < 3; run++) expect((await askedBy(server, store, operation)).length).toBe(inParts.length);
    const asked = async () => (await askedBy(server, store, operation)).length;
    await expect.poll(asked, patience).toBe(name === 'neo4j' ? 1 : inParts.length);
  });

  it('leaves to their resolvers the fields whose arguments are wrong', async () => {
    const server = lookingAhead();
    const query = '{ actor(id: "actor:xi-jinping") { articles(first: 1000) { nodes { title } } } }';
    expect(await answer(server, store, { query })).toContain('expected first from 1 to 100, got 1000');
  });

  it('goes on from the cursors of a list under a parent', async () => {
    const server = lookingAhead();
    const query = `query ($after: String) { actor(id: "actor:xi-jinping") {
      articles(first: 2, after: $after) { nodes { title source { name } } pageInfo { endCursor } } } }`;
    let after: string | null = null;
    for (let run = 0; run < 3; run++) {
      const operation: Operation = { query, variables: { after } };
      const found = await answer(server, store, operation);
      expect(found).toBe(await answer(plain, store, operation));
      after = JSON.parse(found).data.actor.articles.pageInfo.endCursor;
    }
  });
});
