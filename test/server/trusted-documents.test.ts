import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTrustedDocuments } from '../../src/trusted-documents.ts';
import { serverOver, storeThat } from './support.ts';

const extensions = { cost: { requested: 1, limit: 100_000 } };

const json = { 'content-type': 'application/json' };
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const stats = 'query Stats { stats { articles } }';
const sources = 'query Sources { sources { id } }';
const other = '{ stats { events } }';
const persistedQuery = (sha256Hash: unknown, version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-trusted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const name = path.join(folder, `${hashOf(text)}.json`);
  writeFileSync(name, text);
  return name;
}

describe('a server with trusted documents', () => {
  let app: FastifyInstance;
  const asked: string[] = [];
  const post = (payload: object) => app.inject({ method: 'POST', url: '/graphql', headers: json, payload });
  const get = (search: Record<string, string>) => app.inject(`/graphql?${new URLSearchParams(search)}`);
  const answered = { data: { stats: { articles: 7 } }, extensions };

  beforeAll(async () => {
    const list = file(JSON.stringify({ [hashOf(stats)]: stats, [hashOf(sources)]: sources }));
    const store = storeThat(async (query) => {
      asked.push(query);
      return [{ articles: 7, events: 7 }];
    });
    app = await serverOver(store, {}, [], loadTrustedDocuments(list));
  });
  afterAll(() => app.close());

  it.each([
    ['documentId', { documentId: `sha256:${hashOf(stats)}` }],
    ['documentId without its prefix', { documentId: hashOf(stats) }],
    ['the hash of a persisted query', persistedQuery(hashOf(stats))],
    ['its text', { query: stats }],
    ['all of these', { query: stats, documentId: hashOf(stats), ...persistedQuery(hashOf(stats)) }],
  ])('answers one named by %s', async (_, payload) => {
    expect((await post(payload)).json()).toEqual(answered);
  });

  it('answers a GET as well', async () => {
    expect((await get({ documentId: `sha256:${hashOf(stats)}` })).json()).toEqual(answered);
    const extensions = JSON.stringify(persistedQuery(hashOf(stats)).extensions);
    expect((await get({ extensions })).json()).toEqual(answered);
    expect((await get({ query: stats })).json()).toEqual(answered);
  });

  it.each([
    ['another text', { query: other }],
    ['its text with one space more', { query: `${stats} ` }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['a mutation', { query: 'mutation { ingestArticle(input: { body: "x" }) { created } }' }],
    ['a text that is no GraphQL, which is not even parsed', { query: '{' }],
    ['an unknown hash', persistedQuery(hashOf(other))],
    ['an unknown documentId', { documentId: `sha256:${hashOf(other)}` }],
    ['a trusted hash with another text', { query: other, ...persistedQuery(hashOf(stats)) }],
    ['a trusted documentId with another text', { query: other, documentId: hashOf(stats) }],
    ['two documents at once', { query: stats, documentId: hashOf(sources) }],
    ['a text to be remembered', { query: other, ...persistedQuery(hashOf(other)) }],
    ['a text that was to be remembered', persistedQuery(hashOf(other))],
    ['names that every object has', { documentId: 'constructor' }],
    ['names that every object has, as a hash', persistedQuery('__proto__')],
    ['a hash in a list', persistedQuery([hashOf(stats)])],
    ['a documentId in a list', { documentId: [hashOf(stats)] }],
    ['a hash that is none', persistedQuery(null)],
    ['capital digits', { documentId: hashOf(stats).toUpperCase() }],
    ['no document', { operationName: 'Stats' }],
  ])('refuses %s', async (_, payload) => {
    asked.length = 0;
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({
      errors: [
        {
          message: 'this server answers its trusted documents only',
          extensions: { code: 'UNTRUSTED_DOCUMENT' },
        },
      ],
    });
    expect(asked).toEqual([]);
  });

  it('refuses a batch, and GETs of another text or of two documents', async () => {
    asked.length = 0;
    expect((await post([{ query: stats }, { query: other }])).statusCode).toBe(400);
    expect((await get({ query: other })).statusCode).toBe(400);
    expect((await get({ query: other, documentId: hashOf(stats) })).statusCode).toBe(400);
    const two = await app.inject(`/graphql?documentId=${hashOf(stats)}&documentId=${hashOf(sources)}`);
    expect(two.json().errors[0].extensions.code).toBe('UNTRUSTED_DOCUMENT');
    expect(asked).toEqual([]);
  });
});

describe('the list of trusted documents', () => {
  it.each([
    ['no JSON', '{', /JSON object of SHA-256 hashes to GraphQL documents, got something else/],
    ['another shape', '{"documents": []}', /JSON object of SHA-256 hashes to GraphQL documents, got something else/],
    [
      'a hash of another text',
      JSON.stringify({ [hashOf(other)]: stats }),
      /hashes of the texts beside them, got [0-9a-f]{64}/,
    ],
    ['nothing', '{}', /at least one document, got none/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => loadTrustedDocuments(file(text))).toThrow(message);
  });

  it('is refused when it is not there', () => {
    expect(() => loadTrustedDocuments(path.join(folder, 'missing.json'))).toThrow(
      /^NEWSGRAPH_TRUSTED_DOCUMENTS: .*missing.json: expected a JSON object .*ENOENT/,
    );
  });
});
