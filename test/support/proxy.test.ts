import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FaultyProxy, proxyTo } from './proxy.ts';

/** Far more than arrives at once. */
const sent = Buffer.from(Array.from({ length: 4_000_000 }, (_, index) => index % 251));

/** Sends all of it to whoever connects. */
const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.end(sent);
});
let proxy: FaultyProxy;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy = await proxyTo((server.address() as AddressInfo).port);
});
afterAll(async () => {
  await proxy.close();
  server.close();
});

async function received(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const socket = connect(proxy.port, '127.0.0.1');
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  // It may be reset, which is no error here.
  await new Promise((resolve) => socket.on('close', resolve));
  return Buffer.concat(chunks);
}

it('a connection that is cut has brought what was sent up to some place, and nothing from behind it', async () => {
  expect(await received()).toEqual(sent);
  for (let bytes = 1; bytes < sent.length; bytes += 50_021) {
    proxy.cutAfter(bytes);
    const some = await received();
    expect(some.length).toBeLessThanOrEqual(bytes);
    expect(some.equals(sent.subarray(0, some.length))).toBe(true);
  }
  expect(await received()).toEqual(sent);
});
