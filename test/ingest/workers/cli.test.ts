import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-cli-'));
const input = path.join(folder, 'many.jsonl');
const programs = {
  source: ['--import', 'tsx', 'src/cli.ts'],
  build: ['dist/cli.js'],
};

/** Ingests into a graph of its own; the lines on standard output, and standard error. */
function ingest(program: readonly string[], threads: string, env: NodeJS.ProcessEnv = {}) {
  const data = mkdtempSync(path.join(folder, 'data-'));
  const { stdout, stderr, status } = spawnSync(process.execPath, [...program, 'ingest', '--workers', threads, input], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', NEWSGRAPH_DATA: data, ...env },
    encoding: 'utf8',
  });
  return { lines: stdout.trim().split('\n'), stderr, status };
}

describe('newsgraph ingest --workers', () => {
  beforeAll(() => {
    const articles = Array.from({ length: 120 }, (_, at) => ({
      url: `https://kabar.example/${at}`,
      body: at === 60 ? ' ' : `Presiden Rusia Vladimir Putin tiba di Beijing pada ${1 + (at % 28)} Januari 2025.`,
    }));
    writeFileSync(input, articles.map((article) => JSON.stringify(article)).join('\n'));
    const { stdout, status } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(programs))('acknowledges the same, in the same order, with threads: %s', (_, program) => {
    const [here, there] = [ingest(program, '0'), ingest(program, '2')];
    expect(here.lines).toHaveLength(119);
    expect(there.lines).toEqual(here.lines);
    for (const { stderr, status } of [here, there]) {
      expect(status).toBe(1);
      expect(stderr).toContain(`${input}:61: expected `);
      expect(stderr).toContain('119 created, 0 corrected, 0 unchanged, 1 failed\n');
      expect(stderr).toMatch(
        /\n\d+\.\d articles\/s, \d+\.\d ms to read and \d+\.\d ms to write one, at most \d+ MB of memory\n/,
      );
    }
  });

  it.each(['-1', 'all', '1.5', '257'])('refuses %s', (threads) => {
    const { stderr, status } = ingest(programs.source, threads);
    expect(stderr).toContain('expected a whole number from 0 to 256');
    expect(status).toBe(1);
  });
});
