import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** What lies between a client and a server, and can go wrong. */
export interface FaultyProxy {
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
  /** Ends all connections when a client sends these bytes: before they arrive, or when they are answered. */
  loseAt(bytes: Buffer, what: 'request' | 'answer'): void;
  /** Whether what `cutAfter` or `loseAt` asked for is still to come. */
  readonly isCutToCome: boolean;
  close(): Promise<void>;
}

/**
 * Listens on a port of its own and passes everything on to `127.0.0.1:target`.
 * @param rewrite changes what the server answers
 */
export async function proxyTo(
  target: number,
  rewrite: (answer: Buffer) => Buffer = (answer) => answer,
): Promise<FaultyProxy> {
  const sockets = new Set<Socket>();
  let passed = 0;
  let left = Number.POSITIVE_INFINITY;
  let lost: { bytes: Buffer; what: 'request' | 'answer' } | null = null;
  /** Whether the last that arrives has passed. What came through behind it would leave a hole, which no network does. */
  let isEnding = false;

  const cut = () => {
    isEnding = false;
    for (const socket of sockets) socket.resetAndDestroy();
  };

  /** What arrives of a piece of data, and whether it is the last. */
  const arriving = (chunk: Buffer, isRequest: boolean, pair: { isAnswerLost: boolean }): [Buffer, boolean] => {
    if (!isRequest && pair.isAnswerLost) return [Buffer.alloc(0), true];
    if (isRequest && lost !== null && chunk.includes(lost.bytes)) {
      const { what } = lost;
      lost = null;
      pair.isAnswerLost = what === 'answer';
      return what === 'answer' ? [chunk, false] : [Buffer.alloc(0), true];
    }
    left -= chunk.length;
    if (left > 0) return [chunk, false];
    const rest = chunk.length + left;
    left = Number.POSITIVE_INFINITY;
    return [chunk.subarray(0, rest), true];
  };

  /** Passes data on as the proxy says at the time. */
  const line = (isRequest: boolean, pair: { isAnswerLost: boolean }) =>
    new Transform({
      transform: (chunk: Buffer, _, done) => {
        void (async () => {
          if (proxy.delayMs > 0) await wait(proxy.delayMs);
          if (Number.isFinite(proxy.bytesPerSecond)) await wait((1000 * chunk.length) / proxy.bytesPerSecond);
          if (proxy.isBlackHole || isEnding) return done();
          const [arrived, isLast] = arriving(chunk, isRequest, pair);
          passed += arrived.length;
          if (isLast) {
            isEnding = true;
            setImmediate(cut);
          }
          return done(null, isRequest ? arrived : rewrite(arrived));
        })();
      },
    });

  const server = createServer((client) => {
    if (proxy.isRefusing) return client.resetAndDestroy();
    const upstream = connect(target, '127.0.0.1');
    const pair = { isAnswerLost: false };
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
      socket.pipe(line(socket === client, pair)).pipe(other);
    }
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const proxy: FaultyProxy = {
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
    loseAt: (bytes, what) => {
      lost = { bytes, what };
    },
    get isCutToCome() {
      return lost !== null || Number.isFinite(left);
    },
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
  return proxy;
}
