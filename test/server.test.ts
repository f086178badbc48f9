import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQuestions } from '../src/graphiql.ts';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { createSchema } from '../src/schema.ts';
import { createServer } from '../src/server.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import type { Store } from '../src/store/store.ts';
import { ingestSamples } from './support/samples.ts';

describe('the server', () => {
  let app: FastifyInstance;
  let store: Store;
  const config = { bodyLimitBytes: 10_000, introspection: true, graphiql: true, logLevel: 'silent' };
  const post = (payload: object | string) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });

  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 10_000 });
    await ingestSamples(store);
    app = await createServer({ schema: createSchema(), store, extractor: rulesExtractor, config });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  it.each(exampleQuestions)('answers: $title', async ({ query }) => {
    const { data, errors } = (await post({ query })).json();
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    expect(text).toMatch(/Meeting: Vladimir Putin, Xi Jinping|Menteri Luar Negeri|united-nations/);
  });

  it('gives browsers a GraphiQL that loads nothing from elsewhere', async () => {
    const page = await app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('graphiql');
    expect(page.body).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
  });

  it('refuses a mutation over GET, malformed JSON and a body that is too large', async () => {
    const mutation = 'mutation { ingestArticle(input: { body: "x" }) { created } }';
    const headers = { 'apollo-require-preflight': 'true', accept: 'application/json' };
    const get = await app.inject({ url: `/graphql?query=${encodeURIComponent(mutation)}`, headers });
    expect(get.statusCode).toBe(405);
    expect((await post('{"query":')).statusCode).toBe(400);
    expect((await post({ query: `{ stats { articles } } #${'x'.repeat(20_000)}` })).statusCode).toBe(413);
  });

  it('tells what is wrong with a page size, a cursor and a name without an id', async () => {
    const messages = async (query: string) => {
      const { errors } = (await post({ query })).json();
      return errors.map((error: { message: string; extensions: { code: string } }) => [
        error.extensions.code,
        error.message,
      ]);
    };
    expect(await messages('{ articles(first: 1000) { totalCount } }')).toEqual([
      ['BAD_USER_INPUT', 'expected first from 1 to 100, got 1000'],
    ]);
    expect(await messages('{ articles(after: "nonsense") { totalCount } }')).toEqual([
      ['BAD_USER_INPUT', 'expected a cursor that this API gave, got something else'],
    ]);
    expect(await messages('{ entity { id } }')).toEqual([['BAD_USER_INPUT', 'expected exactly one of id and name']]);
  });
});
