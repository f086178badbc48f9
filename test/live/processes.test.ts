import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection, neo4jDriver, neo4jSkipReason } from '../support/neo4j.ts';
import { cursorOf, listening, subscriber } from './support.ts';

const root = path.resolve(import.meta.dirname, '../..');
const connection = neo4jConnection();
const why = connection === null ? ` (skipped: ${neo4jSkipReason()})` : '';
const watchAll = 'subscription ($after: String) { articleIngested(after: $after) { id } }';
const articlesEach = 40;

const articles = (from: string) =>
  Array.from({ length: articlesEach }, (_, index) => ({
    url: `https://kabarnusantara.example/${from}/${index}`,
    title: `Kabar ${index} dari ${from}`,
    body: `Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada ${1 + (index % 20)} Januari 2025. Kabar ${index}.`,
  }));

describe.skipIf(connection === null)(`several processes that ingest into one Neo4j at once${why}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-live-'));
  const stores: Store[] = [];
  const servers: FastifyInstance[] = [];
  let start: string;

  /** Another process, that ingests by the command line; what it acknowledged. */
  async function commandLine(from: string): Promise<string[]> {
    const input = path.join(folder, `${from}.jsonl`);
    writeFileSync(
      input,
      articles(from)
        .map((article) => JSON.stringify(article))
        .join('\n'),
    );
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'ingest', input], {
      cwd: root,
      env: { ...process.env, NEO4J_URI: connection?.uri, NEO4J_PASSWORD: connection?.password ?? '' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    return [...printed.matchAll(/^created (\S+)$/gm)].map(([, id = '']) => id);
  }

  /** The same through the API of a server. */
  async function mutations(server: FastifyInstance | undefined, from: string): Promise<string[]> {
    const ids: string[] = [];
    for (const input of articles(from)) {
      const query = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { created article { id } } }';
      const response = await fetch(`${server?.listeningOrigin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { data }: { data: { ingestArticle: { created: boolean; article: { id: string } } } } = JSON.parse(
        await response.text(),
      );
      expect(data.ingestArticle.created).toBe(true);
      ids.push(data.ingestArticle.article.id);
    }
    return ids;
  }

  beforeAll(async () => {
    if (connection === null) throw new Error('unreachable');
    await (await engines.find(({ name }) => name === 'neo4j')?.open())?.close();
    for (let index = 0; index < 2; index++) {
      const store = await openNeo4j({ ...connection, queryTimeoutMs: 30_000 });
      const server = await listening(store);
      stores.push(store);
      servers.push(server);
      start = await cursorOf(server);
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all seen by a subscriber of any of them, each article once, as they were numbered and without a gap', async () => {
    const [first, second] = servers;
    if (first === undefined || second === undefined || connection === null) throw new Error('unreachable');
    const followers = [subscriber(first, watchAll, { after: start }), subscriber(second, watchAll, { after: start })];
    const ingested = await Promise.all([
      commandLine('one'),
      commandLine('two'),
      mutations(first, 'three'),
      mutations(second, 'four'),
    ]);
    const ids = ingested.flat();
    expect(ids).toHaveLength(4 * articlesEach);

    const driver = neo4jDriver(connection);
    const { records } = await driver.executeQuery(
      'MATCH (a:Article) WHERE a.sequence IS NOT NULL RETURN a.id AS id, a.sequence AS sequence ORDER BY a.sequence',
    );
    await driver.close();
    const numbered = records.map((record) => String(record.get('id')));
    expect(records.map((record) => record.get('sequence'))).toEqual(ids.map((_, index) => index + 1));
    expect([...numbered].sort()).toEqual([...ids].sort());

    for (const follower of followers) {
      const answers = await follower.until(ids.length);
      expect(answers.map(({ data }) => data.articleIngested.id)).toEqual(numbered);
      await follower.stop();
    }
  }, 180_000);
});
