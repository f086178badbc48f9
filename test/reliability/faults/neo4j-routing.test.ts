import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../../src/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { type FaultyProxy, proxyTo } from '../../support/proxy.ts';
import { shown } from '../../support/shown.ts';
import { articles, connection, emptied, ingestAll, opened, why } from './support.ts';

/** As a routing table names a server; all names here are equally long, so that one can stand for another. */
const address = /(?:127\.0\.0\.1|localhost):\d{5}/g;

describe.skipIf(connection === null)(`a cluster whose reader and leader are apart${why}`, () => {
  let router: FaultyProxy;
  let reader: FaultyProxy;
  let leader: FaultyProxy;
  let store: Store;

  /** The routing table of the one server, as that of a cluster: who reads goes elsewhere than who writes. */
  function asCluster(answer: Buffer): Buffer {
    const text = answer.toString('latin1');
    if (!text.includes('addresses') || !text.includes('ROUTE')) return answer;
    const ports: Record<string, number> = { READ: reader.port, WRITE: leader.port, ROUTE: router.port };
    const servers = [...text.matchAll(/(READ|WRITE|ROUTE)|(?:127\.0\.0\.1|localhost):\d{5}/g)].map(([found]) => found);
    const isRoleFirst = servers[0] !== undefined && servers[0] in ports;
    let place = 0;
    const renamed = text.replace(address, () => {
      const role = servers[2 * place + (isRoleFirst ? 0 : 1)] ?? '';
      place++;
      return `127.0.0.1:${ports[role]}`;
    });
    return Buffer.from(renamed, 'latin1');
  }

  beforeAll(async () => {
    await (await emptied()).close();
    const target = Number(new URL(connection?.uri ?? '').port);
    reader = await proxyTo(target);
    leader = await proxyTo(target);
    router = await proxyTo(target, asCluster);
    // Nobody asks the reader whether it is there while a write takes long.
    const pingMs = 600_000;
    store = await opened({ ...connection, uri: `neo4j://127.0.0.1:${router.port}`, pingMs });
  });
  afterAll(async () => {
    await store?.close();
    for (const proxy of [router, reader, leader]) await proxy?.close();
  });

  /** What goes through each of them while something is done. */
  async function traffic(work: () => Promise<unknown>): Promise<{ read: boolean; wrote: boolean }> {
    const before = [reader.passed, leader.passed];
    await work();
    return { read: reader.passed > (before[0] ?? 0), wrote: leader.passed > (before[1] ?? 0) };
  }

  it('is read at its readers and written at its leader, and who wrote reads it there', async () => {
    expect(await traffic(() => ingestAll(store, articles(2)))).toEqual({ read: false, wrote: true });
    const read = async () => expect(await store.read('stats', {})).toMatchObject([{ articles: 2 }]);
    expect(await traffic(read)).toEqual({ read: true, wrote: false });
  });

  it('is read on while its leader is away, and written again when there is one', async () => {
    leader.isRefusing = true;
    leader.cut();
    expect(await store.read('stats', {})).toMatchObject([{ articles: 2 }]);
    const writing = ingestAll(store, articles(3));
    await vi.waitFor(async () => expect(await store.read('stats', {})).toMatchObject([{ articles: 2 }]));
    leader.isRefusing = false;
    const outcomes = await writing;
    expect(outcomes.filter((one) => 'id' in one && one.created)).toHaveLength(1);
    expect(await store.read('stats', {})).toMatchObject([{ articles: 3 }]);
    shown('fault', 'A cluster without a leader for a while');
  }, 300_000);

  it('whose readers are away is told as unavailable, and read again when there are some', async () => {
    reader.isRefusing = true;
    reader.cut();
    await expect(store.read('stats', {})).rejects.toThrow(StoreUnavailableError);
    reader.isRefusing = false;
    await vi.waitFor(async () => expect(await store.read('stats', {})).toMatchObject([{ articles: 3 }]), {
      timeout: 60_000,
    });
    shown('fault', 'A cluster without a reader for a while');
  }, 300_000);
});
