import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { shown } from '../../support/shown.ts';
import { payloads } from './payloads.ts';
import { places } from './places.ts';
import { openTarget, type Target } from './target.ts';

const watchAll = 'subscription { articleIngested { id } }';

type Message = Record<string, unknown>;

/** A client that speaks the protocol by hand, and remembers what it was told. */
interface Client {
  socket: WebSocket;
  told: Message[];
  say(message: unknown): void;
  closed: Promise<{ code: number; reason: string }>;
}

describe('a WebSocket', () => {
  let target: Target;
  const sockets: WebSocket[] = [];
  beforeAll(async () => {
    target = await openTarget({ introspection: false, connections: { most: 60, perAddress: 40 } }, { samples: false });
    return () => target.close();
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.terminate();
    await vi.waitFor(() => expect(target.app.websocketServer.clients.size).toBe(0), { timeout: 10_000 });
    // Whoever is honest is let in and told what there is.
    const honest = await welcomed();
    honest.say({ type: 'subscribe', id: 'honest', payload: { query: watchAll } });
    honest.say({ type: 'ping' });
    await vi.waitFor(() => expect(honest.told.map(({ type }) => type)).toContain('pong'), { timeout: 10_000 });
    honest.socket.terminate();
    await target.serves();
    expect(target.log).toEqual([]);
  });

  function client(options: { protocol?: string; origin?: string; autoPong?: boolean } = {}): Client {
    const url = `${target.origin.replace('http', 'ws')}/graphql`;
    const socket = new WebSocket(url, options.protocol ?? 'graphql-transport-ws', options);
    sockets.push(socket);
    const told: Message[] = [];
    socket.on('message', (data) => told.push(JSON.parse(String(data))));
    socket.on('error', () => {});
    return {
      socket,
      told,
      say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
      closed: new Promise((resolve) => {
        socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
      }),
    };
  }

  async function opened(options?: Parameters<typeof client>[0]): Promise<Client> {
    const one = client(options);
    await once(one.socket, 'open');
    return one;
  }

  async function welcomed(): Promise<Client> {
    const one = await opened();
    one.say({ type: 'connection_init' });
    await vi.waitFor(() => expect(one.told).toHaveLength(1), { timeout: 10_000 });
    return one;
  }

  it.each([
    ['a subscription before the greeting', { type: 'subscribe', id: 'a', payload: { query: watchAll } }, 4401],
    ['a message of no known type', { type: 'nonsense' }, 4400],
    ['a message without a type', {}, 4400],
    ['a message that is no object', '"text"', 4400],
    ['a message that is no JSON', '{', 4400],
    ['a message that is null', 'null', 4400],
    ['a list 100,000 deep', `{"type":"ping","payload":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 4400],
    ['a greeting whose payload is a text', { type: 'connection_init', payload: 'text' }, 4400],
    [
      'a key that is a list 100,000 deep',
      `{"type":"connection_init","payload":{"authorization":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      4401,
    ],
    ['a key that is an object', { type: 'connection_init', payload: { authorization: { toString: 1 } } }, 4401],
    ['binary nonsense', Buffer.from([0xff, 0xfe, 0x00]), 4400],
    ['a message larger than 1 MiB', 'a'.repeat(1_100_000), 1009],
  ])('is closed for %s', async (what, message, expected) => {
    shown('attack', `over WebSocket: ${what}`);
    const one = await opened();
    if (Buffer.isBuffer(message)) one.socket.send(message);
    else one.say(message);
    const { code, reason } = await one.closed;
    expect([code, reason].join()).toMatch(new RegExp(`^(${expected}|4401|4403)`));
    expect(reason).not.toMatch(/at |stack|Error:/);
  });

  it('is closed for a second greeting, and a second subscription of one id', async () => {
    shown('attack', 'over WebSocket: greetings and subscriptions twice', 2);
    const twice = await welcomed();
    twice.say({ type: 'connection_init' });
    expect((await twice.closed).code).toBe(4429);
    const same = await welcomed();
    for (const _ of [1, 2]) same.say({ type: 'subscribe', id: 'a', payload: { query: watchAll } });
    expect((await same.closed).code).toBe(4409);
  });

  it('is refused to other protocols, sites and addresses', async () => {
    shown('attack', 'over WebSocket: other protocols, pages of other sites, other addresses', 4);
    const old = client({ protocol: 'graphql-ws' });
    await old.closed;
    expect(old.told).toEqual([]);
    const refused = async (one: Client): Promise<string> => {
      const [error] = await once(one.socket, 'unexpected-response').then(([, response]) => [response.statusCode]);
      return String(error);
    };
    expect(await refused(client({ origin: 'https://evil.example' }))).toBe('403');
    expect(await refused(client({ origin: 'null' }))).toBe('403');
    expect(await refused(client({ origin: `${target.origin}.evil.example` }))).toBe('403');
  });

  it('is refused beyond so many of one address, and let in when others have left', async () => {
    shown('attack', 'over WebSocket: 300 connections at once', 300);
    const answers = await Promise.all(
      Array.from({ length: 300 }, () => {
        const one = client();
        return Promise.race([
          once(one.socket, 'open').then(() => 'open'),
          once(one.socket, 'unexpected-response').then(([, response]) => String(response.statusCode)),
        ]);
      }),
    );
    expect(answers.filter((answer) => answer === 'open')).toHaveLength(40);
    expect(answers.filter((answer) => answer === '503')).toHaveLength(260);
  });

  it('is refused where upgrades are begun and left', async () => {
    shown('attack', 'over WebSocket: half-done upgrades', 100);
    const { port } = new URL(target.origin);
    const half = Array.from({ length: 100 }, () => {
      const socket = connectTcp(Number(port), '127.0.0.1');
      socket.on('error', () => {});
      socket.write('GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n');
      return socket;
    });
    await target.serves();
    for (const socket of half) socket.destroy();
  });

  it('takes no more than 50 subscriptions', async () => {
    shown('attack', 'over WebSocket: 150 subscriptions of one connection', 150);
    const one = await welcomed();
    for (let id = 0; id < 150; id++) one.say({ type: 'subscribe', id: `${id}`, payload: { query: watchAll } });
    await vi.waitFor(() => expect(one.told.filter(({ type }) => type === 'error').length).toBe(100), {
      timeout: 10_000,
    });
    expect(JSON.stringify(one.told)).toMatch(/at most 50 subscriptions/);
  });

  it.each([
    [
      'subscriptions begun and ended',
      (one: Client, id: number) => {
        one.say({ type: 'subscribe', id: `${id}`, payload: { query: watchAll } });
        one.say({ type: 'complete', id: `${id}` });
      },
    ],
    ['pings of the protocol', (one: Client) => one.say({ type: 'ping', payload: { text: 'a'.repeat(10_000) } })],
    ['pings of WebSocket', (one: Client) => one.socket.ping('a'.repeat(125))],
    ['ends of what never began', (one: Client, id: number) => one.say({ type: 'complete', id: `${id}` })],
  ])('is closed for too many %s', async (what, flood) => {
    shown('attack', `over WebSocket: a flood of ${what}`, 5_000);
    const one = await welcomed();
    for (let id = 0; id < 5_000; id++) flood(one, id);
    const { code, reason } = await one.closed;
    // Whoever goes on sending may lose the connection before the reason comes.
    if (code !== 1006) expect([code, reason]).toEqual([1008, 'expected at most 200 messages a second, got more']);
  });

  it('keeps no more than 1 MiB of fragments of a message', async () => {
    shown('attack', 'over WebSocket: a message of fragments without end', 20_000);
    const one = await welcomed();
    for (let count = 0; count < 20_000; count++) one.socket.send('a', { fin: false });
    const { code } = await one.closed;
    expect([1006, 1008, 1009]).toContain(code);
  });

  it('tells nothing of the schema in refusals, and keeps to the limits of HTTP', async () => {
    const nested = (open: string, inner: string, close: string, depth: number) =>
      `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
    const attacks: [query: string, variables: Message | string | undefined, refusal: RegExp][] = [
      ['subscription { articleIngeste { id } }', undefined, /Cannot query field/],
      ['subscription { articleIngested { titel } }', undefined, /Cannot query field/],
      ['subscription { articleIngested(filtr: {}) { id } }', undefined, /Unknown argument/],
      ['subscription { articleIngested(filter: { txt: "a" }) { id } }', undefined, /not defined by type/],
      ['subscription { eventReported(filter: { type: [MEETNG] }) { id } }', undefined, /does not exist/],
      [
        'subscription ($f: EventFilter) { eventReported(filter: $f) { id } }',
        { f: { type: ['MEETNG'] } },
        /does not exist/,
      ],
      [
        'subscription ($f: EventFilter) { eventReported(filter: $f) { id } }',
        { f: { typ: [] } },
        /not defined by type/,
      ],
      ['{ __schema { types { name } } }', undefined, /expected one subscription/],
      ['subscription { __typename }', undefined, /./],
      ['mutation { retractArticle(id: "a", reason: "a") { article { id } } }', undefined, /expected one subscription/],
      [`subscription ${nested('{ a ', '{ a }', '}', 4_900)}`, undefined, /brackets at most 500/],
      [
        `subscription { articleIngested(after: ${nested('[', '', ']', 3_000)}) { id } }`,
        undefined,
        /brackets at most 500/,
      ],
      [
        'subscription ($a: String) { articleIngested(after: $a) { id } }',
        `{"a":${nested('[', '', ']', 5_000)}}`,
        /got invalid value/,
      ],
      [
        'subscription ($a: [ID!]) { articleIngested(filter: { source: $a }) { id } }',
        { a: Array(50_000).fill('a') },
        /at most 1000 entries/,
      ],
      [
        'subscription ($a: [ID!]) { articleIngested(filter: { source: $a }) { id } }',
        { a: Array(50_000).fill([]) },
        /more than 50/,
      ],
      [
        'subscription ($a: String) { articleIngested(after: $a) { id } }',
        { a: 'a'.repeat(500_000) },
        /at most 10000 characters/,
      ],
      ['subscription ($a: String) { articleIngested(after: $a) { id } }', { a: 'a' }, /expected a cursor/],
      [
        `subscription { articleIngested { ${Array.from({ length: 300 }, (_, i) => `a${i}: id`).join(' ')} } }`,
        undefined,
        /at most 200 aliases/,
      ],
      [
        'subscription { articleIngested { source { articles(first: 100) { nodes { mentions { entity { articles(first: 100) { nodes { mentions { surface } } } } } } } } } }',
        undefined,
        /expected a cost/,
      ],
      [
        'subscription { a: articleIngested { id } b: articleIngested { id } }',
        undefined,
        /must select only one|only one/,
      ],
    ];
    shown('attack', 'over WebSocket: operations too large, wrong or forbidden', attacks.length);
    const one = await welcomed();
    for (const [index, [query, variables, refusal]] of attacks.entries()) {
      const id = `${index}`;
      const given = typeof variables === 'string' ? variables : JSON.stringify(variables ?? {});
      one.say(`{"type":"subscribe","id":"${id}","payload":{"query":${JSON.stringify(query)},"variables":${given}}}`);
      await vi.waitFor(
        () =>
          expect(
            one.told.some((told) => told['id'] === id),
            query.slice(0, 90),
          ).toBe(true),
        { timeout: 10_000 },
      );
      const told = JSON.stringify(one.told.find((told) => told['id'] === id));
      expect(told.length).toBeLessThan(50_000);
      expect(told).toMatch(refusal);
      expect(told).not.toMatch(/Did you mean|INTERNAL_SERVER_ERROR|node_modules|\\n +at |call stack/);
    }
  });

  it('delivers nothing for texts that are code elsewhere', async () => {
    // What has none of something that is nowhere, is everything.
    const all = places().filter(
      ({ parent, leaf, name }) =>
        parent === 'Subscription' && (leaf === 'ID' || leaf === 'String') && !name.includes('.none'),
    );
    shown('attack', 'over WebSocket: injections into subscriptions', all.length * payloads.length);
    const perConnection = Math.floor(50 / all.length);
    const control = await welcomed();
    control.say({ type: 'subscribe', id: 'control', payload: { query: watchAll } });
    const clients: Client[] = [];
    for (let start = 0; start < payloads.length; start += perConnection) {
      const one = await welcomed();
      clients.push(one);
      for (const [index, [, text]] of payloads.slice(start, start + perConnection).entries()) {
        for (const place of all) {
          const query = `subscription ($v: ${place.type}) { ${place.call('v')} }`;
          const payload = { query, variables: { v: place.valueWith(text) } };
          one.say({ type: 'subscribe', id: `${place.name} ${index}`, payload });
        }
      }
      one.say({ type: 'ping' });
    }
    for (const { told } of clients) {
      await vi.waitFor(() => expect(told.some(({ type }) => type === 'pong')).toBe(true), { timeout: 10_000 });
    }
    const article = { body: 'Kabar yang tidak memuat apa-apa.', format: 'text' as const };
    await ingest([article], { store: target.store, extractor: rulesExtractor });
    await vi.waitFor(() => expect(control.told.some(({ type }) => type === 'next')).toBe(true), { timeout: 10_000 });
    const told = clients.flatMap((one) => one.told);
    expect(told.filter(({ payload }) => (payload as Message | undefined)?.['data'] != null)).toEqual([]);
    expect(JSON.stringify(told)).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
  });
});
