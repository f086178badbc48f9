import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { endure } from '../../../bench/endurance/endure.ts';
import { halves } from '../../../bench/endurance/traffic.ts';
import { fill } from '../../../bench/fill.ts';
import { startServer } from '../../../bench/measure/server-process.ts';
import { news } from '../../../bench/news/news.ts';
import { loadConfig } from '../../../src/config.ts';
import { openStore } from '../../../src/store/open.ts';
import { engines } from '../../support/engines.ts';
import { neo4jConnection } from '../../support/neo4j.ts';
import { shown } from '../../support/shown.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const size = 200;
/** Articles of one transaction, which a busy machine stores in time, too. */
const batch = 32;
/** Few, so that it takes little to overload the server. */
const load = { NEWSGRAPH_MAX_OPERATIONS: '4', NEWSGRAPH_MAX_WAITING: '8', NEWSGRAPH_MAX_WAIT_MS: '3000' };
const effort = {
  stepSeconds: 2,
  warmUpSeconds: 2,
  seconds: 6,
  overloadSeconds: 3,
  overload: 40,
  firstRate: 4,
  p99Ms: 0,
  subscriptions: 3,
};
/** More than questions under way can take, and much less than what leaks at this rate would. */
const mostHeapMb = 512;

describe.each(engines)('a server over $name under load', ({ name, open }) => {
  it('loses nothing, refuses at once what it can not hold, and serves right after', { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-load-'));
    const { uri = '', username = '', password = '', database = '' } = (name === 'neo4j' && neo4jConnection()) || {};
    const env = {
      NEWSGRAPH_DATA: folder,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    // An empty graph: that of Neo4j is the one of the test before.
    await (await open()).close();
    const store = await openStore(loadConfig(env));
    for await (const _ of fill(store, news(2 * size, halves.stored), batch));
    await store.close();
    const server = await startServer(['--import', 'tsx', path.join(root, 'src/index.ts')], {
      ...env,
      ...load,
      NEWSGRAPH_SAMPLES: 'false',
      NEWSGRAPH_LOG_LEVEL: 'error',
      NEWSGRAPH_RATE_LIMIT: '0',
    });
    try {
      const { held, overloaded, afterwards, memory, ...found } = await endure(server.url, size, effort);
      expect([held, overloaded, afterwards].flatMap(({ examples }) => examples)).toEqual([]);
      expect(held.answered).toBeGreaterThan(0);
      expect(overloaded.shed).toBeGreaterThan(0);
      expect(overloaded.answered + overloaded.shed).toBe(overloaded.sent);
      expect(afterwards.answered).toBe(afterwards.sent);
      expect(found.acknowledged).toBeGreaterThan(0);
      expect(found).toMatchObject({ lost: [], missed: 0, subscriptionErrors: [] });
      expect(memory.last.heapMb).toBeLessThan(mostHeapMb);
      const requests = held.sent + overloaded.sent + afterwards.sent;
      shown('load', `${name}: requests of a mixed load, more than the server holds among them`, requests);
      shown('load', `${name}: articles acknowledged under load, all of them found`, found.acknowledged);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
