import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** What lies between a client and a server, and can go wrong. */
export interface Proxy {
  port: number;
  /** Connections that are open. */
  readonly open: number;
  /** Bytes that went through so far, in both directions. */
  readonly passed: number;
  /** How long each piece of data takes on its way, in milliseconds. */
  delayMs: number;
  /** Bytes that go through in a second, in each direction of each connection. */
  bytesPerSecond: number;
  /** Whether data vanishes, without anybody being told. New connections are let in, and nothing comes of them. */
  isBlackHole: boolean;
  /** Whether new connections are refused. */
  isRefusing: boolean;
  /** Ends all connections at once. */
  cut(): void;
  /** Ends all connections once so many more bytes went through; then new ones work. */
  cutAfter(bytes: number): void;
  /** Resolves when what was asked for by `cutAfter` was done. */
  untilCut(): Promise<void>;
  close(): Promise<void>;
}

/** Listens on a port of its own and passes everything on to `127.0.0.1:target`. */
export async function proxyTo(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const cuts = new Set<() => void>();
  let left = Number.POSITIVE_INFINITY;

  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };

  /** Passes data on as the proxy says at the time. */
  const line = () =>
    new Transform({
      transform: (chunk: Buffer, _, done) => {
        void (async () => {
          if (proxy.delayMs > 0) await wait(proxy.delayMs);
          if (Number.isFinite(proxy.bytesPerSecond)) await wait((1000 * chunk.length) / proxy.bytesPerSecond);
          if (proxy.isBlackHole) return done();
          passed += chunk.length;
          left -= chunk.length;
          if (left > 0) return done(null, chunk);
          // What reached the end before the cut is read there.
          done(null, chunk.subarray(0, chunk.length + left));
          left = Number.POSITIVE_INFINITY;
          setImmediate(() => {
            cut();
            for (const told of cuts) told();
            cuts.clear();
          });
        })();
      },
    });

  const server = createServer((client) => {
    if (proxy.isRefusing) return client.resetAndDestroy();
    const upstream = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(line()).pipe(other);
    }
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  let passed = 0;
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    get open() {
      return sockets.size / 2;
    },
    get passed() {
      return passed;
    },
    delayMs: 0,
    bytesPerSecond: Number.POSITIVE_INFINITY,
    isBlackHole: false,
    isRefusing: false,
    cut,
    cutAfter: (bytes) => {
      left = bytes;
    },
    untilCut: () => new Promise((resolve) => cuts.add(resolve)),
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
  return proxy;
}
