import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverOver, storeThat } from './support.ts';

const extensions = { cost: { requested: 1, limit: 100_000 } };

const json = { 'content-type': 'application/json' };
const question = '{ stats { articles } }';
const url = `/graphql?query=${encodeURIComponent(question)}`;
const source = (index: number) => ({ node: { id: `source:${index}.example`, name: `Paper ${index}`, domain: null } });

let app: FastifyInstance;
const post = (payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload });

beforeAll(async () => {
  app = await serverOver(
    storeThat(async (query) =>
      query === 'stats' ? [{ articles: 7 }] : Array.from({ length: 100 }, (_, i) => source(i)),
    ),
    { bodyLimitBytes: 9_000_000 },
  );
});
afterAll(() => app.close());

describe('a GET', () => {
  const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

  it.each([
    ['a program', { 'user-agent': 'curl/8.5.0' }],
    ['a program that does not say what it is', { 'user-agent': '' }],
    ['a page of this server', { 'user-agent': browser, 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'user-agent': browser, 'sec-fetch-site': 'none' }],
    [
      'a page of another site that was allowed to set a header',
      { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' },
    ],
  ])('of %s is answered', async (_, headers) => {
    expect((await app.inject({ url, headers })).json()).toEqual({ data: { stats: { articles: 7 } }, extensions });
  });

  it.each([
    ['a page of another site', { 'user-agent': browser, 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbouring host', { 'user-agent': browser, 'sec-fetch-site': 'same-site' }],
    ['a page of another site in a browser that hides what it is', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that does not say from where', { 'user-agent': browser }],
  ])('of %s is refused', async (_, headers) => {
    const answer = await app.inject({ url, headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toMatch(/Cross-Site Request Forgery/);
  });
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a POST of a form (%s) is refused',
  async (type) => {
    const payload = JSON.stringify({ query: 'mutation { ingestArticle(input: { body: "x" }) { created } }' });
    const headers = { 'content-type': type, 'sec-fetch-site': 'cross-site' };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.json().data).toBeUndefined();
  },
);

describe('the status of an operation that is wrong', () => {
  const wrong = [
    { query: '{' },
    { query: '{ nonsense }' },
    { query: 'query One { stats { articles } }', operationName: 'Two' },
    { query: 'query ($id: ID!) { event(id: $id) { id } }', variables: {} },
  ];
  it.each(wrong)('%j is 400, and 200 for clients of application/json alone', async (payload) => {
    expect((await post(payload)).statusCode).toBe(400);
    expect((await post(payload, { accept: 'application/graphql-response+json' })).statusCode).toBe(400);
    const both = 'application/graphql-response+json, application/json;q=0.9';
    expect((await post(payload, { accept: both })).statusCode).toBe(400);
    const plain = await post(payload, { accept: 'application/json' });
    expect(plain.statusCode).toBe(200);
    expect(plain.json().errors).toHaveLength(1);
  });

  it('stays 400 for what is no GraphQL request', async () => {
    expect((await post({ operationName: 'Two' }, { accept: 'application/json' })).statusCode).toBe(400);
  });
});

describe('Cache-Control', () => {
  const cacheControl = async (query: string) => (await post({ query })).headers['cache-control'];

  it('lets caches keep what is read for some seconds', async () => {
    expect(await cacheControl(question)).toMatch(/^max-age=([1-9]|[1-5]\d), public$/);
    expect(await cacheControl('{ sources { id name } stats { articles } }')).toMatch(/^max-age=\d+, public$/);
  });

  it.each([
    ['a mutation', 'mutation { ingestArticle(input: { body: "" }) { created errors { message } } }'],
    ['an error beside data', '{ stats { articles } entity { id } }'],
    ['an operation that is wrong', '{ nonsense }'],
    ['a text that is no GraphQL', '{'],
  ])('lets nobody keep the answer to %s', async (_, query) => {
    expect(await cacheControl(query)).toBe('no-store');
  });

  it('tells caches that one address has several forms', async () => {
    const { headers } = await app.inject({ url, headers: { 'user-agent': 'curl/8.5.0' } });
    expect(headers['vary']).toBe('accept, authorization');
    const page = await app.inject({ url, headers: { accept: 'text/html', 'accept-encoding': 'gzip' } });
    expect(String(page.headers['vary']).split(', ').sort()).toEqual(['accept', 'accept-encoding', 'authorization']);
  });
});

describe('compression', () => {
  const large = { query: '{ sources { id name } }' };

  it.each([
    ['br', 'gzip, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('by %s makes a large answer smaller', async (encoding, accepted, expand) => {
    const plain = await post(large);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const answer = await post(large, { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(JSON.parse(expand(answer.rawPayload).toString())).toEqual(plain.json());
  });

  it('leaves a small answer as it is', async () => {
    const answer = await post({ query: question }, { 'accept-encoding': 'gzip, br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.json()).toEqual({ data: { stats: { articles: 7 } }, extensions });
  });

  it('of a request is undone, up to the largest body', async () => {
    const send = (query: string) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...json, 'content-encoding': 'gzip' },
        payload: gzipSync(JSON.stringify({ query })),
      });
    expect((await send(question)).json()).toEqual({ data: { stats: { articles: 7 } }, extensions });
    expect((await send(`${question} #${' '.repeat(10_000_000)}`)).statusCode).toBe(413);
  });
});

describe('automatic persisted queries', () => {
  const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
  const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('are asked by their hash once they are known', async () => {
    const query = '{ stats { articles } } # known by its hash';
    const unknown = (await post(persisted(hashOf(query)))).json();
    expect(unknown.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query, ...persisted(hashOf(query)) })).json().data).toEqual({ stats: { articles: 7 } });
    expect((await post(persisted(hashOf(query)))).json().data).toEqual({ stats: { articles: 7 } });
  });

  it('are refused under the hash of another', async () => {
    const answer = await post({ query: question, ...persisted(hashOf('{ sources { id } }')) });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([
      { message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  it('are forgotten before they fill the memory', async () => {
    const query = (index: number) => `${question} #${index}${' '.repeat(8_000_000)}`;
    for (let index = 0; index < 5; index++) {
      const answer = await post({ query: query(index), ...persisted(hashOf(query(index))) });
      expect(answer.statusCode).toBe(200);
    }
    const code = async (index: number) =>
      (await post(persisted(hashOf(query(index))))).json().errors?.[0].extensions.code;
    expect(await code(4)).toBeUndefined();
    expect(await code(0)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});
