import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findRunner } from '../../tools/neo4j/available.ts';
import { freePort, whoListens } from '../../tools/neo4j/port.ts';
import { startNeo4j } from '../../tools/neo4j/server.ts';
import { clearNeo4j, neo4jConnection, neo4jDriver, neo4jSkipReason } from '../support/neo4j.ts';

const connection = neo4jConnection();
const runner = await findRunner();

describe.skipIf(connection === null)(`the Neo4j that test files share ${neo4jSkipReason()}`, () => {
  let driver: Driver;
  const database = connection?.database ?? '';
  const rows = async (query: string): Promise<unknown[]> =>
    (await driver.executeQuery(query, {}, { database })).records.map((record) => record.toObject());

  beforeAll(async () => {
    if (connection !== null) {
      driver = neo4jDriver(connection);
      await clearNeo4j(driver, database);
    }
  });
  afterAll(() => driver.close());

  test('is Neo4j 5', async () => {
    const [component] = await rows('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
    expect(component).toEqual({ version: expect.stringMatching(/^5\./) });
  });

  test('has the text analyzer for Indonesian, which joins a word and its affixed forms', async () => {
    await rows(
      'CREATE FULLTEXT INDEX trial IF NOT EXISTS FOR (n:Trial) ON EACH [n.text] ' +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}}",
    );
    try {
      await rows("UNWIND ['Rumah warga kebanjiran', 'Harga beras naik'] AS text CREATE (:Trial {text: text})");
      await rows('CALL db.awaitIndexes(60)');
      await rows('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
      const found = await rows(
        "CALL db.index.fulltext.queryNodes('trial', 'banjir') YIELD node RETURN node.text AS text",
      );
      expect(found).toEqual([{ text: 'Rumah warga kebanjiran' }]);
    } finally {
      await rows('DROP INDEX trial IF EXISTS');
    }
  });

  test('is emptied by clearNeo4j, however much one node is connected', async () => {
    await rows('CREATE (hub:Trial) WITH hub UNWIND range(1, 25000) AS i CREATE (hub)-[:TRIAL]->(:Trial {i: i})');
    await clearNeo4j(driver, database);
    expect(await rows('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });
});

describe.skipIf(runner.kind === 'none')(`startNeo4j ${runner.kind === 'none' ? runner.reason : ''}`, () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('keeps the data in its folder, answers with routing and password, and is gone after stop()', async () => {
    const password = 'correct horse';
    const ask = async (uri: string, query: string): Promise<unknown> => {
      const driver = neo4jDriver({ uri, username: 'neo4j', password, database: 'neo4j' });
      try {
        return (await driver.executeQuery(query)).records[0]?.toObject();
      } finally {
        await driver.close();
      }
    };

    const first = await startNeo4j({ dataDir, password, isShortLived: true });
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const routed = first.uri.replace('bolt:', 'neo4j:');
    expect(await ask(routed, 'CREATE (n:Trial {i: 1}) RETURN n.i AS i')).toEqual({ i: 1 });
    const port = Number(new URL(first.uri).port);
    expect(await whoListens(port)).toBe('bolt');
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);
    expect(await whoListens(port)).toBe('nothing');

    const second = await startNeo4j({ dataDir, password, isShortLived: true });
    try {
      expect(await ask(second.uri, 'MATCH (n:Trial) RETURN n.i AS i')).toEqual({ i: 1 });
      await expect(startNeo4j({ dataDir })).rejects.toThrow(`Another Neo4j is using the data in ${dataDir}.`);
    } finally {
      second.kill();
      await second.ended;
    }
    expect(isRunning(second.pid)).toBe(false);
    expect(existsSync(join(dataDir, 'data'))).toBe(true);
  }, 180_000);

  test('says so when its port is in use, and leaves no temporary folder behind', async () => {
    // Others start theirs meanwhile.
    const temporary = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
    vi.stubEnv('TMPDIR', temporary);
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((listening) => other.listen(port, '127.0.0.1', listening));
    try {
      await expect(startNeo4j({ port })).rejects.toThrow(
        `Neo4j can't listen on 127.0.0.1:${port}: the port is in use.`,
      );
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      other.close();
      vi.unstubAllEnvs();
      rmSync(temporary, { recursive: true, force: true });
    }
  });
});

describe('whoListens', () => {
  test('tells another program from a free port', async () => {
    const port = await freePort();
    expect(await whoListens(port)).toBe('nothing');
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    try {
      expect(await whoListens(port)).toBe('other');
    } finally {
      server.close();
    }
  });
});

/** Whether a process of that id exists. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
