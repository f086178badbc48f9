import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { undoMerge } from '../../../src/curation/merge.ts';
import { backup } from '../../../src/keeping/backup/backup.ts';
import { restore } from '../../../src/keeping/backup/restore.ts';
import { check } from '../../../src/keeping/check/check.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openNeo4j } from '../../../src/store/neo4j.ts';
import { mustBeWhole } from '../../../src/store/restoring.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Engine, engines } from '../../support/engines.ts';
import { neo4jConnection } from '../../support/neo4j.ts';
import { generateNews, ingestNews } from '../../support/news.ts';
import { pseudoRandom } from '../../support/pseudo-random.ts';
import { shown, times } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';

const seed = 20250128;
const queryTimeoutMs = 60_000;
const program = path.resolve(import.meta.dirname, '../../support/keeping-process.ts');
const moreQueries = path.resolve(import.meta.dirname, '../../support/cypher');
const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Killed {
  /** What it told. */
  lines: string[];
  /** Whether it ended before it was killed. */
  ended: boolean;
}

/** Runs a process and kills it a moment after it told something. */
function killed(
  graph: string,
  args: string[],
  isTime: (line: string, count: number) => boolean,
  afterMs = 0,
): Promise<Killed> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    env: { ...process.env, GRAPH: graph },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (isTime(line, lines.length)) void delay(afterMs).then(() => child.kill('SIGKILL'));
  });
  return new Promise((resolve) => child.on('close', (_, signal) => resolve({ lines, ended: signal === null })));
}

const wrong = async (store: Store) => (await check(store)).filter((finding) => finding.wrong > 0);

describe.each(engines)('curation killed at random moments, on $name', (engine: Engine) => {
  const connection = neo4jConnection();
  const onNeo4j = engine.name === 'neo4j' && connection !== null;
  const graph = onNeo4j ? connection.uri : path.join(folder, 'decided');
  const reopen = () =>
    onNeo4j
      ? openNeo4j({ ...connection, queryTimeoutMs, moreQueries })
      : openEmbedded({ folder: graph, queryTimeoutMs, moreQueries });

  beforeAll(async () => {
    if (onNeo4j) await (await engine.open()).close();
    const store = await reopen();
    await migrate(store);
    await ingestNews(store, generateNews(30));
    await store.close();
  });

  it(`keeps what was acknowledged and leaves nothing in part (seed ${seed})`, async () => {
    const tries = (onNeo4j ? 2 : 3) * times;
    shown('fault', 'curation (merge, undo, retraction) killed at a random moment', tries);
    const random = pseudoRandom(seed);
    for (let tried = 0; tried < tries; tried++) {
      const acknowledged = 2 + Math.floor(random() * 6);
      const isTime = (_: string, count: number) => count === acknowledged;
      const { lines, ended } = await killed(graph, ['decide'], isTime, random() * 60);
      expect(ended).toBe(false);
      const store = await reopen();
      try {
        expect(await wrong(store)).toEqual([]);
        const retracted = lines.flatMap((line) => /^retracted (.+)/.exec(line)?.[1] ?? []);
        const articles = await store.read<{ node: { pubStatus: string } }>('article/by-id', { ids: retracted });
        expect(articles.map(({ node }) => node.pubStatus)).toEqual(retracted.map(() => 'RETRACTED'));
        const merges = lines.filter((line) => line.startsWith('merged ')).map((line) => line.slice('merged '.length));
        expect(await store.read('merge/by-id', { ids: merges })).toHaveLength(merges.length);
        // The next one begins as if nothing had happened: what stands of the last merge is undone first.
        await undoLast(store);
      } finally {
        await store.close();
      }
    }
  });
});

async function undoLast(store: Store): Promise<void> {
  const [redirect] = await store.read<{ mergeId: string }>('curation/redirects', { ids: ['actor:tokoh00'] });
  if (redirect === undefined) return;
  await undoMerge(store, redirect.mergeId, { by: null, reason: null, at: new Date().toISOString() });
}

describe('keeping an embedded graph', () => {
  const file = path.join(folder, 'whole.jsonl.gz');
  const graph = path.join(folder, 'graph');
  const open = (of: string) => openEmbedded({ folder: of, queryTimeoutMs, moreQueries });
  let before: string[];

  beforeAll(async () => {
    const store = await open(graph);
    await migrate(store);
    await ingestNews(store, generateNews(30));
    before = await whole(store);
    await backup(store, file);
    await store.close();
  });

  it('killed in the middle of a backup leaves no backup, and the graph as it was', async () => {
    const tries = 2 * times;
    shown('fault', 'a backup killed in the middle', tries);
    for (let tried = 0; tried < tries; tried++) {
      const out = path.join(folder, `killed-${tried}.jsonl.gz`);
      const { ended } = await killed(graph, ['backup', out], (_, count) => count === 2 + tried);
      expect(ended).toBe(false);
      expect(existsSync(out)).toBe(false);
      const store = await open(graph);
      expect(await whole(store)).toEqual(before);
      await store.close();
    }
  });

  it('killed in the middle of a restore is told when it is opened, and restored into an empty one', async () => {
    const tries = 2 * times;
    shown('fault', 'a restore killed in the middle', tries);
    for (let tried = 0; tried < tries; tried++) {
      const other = path.join(folder, `restored-${tried}`);
      const { lines, ended } = await killed(other, ['restore', file], (line) => line.includes('restored'));
      expect(ended).toBe(false);
      expect(lines.at(-1)).toMatch(/restored/);
      const store = await open(other);
      await expect(mustBeWhole(store)).rejects.toThrow(/the graph is not whole: the restore of .* did not end/);
      await store.close();
      rmSync(other, { recursive: true });
      const again = await open(other);
      await migrate(again);
      await restore(again, file);
      expect(await whole(again)).toEqual(before);
      await again.close();
    }
  });
});
