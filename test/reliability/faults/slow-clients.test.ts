import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { createSchema } from '../../../src/schema.ts';
import { createServer } from '../../../src/server.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import type { Store } from '../../../src/store/store.ts';
import { shown } from '../../support/shown.ts';

const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

describe('clients that are slow or say nothing', () => {
  let store: Store;
  let app: FastifyInstance;

  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 10_000 });
    app = await createServer({
      schema: createSchema(),
      store,
      extractor: rulesExtractor,
      config: { bodyLimitBytes: 100_000, introspection: true, graphiql: true, logLevel: 'silent' },
      slowness: { headersMs: 500, requestMs: 800, keepAliveMs: 500, idleMs: 1_500, checkMs: 100 },
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  /** What the server says until it closes the connection, while the client sends one letter after another. */
  async function sending(text: string, letters: string): Promise<string> {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    socket.write(text);
    const slowly = letters === '' ? undefined : setInterval(() => socket.write(letters), 50);
    await once(socket, 'close');
    clearInterval(slowly);
    return said;
  }

  it.each([
    ['headers that come letter by letter', `${head}x-slow: `, 'x', 'HTTP/1.1 408'],
    ['a body that comes letter by letter', `${head}content-length: 50000\r\n\r\n{`, ' ', 'HTTP/1.1 408'],
    ['a body in chunks that never ends', `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n', 'HTTP/1.1 408'],
    ['headers that never end', head, '', 'HTTP/1.1 408'],
    ['a connection on which nothing comes', '', '', 'HTTP/1.1 408'],
    ['a connection kept after an answer', 'GET /health HTTP/1.1\r\nhost: x\r\n\r\n', '', 'HTTP/1.1 200'],
  ])('are not waited for: %s', async (what, text, letters, answer) => {
    expect((await sending(text, letters)).slice(0, 12)).toBe(answer);
    shown('fault', `A client with ${what}`);
  });

  it('do not keep others waiting', async () => {
    const slow = Array.from({ length: 50 }, () => sending(head, 'x'));
    const answer = await fetch(`${app.listeningOrigin}/health`);
    expect(answer.status).toBe(200);
    await Promise.all(slow);
    expect((await fetch(`${app.listeningOrigin}/health`)).status).toBe(200);
    shown('fault', 'Fifty clients at once that do not end their headers', 50);
  });
});
