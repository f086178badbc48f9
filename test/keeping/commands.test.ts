import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate, SCHEMA_VERSION } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';
import { generateNews, ingestNews } from '../support/news.ts';
import { whole } from '../support/whole.ts';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const moreQueries = path.join(root, 'test/support/cypher/');

describe('newsgraph backup, restore and migrate', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-keeping-'));
  const [graph, restored, file] = ['graph', 'restored', 'news.jsonl.gz'].map((name) => path.join(folder, name));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const newsgraph = (data: string | undefined, ...args: (string | undefined)[]) =>
    run(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli.ts'), ...args.map(String)], {
      cwd: root,
      env: { ...process.env, NEO4J_URI: '', NEWSGRAPH_DATA: data },
    });
  async function inGraph<T>(data: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openEmbedded({ folder: String(data), queryTimeoutMs: 30_000, moreQueries });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
  const wholeOf = (data: string | undefined) => inGraph(data, whole);

  beforeAll(() =>
    inGraph(graph, async (store) => {
      await migrate(store);
      await ingestNews(store, generateNews(5));
    }),
  );

  it('carry a graph to a fresh folder, and to no other', async () => {
    const { stderr } = await newsgraph(graph, 'backup', file);
    expect(stderr).toMatch(/^[1-9]\d* nodes and [1-9]\d* relationships written to .*news\.jsonl\.gz$/m);
    const again = await newsgraph(restored, 'restore', file);
    expect(again.stderr).toMatch(/Nothing is wrong\.$/m);
    const before = await wholeOf(graph);
    expect(await wholeOf(restored)).toEqual(before);
    await expect(newsgraph(restored, 'restore', file)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/expected an empty graph .* found \d+ nodes/),
    });
    expect(await wholeOf(restored)).toEqual(before);
  });

  it('bring the graph of an older release to this one', async () => {
    const before = await wholeOf(graph);
    const older = await inGraph(graph, async (store) => {
      await store.write((tx) => tx.run('keep-words-as-before', {}));
      await store.write((tx) => tx.run('meta/set-schema-version', { version: 4 }));
      return whole(store);
    });
    const steps = `From schema version 4 to schema version ${SCHEMA_VERSION}:\n  5: migrate/remove-spellings\n  6: migrate/remove-spellings, migrate/word-keys\n`;
    expect((await newsgraph(graph, 'migrate', '--dry-run')).stdout).toBe(`${steps}Nothing was done (--dry-run).\n`);
    expect(await wholeOf(graph)).toEqual(older);
    expect((await newsgraph(graph, 'migrate')).stdout).toBe(
      `${steps}The graph is of schema version ${SCHEMA_VERSION} now.\n`,
    );
    expect(await wholeOf(graph)).toEqual(before);
  });
});
