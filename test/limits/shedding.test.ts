import { type AddressInfo, connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listening, subscriber } from '../live/support.ts';
import { serverOver, storeThat } from '../server/support.ts';

const query = '{ stats { articles } }';
const few = { operations: 2, waiting: 2, waitMs: 60_000 };
const close: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of close.splice(0)) await end();
});

/** A store that does not answer these queries until it is let; `asked` counts them. */
function held(held = (name: string) => name !== 'ping') {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  return {
    store: storeThat(async (name) => {
      if (isHeld && held(name)) await new Promise<void>((resolve) => waiting.push(resolve));
      return [{ articles: 7, last: 0, startedAt: null }];
    }),
    asked: () => waiting.length,
    release: () => {
      isHeld = false;
      for (const resolve of waiting) resolve();
    },
  };
}

const ask = (app: FastifyInstance) => app.inject({ method: 'POST', url: '/graphql', payload: { query } });

describe('above what it holds', () => {
  it('the server answers 503 at once, and those let in all the same', async () => {
    const { store, asked, release } = held();
    const app = await serverOver(store, { load: few });
    close.push(() => app.close());
    const admitted = Array.from({ length: 4 }, () => ask(app));
    await vi.waitFor(() => expect(asked()).toBe(2));
    const refused = await ask(app);
    expect(refused.statusCode).toBe(503);
    expect(refused.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
    expect(refused.json()).toEqual({
      errors: [
        {
          message: 'the server has more to do than it holds; try again in a moment',
          extensions: { code: 'OVERLOADED' },
        },
      ],
    });
    const open = await Promise.all(['/health', '/ready', '/metrics'].map((url) => app.inject(url)));
    expect(open.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(open[2]?.body).toContain('newsgraph_shed_total{what="operation",reason="full"} 1');
    expect(open[2]?.body).toContain('newsgraph_operations_under_way 2');
    expect(open[2]?.body).toContain('newsgraph_operations_waiting 2');
    release();
    for (const answer of await Promise.all(admitted)) expect(answer.json().data).toEqual({ stats: { articles: 7 } });
    expect((await ask(app)).statusCode).toBe(200);
  });

  it('who waits too long is refused, too', async () => {
    const { store, asked, release } = held();
    const app = await serverOver(store, { load: { operations: 1, waiting: 5, waitMs: 50 } });
    close.push(() => app.close());
    const first = ask(app);
    await vi.waitFor(() => expect(asked()).toBe(1));
    expect((await ask(app)).statusCode).toBe(503);
    release();
    expect((await first).statusCode).toBe(200);
  });

  it('clients that go away leave no place taken', async () => {
    const { store, asked, release } = held();
    const app = await listening(store, { load: few });
    close.push(() => app.close());
    const { port } = app.server.address() as AddressInfo;
    const body = JSON.stringify({ query });
    const sockets = Array.from({ length: 4 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      return socket;
    });
    const waiting = async () => /^newsgraph_operations_waiting (\d+)$/m.exec((await app.inject('/metrics')).body)?.[1];
    await vi.waitFor(async () => expect([asked(), await waiting()]).toEqual([2, '2']));
    for (const socket of sockets) socket.destroy();
    await vi.waitFor(async () => expect(await waiting()).toBe('0'));
    release();
    await vi.waitFor(async () => {
      expect((await app.inject('/metrics')).body).toContain('newsgraph_operations_under_way 0');
    });
    expect((await ask(app)).statusCode).toBe(200);
  });

  it('a subscription is refused by its code', async () => {
    const { store, asked, release } = held((name) => name === 'stats');
    const app = await listening(store, { load: { operations: 1, waiting: 0, waitMs: 60_000 } });
    close.push(() => app.close());
    const admitted = ask(app);
    await vi.waitFor(() => expect(asked()).toBe(1));
    const client = subscriber(app, 'subscription { articleIngested { id } }');
    await vi.waitFor(() => expect(client.errors).toHaveLength(1), { timeout: 10_000 });
    expect(client.errors[0]?.extensions.code).toBe('OVERLOADED');
    await client.stop();
    release();
    expect((await admitted).statusCode).toBe(200);
  });

  it('exports have places of their own', async () => {
    const { store, asked, release } = held();
    const app = await listening(store, { load: { operations: 4, waiting: 0, waitMs: 60_000 } });
    close.push(() => app.close());
    const file = `${app.listeningOrigin}/export/json-lines`;
    const first = fetch(file);
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(0));
    const second = await fetch(file);
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await second.json()).toMatchObject({ statusCode: 503, error: 'Service Unavailable' });
    release();
    await (await first).body?.cancel();
  });
});
