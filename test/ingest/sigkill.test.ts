import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { NewsgraphError } from '../../src/errors.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { read } from '../../src/ingest/ingest.ts';
import type { ArticleGraph } from '../../src/ingest/resolve/graph.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import { resolve } from '../../src/ingest/resolve/resolve.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { type Engine, engines } from '../support/engines.ts';
import { neo4jConnection } from '../support/neo4j.ts';
import { shown } from '../support/shown.ts';

const root = path.resolve(import.meta.dirname, '../..');
const articleCount = 4000;
const killAfter = [40, 150, 400];
const queryTimeoutMs = 30_000;

const articles = Array.from({ length: articleCount }, (_, index) => ({
  url: `https://kabarnusantara.example/uji/${index}`,
  title: `Pertemuan nomor ${index}`,
  publishedAt: '2025-01-22T00:00:00Z',
  body:
    `Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada ${1 + (index % 20)} Januari 2025.\n` +
    `Putin menyatakan bahwa pertemuan nomor ${index} berjalan baik bagi China dan Rusia.`,
}));

/** Runs an ingest and kills it once it has acknowledged some articles; what it acknowledged. */
function killedIngest(input: string, env: NodeJS.ProcessEnv, acknowledgements: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'ingest', input], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(line.split(' ')[1] ?? '');
    if (acknowledged.length === acknowledgements) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve(acknowledged)));
}

/** Of an article: what is stored of it, as far as it can be told from what should be. */
async function stored(store: Store, ids: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string[]>();
  for (const query of ['article/text', 'article/mentions', 'article/events', 'article/statements']) {
    const rows = await store.read<{ key: string; body?: string; node?: { id: string } }>(query, { ids, kinds: null });
    for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), String(row.node?.id ?? row.body)]);
  }
  return new Map([...found].map(([id, parts]) => [id, parts.sort().join('\n')]));
}

const articleOf = new Map(articles.map((article) => [articleIdOfUrl(article.url), article]));
const known = new Map<string, string>();

/** What should be stored of an article; read when it is first asked for, since few of them get so far. */
async function expected(id: string): Promise<string> {
  const article = articleOf.get(id);
  if (article === undefined) throw new Error(`expected one of the articles given, got ${id}`);
  let text = known.get(id);
  if (text === undefined) {
    const reading = await read({ ...article, format: 'text' }, { extractor: rulesExtractor });
    if (reading instanceof NewsgraphError) throw reading;
    text = whole(resolve(reading));
    known.set(id, text);
  }
  return text;
}

function whole(graph: ArticleGraph): string {
  const parts = [
    String(graph.properties['body']),
    ...graph.mentions.map(({ entityId }) => entityId),
    ...graph.events.map(({ id }) => id),
    ...graph.statements.map(({ id }) => id),
  ];
  return parts.sort().join('\n');
}

describe.each(engines)('an ingest killed in the middle, on $name', { timeout: 180_000 }, (engine: Engine) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-kill-'));
  const input = path.join(folder, 'articles.jsonl');
  const connection = neo4jConnection();
  const onNeo4j = engine.name === 'neo4j' && connection !== null;
  const env = onNeo4j
    ? { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password ?? '' }
    : { NEO4J_URI: '', NEWSGRAPH_DATA: path.join(folder, 'data') };
  const reopen = () =>
    onNeo4j
      ? openNeo4j({ ...connection, queryTimeoutMs })
      : openEmbedded({ folder: path.join(folder, 'data'), queryTimeoutMs });

  beforeAll(async () => {
    if (onNeo4j) await (await engine.open()).close();
    writeFileSync(input, articles.map((article) => JSON.stringify(article)).join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(killAfter)('keeps whole what it acknowledged and nothing in part, killed after %i', async (count) => {
    const acknowledged = await killedIngest(input, env, count);
    expect(acknowledged.length).toBeGreaterThanOrEqual(count);
    expect(acknowledged.length).toBeLessThan(articleCount);
    const store = await reopen();
    try {
      const found = await stored(store, [...articleOf.keys()]);
      for (const id of acknowledged) expect(found.has(id)).toBe(true);
      for (const [id, parts] of found) expect(parts).toBe(await expected(id));
      shown('fault', 'An ingest killed with SIGKILL', 1);
    } finally {
      await store.close();
    }
  });
});
