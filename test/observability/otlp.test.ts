import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { traceTo } from '../../src/observability/otlp.ts';
import { serverOver, storeThat } from '../server/support.ts';

interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number; message?: string };
}

const sent: { path: string | undefined; body: string }[] = [];
const collector = createServer((request, response) => {
  void text(request).then((body) => {
    sent.push({ path: request.url, body });
    response.setHeader('content-type', 'application/json').end('{}');
  });
});

beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(() => {
  collector.close();
});

it('sends the request, its operation and the queries of the store as one trace, without what was asked', async () => {
  const { port } = collector.address() as AddressInfo;
  const tracing = traceTo({ endpoint: `http://127.0.0.1:${port}/`, version: '1.2.3', engine: 'embedded' });
  const store = storeThat(async (query) => {
    if (query !== 'stats') throw new Error('rahasia');
    return [{ articles: 7 }];
  });
  const app = await serverOver(store, { logLevel: 'silent' }, [], null, { tracing });
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01`, cookie: 'session=rahasia' };
  const post = (query: string) => app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  await post('query Count { stats { articles } }');
  await post('query Fail { search(query: "rahasia") { totalCount } }');
  await app.close();
  await tracing.stop();

  expect(sent.every(({ path }) => path === '/v1/traces')).toBe(true);
  const spans: SentSpan[] = sent.flatMap(({ body }) =>
    JSON.parse(body).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: SentSpan[] }[] }) =>
      scopeSpans.flatMap((one) => one.spans),
    ),
  );
  const named = (name: string) => spans.filter((span) => span.name === name);
  expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  const requests = named('POST /graphql');
  expect(requests.map(({ parentSpanId }) => parentSpanId)).toEqual(['00f067aa0ba902b7', '00f067aa0ba902b7']);
  const [count] = named('query Count');
  const [query] = named('stats');
  expect(requests.map(({ spanId }) => spanId)).toContain(count?.parentSpanId);
  expect(query?.parentSpanId).toBe(count?.spanId);
  expect(query?.attributes).toContainEqual({ key: 'db.response.returned_rows', value: { intValue: 1 } });
  expect(named('query Fail')[0]?.status).toEqual({ code: 2, message: 'INTERNAL_SERVER_ERROR' });
  expect(sent.map(({ body }) => body).join('')).not.toContain('rahasia');
});
