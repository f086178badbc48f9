import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer } from '../../src/server.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';

describe('the built dashboard', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-dashboard-'));
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  let app: FastifyInstance;
  let store: Store;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<title>newsgraph</title>');
    writeFileSync(path.join(folder, 'assets/code-1a2b.js'), 'export {};');
    writeFileSync(path.join(folder, 'assets/code-1a2b.js.br'), brotliCompressSync('export {};'));
    store = await openEmbedded({ queryTimeoutMs: 10_000 });
    app = await createServer({
      schema: createSchema(),
      store,
      extractor: rulesExtractor,
      config: { bodyLimitBytes: 10_000, introspection: true, graphiql: true, logLevel: 'silent' },
      dashboard: folder,
    });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/entity/actor:xi-jinping', '/network?seeds=actor:xi-jinping'])(
    'answers browsers at %s',
    async (url) => {
      const page = await app.inject({ url, headers: browser });
      expect(page.statusCode).toBe(200);
      expect(page.body).toBe('<title>newsgraph</title>');
      expect(page.headers['cache-control']).toBe('no-cache');
    },
  );

  it('lets caches keep for ever what is named by its content, and nothing else', async () => {
    const { headers } = await app.inject({ url: '/assets/code-1a2b.js' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.inject({ url: '/assets/code-of-before.js' })).statusCode).toBe(404);
  });

  it('sends a file as it was compressed beside it, to whom takes that', async () => {
    const url = '/assets/code-1a2b.js';
    const sent = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    expect(sent.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringMatching(/accept-encoding/i) });
    expect(sent.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(sent.rawPayload).toEqual(readFileSync(path.join(folder, `${url}.br`)));
    const plain = await app.inject({ url });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe(readFileSync(path.join(folder, url), 'utf8'));
    expect((await app.inject({ url: `${url}.br` })).statusCode).toBe(404);
  });

  it('tells programs what is not there, and leaves the API to itself', async () => {
    const missing = await app.inject({ url: '/entity/actor:xi-jinping', headers: { accept: 'application/json' } });
    expect(missing.statusCode).toBe(404);
    expect(missing.json()).toMatchObject({ statusCode: 404, error: 'Not Found' });
    const graphiql = await app.inject({ url: '/graphql', headers: browser });
    expect(graphiql.body).toContain('graphiql');
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ stats { articles } }' } });
    expect(answer.json()).toMatchObject({ data: { stats: { articles: 0 } } });
  });

  it('has nothing outside of its folder', async () => {
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json']) {
      expect((await app.inject({ url })).statusCode).toBeGreaterThanOrEqual(400);
    }
  });
});
