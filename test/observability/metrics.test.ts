import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';
import { serverOver } from '../server/support.ts';

describe('/metrics', () => {
  let store: Store;
  let app: FastifyInstance;
  const post = (query: string, variables: object = {}) =>
    app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const metrics = async () => (await app.inject('/metrics')).body;

  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 10_000 });
    await migrate(store);
    app = await serverOver(store, { responseCacheMb: 1, logLevel: 'silent' });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  it('counts operations, queries, articles and kept responses', async () => {
    const ingest = 'mutation Add($input: ArticleInput!) { ingestArticle(input: $input) { created } }';
    const input = { body: 'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow.', url: 'https://a.example/1' };
    await post(ingest, { input });
    await post(ingest, { input });
    await post(ingest, { input: { ...input, body: `${input.body} Mereka membahas perdagangan.` } });
    await post(ingest, { input: { body: '' } });
    for (let time = 0; time < 3; time++) await post('query Count { stats { articles } }');
    await post('{ articles(first: 1000) { totalCount } }');
    await post('{ nothing }');
    const text = await metrics();
    for (const line of [
      'newsgraph_ingested_total{outcome="created"} 1',
      'newsgraph_ingested_total{outcome="unchanged"} 1',
      'newsgraph_ingested_total{outcome="corrected"} 1',
      'newsgraph_ingested_total{outcome="BAD_USER_INPUT"} 1',
      'newsgraph_operation_seconds_count{operation="Add",type="mutation"} 4',
      'newsgraph_operation_seconds_count{operation="Count",type="query"} 2',
      'newsgraph_operations_total{type="query",outcome="BAD_USER_INPUT"} 1',
      'newsgraph_operations_total{type="unknown",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
      'newsgraph_response_cache_total{result="hit"} 1',
      'newsgraph_store_query_seconds_count{query="stats"} 2',
      'newsgraph_http_request_seconds_count{route="/graphql",status="200"} 8',
      'newsgraph_operations_under_way 0',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    expect(text).toMatch(/^newsgraph_store_query_seconds_count\{query="transaction"\} [1-9]/m);
    expect(text).toMatch(/^newsgraph_store_batch_size_count [1-9]/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  it('tells few names of operations apart, whatever strangers call theirs', async () => {
    for (let number = 0; number < 300; number++) await post(`query Stranger${number} { __typename }`);
    await post(`query ${'x'.repeat(65)} { __typename }`);
    const text = await metrics();
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    // A hundred, and the two for those without a name and for all others.
    expect(names.size).toBe(102);
    expect(text).not.toContain('x'.repeat(65));
  });

  it('is not there when it is switched off, nor for who may not read the graph', async () => {
    const off = await serverOver(store, { metrics: false, logLevel: 'silent' });
    expect((await off.inject('/metrics')).statusCode).toBe(404);
    await off.close();
    const closed = await serverOver(store, {
      logLevel: 'silent',
      access: { anonymous: null, local: null, tokens: null },
    });
    expect((await closed.inject('/metrics')).statusCode).toBe(401);
    expect((await closed.inject('/health')).statusCode).toBe(200);
    expect((await closed.inject('/ready')).statusCode).toBe(200);
    await closed.close();
  });
});
