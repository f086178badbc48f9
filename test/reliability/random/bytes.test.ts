import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { loadConfig } from '../../../src/config.ts';
import { ConfigurationError, InvalidInputError } from '../../../src/errors.ts';
import { isGzip } from '../../../src/ingest/read/binary.ts';
import { readArticles } from '../../../src/ingest/read/documents.ts';
import type { Format } from '../../../src/ingest/read/formats.ts';
import type { Store } from '../../../src/store/store.ts';
import { loadTrustedDocuments } from '../../../src/trusted-documents.ts';
import { variables } from '../../../src/variables.ts';
import { addressOf, listening } from '../../live/support.ts';
import { engines } from '../../support/engines.ts';
import { shown } from '../../support/shown.ts';
import { runs } from './runs.ts';
import { html, newsText } from './texts.ts';

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));

/** Bytes that begin well: cut short, with some of them changed, or with others put in. */
function damaged(whole: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  return fc
    .tuple(whole, fc.nat(), fc.constantFrom('cut', 'change', 'insert', 'nothing'), bytes)
    .map(([all, where, how, put]) => {
      const at = all.length === 0 ? 0 : where % all.length;
      if (how === 'nothing') return all;
      const rest = how === 'cut' ? [] : [put, all.subarray(how === 'change' ? at + put.length : at)];
      return Buffer.concat([all.subarray(0, at), ...rest]);
    });
}

const article = fc.record({ body: newsText, title: fc.anything(), publishedAt: fc.anything(), source: fc.anything() });
const json = fc.oneof(
  article.map((value) => JSON.stringify(value)),
  fc.array(article, { maxLength: 3 }).map((value) => JSON.stringify(value)),
  fc.array(article, { maxLength: 3 }).map((lines) => lines.map((value) => JSON.stringify(value)).join('\n')),
  fc.json({ maxDepth: 4 }),
  fc.integer({ min: 1, max: 100_000 }).map((depth) => '['.repeat(depth)),
);
const text = fc.oneof(newsText, html, json);
const encoded = fc
  .tuple(text, fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const))
  .map(([one, encoding]) => Buffer.from(one, encoding));
const file = fc.oneof(bytes, damaged(encoded), damaged(encoded.map((plain) => gzipSync(plain))));

const formats: readonly (Format | null)[] = ['text', 'html', 'json', 'json-lines', null];

async function articlesIn(pieces: readonly Buffer[], format: Format | null): Promise<unknown[]> {
  const found: unknown[] = [];
  const chunks = async function* () {
    yield* pieces;
  };
  for await (const result of readArticles('file', chunks(), format)) {
    if (!result.ok) expect(result.error).toBeInstanceOf(InvalidInputError);
    found.push(result.ok ? result.article : `${result.origin.line} ${result.error.message}`);
  }
  return found;
}

describe('any bytes', () => {
  it('of a file are articles or refused, the same in whatever pieces they come', async () => {
    const { numRuns, ...options } = runs(300);
    const property = fc.asyncProperty(file, fc.constantFrom(...formats), fc.nat(), async (whole, format, where) => {
      const at = whole.length === 0 ? 0 : where % whole.length;
      const found = await articlesIn([whole], format);
      expect(found.length).toBeGreaterThan(0);
      // What an archive gives before its damage, and how far it is looked for a NUL at once, depends on the pieces.
      if (isGzip(whole) || whole.includes(0)) return;
      expect(await articlesIn([whole.subarray(0, at), whole.subarray(at)], format)).toEqual(found);
    });
    await fc.assert(property, { numRuns, ...options });
    shown('input', 'files of any bytes, of every format and gzipped', numRuns);
  }, 3_600_000);

  it('of environment variables are a configuration or a plain error', () => {
    const name = fc.constantFrom(...variables.map((one) => one.name));
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '0',
        '-1',
        '1e3',
        '99999999999999999999',
        'true',
        'bolt://',
        'neo4j://a:b@c',
        'http://[',
        'NaN',
        ' 1',
        '٣',
      ),
      fc.webUrl(),
    );
    const { numRuns, ...options } = runs(500);
    const property = fc.property(fc.dictionary(name, value), (env) => {
      try {
        const config = loadConfig(env);
        for (const one of Object.values({ ...config, ...config.limits, ...config.model })) expect(one).not.toBeNaN();
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
      }
    });
    fc.assert(property, { numRuns, ...options });
    shown('input', 'values of environment variables', numRuns);
  }, 3_600_000);

  it('in a file of trusted documents are a list or a plain error', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-random-'));
    const name = path.join(folder, 'documents.json');
    const list = fc.oneof(
      bytes,
      fc.json().map((one) => Buffer.from(one)),
      fc.dictionary(fc.string(), fc.string()).map((one) => Buffer.from(JSON.stringify(one))),
    );
    const { numRuns, ...options } = runs(100);
    const property = fc.property(list, (content) => {
      writeFileSync(name, content);
      expect(() => loadTrustedDocuments(name)).toThrow(ConfigurationError);
    });
    try {
      fc.assert(property, { numRuns, ...options });
    } finally {
      rmSync(folder, { recursive: true });
    }
    shown('input', 'files of trusted documents of any bytes', numRuns);
  }, 3_600_000);
});

describe('a server that is sent anything', () => {
  let store: Store;
  let app: FastifyInstance;
  const log: string[] = [];

  beforeAll(async () => {
    const [embedded] = engines;
    if (embedded === undefined) throw new Error('expected an engine, got none');
    store = await embedded.open();
    app = await listening(store, { logLevel: 'error' }, log);
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const serves = async () => {
    const response = await fetch(`${app.listeningOrigin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(log).toEqual([]);
  };

  it('by a socket tells no fault of its own, and serves whoever comes next', async () => {
    const { numRuns, ...options } = runs(100);
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, damaged(request), request), async (sent) => {
        expect(await answerTo(app, sent)).not.toMatch(/^HTTP\/1\.1 5/m);
      }),
      { numRuns, ...options },
    );
    await serves();
    shown('input', 'bytes sent to the HTTP port', numRuns);
  }, 3_600_000);

  it('by WebSocket closes or answers, and serves whoever comes next', async () => {
    const { numRuns, ...options } = runs(60);
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        const code = await closedBy(app, messages);
        expect([1011, 4500]).not.toContain(code);
      }),
      { numRuns, ...options },
    );
    await serves();
    shown('input', 'messages sent over WebSocket', numRuns);
  }, 3_600_000);

  it('as parameters of an export answers or refuses them', async () => {
    const name = fc.constantFrom(
      'table',
      'base',
      'text',
      'source',
      'language',
      'publishedFrom',
      'publishedTo',
      'mentionsAll',
      'mentionsAny',
      'entity',
      'includeRetracted',
      '__proto__',
      'x',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('entities', 'true', '2025-01-31', '9999-12-31', '0000-01-01', 'actor:xi-jinping', 'http://a/'),
    );
    const parameters = fc
      .array(fc.tuple(name, value), { maxLength: 4 })
      .map((pairs) => new URLSearchParams(pairs.map(([key, one]) => [key, one])).toString());
    const format = fc.oneof(
      fc.constantFrom('csv', 'json-lines', 'graphml', 'gexf', 'turtle', 'follow-the-money'),
      fc.webPath().map((one) => encodeURIComponent(one)),
    );
    const query = fc.oneof(
      { arbitrary: parameters, weight: 3 },
      { arbitrary: fc.webQueryParameters(), weight: 1 },
      { arbitrary: fc.constantFrom('%', '%ff', '%00', '&&=', 'a[b]=c'), weight: 1 },
    );
    const { numRuns, ...options } = runs(200);
    await fc.assert(
      fc.asyncProperty(format, query, async (kind, asked) => {
        const { statusCode } = await app.inject({ method: 'GET', url: `/export/${kind}?${asked}` });
        expect(statusCode).toBeLessThan(500);
      }),
      { numRuns, ...options },
    );
    await serves();
    shown('input', 'parameters of exports', numRuns);
  }, 3_600_000);
});

/** Requests that are nearly right. */
const request = fc
  .tuple(
    fc.constantFrom('GET', 'POST', 'OPTIONS', 'HEAD', 'PUT', 'TRACE', 'CONNECT', 'PRI'),
    fc.oneof(
      fc.constantFrom(
        '/graphql',
        '/health',
        '/',
        '*',
        '/export/csv?table=entities',
        '/graphql?query=%7B__typename%7D',
        '/%00',
        '//',
        '/../x',
      ),
      fc.webPath(),
    ),
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'content-type: application/json',
          'content-type: text/plain',
          'transfer-encoding: chunked',
          'content-length: 5',
          'expect: 100-continue',
          'upgrade: websocket',
          'upgrade: h2c',
          'connection: upgrade',
          'accept: */*',
          'accept: text/html',
          'accept-encoding: gzip, br',
          'content-encoding: gzip',
          'sec-websocket-version: 13',
          'sec-websocket-key: eA==',
          'if-none-match: *',
          'range: bytes=0-1',
          'host: x',
        ),
        fc
          .tuple(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }))
          .map((pair) => pair.join(': ')),
      ),
      { maxLength: 5 },
    ),
    fc.oneof(
      fc.constantFrom('', '{"query":"{ __typename }"}', '{"query":', '[]', 'null', '0', '5\r\nhello\r\n0\r\n\r\n'),
      fc.json(),
    ),
  )
  .map(([method, target, headers, body]) =>
    Buffer.from(
      [
        `${method} ${target} HTTP/1.1`,
        'host: a',
        'connection: close',
        `content-length: ${Buffer.byteLength(body)}`,
        ...headers,
        '',
        body,
      ].join('\r\n'),
    ),
  );

/** What a server answers until it or we have nothing more to say. */
function answerTo(app: FastifyInstance, sent: Buffer): Promise<string> {
  const { port } = new URL(app.listeningOrigin);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(sent));
    socket.on('data', (part) => parts.push(part));
    // Bytes still under way when the server closes are answered by a reset.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
  });
}

const message = fc.oneof(
  fc.constantFrom(
    '{"type":"connection_init"}',
    '{"type":"connection_init","payload":null}',
    '{"type":"ping"}',
    '{"type":"complete","id":"1"}',
    '{"type":"subscribe","id":"1","payload":{"query":"subscription { articleIngested { id } }"}}',
    '{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}',
    '{"type":"subscribe","id":"","payload":{"query":1}}',
    '{"type":"next","id":"1","payload":{}}',
    '{"type":"constructor"}',
    '{"type":"__proto__","id":"__proto__"}',
  ),
  fc
    .tuple(fc.string(), fc.json())
    .map(
      ([query, given]) =>
        `{"type":"subscribe","id":"2","payload":{"query":${JSON.stringify(query)},"variables":${given}}}`,
    ),
  fc.json(),
  fc.string({ unit: 'binary' }),
  bytes,
);

/** The code with which a server closes a connection over which messages were sent, and then a beginning too many. */
function closedBy(app: FastifyInstance, messages: readonly (string | Buffer)[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(addressOf(app), 'graphql-transport-ws');
    socket.on('open', () => {
      for (const one of messages) socket.send(one);
      // No protocol begins twice: the server closes after what came before, if it has not already.
      for (let times = 0; times < 2; times++) socket.send('{"type":"connection_init"}');
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}
