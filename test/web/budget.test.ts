import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildDashboard } from './support.ts';

const shape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).optional(),
    imports: z.array(z.string()).optional(),
  }),
);

/** Kilobytes, compressed. */
const budget = { firstScreen: 190, network: 60, map: 30, curation: 20 };

describe('the built dashboard', () => {
  let folder: string;
  let manifest: z.infer<typeof shape>;
  const kilobytes = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1000;

  /** Files of a chunk and of what it loads with it. */
  const filesOf = (name: string): Set<string> => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`expected a chunk ${name}, got ${Object.keys(manifest)}`);
    const others = (chunk.imports ?? []).flatMap((other) => [...filesOf(other)]);
    return new Set([chunk.file, ...(chunk.css ?? []), ...others]);
  };

  beforeAll(async () => {
    folder = await buildDashboard();
    manifest = shape.parse(JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`loads at most ${budget.firstScreen} kB of code and styles before its first screen`, () => {
    const size = kilobytes(filesOf('index.html'));
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThan(budget.firstScreen);
  });

  it('has its code and styles compressed beside them', () => {
    const files = [...filesOf('index.html')].map((file) => path.join(folder, file));
    const large = files.filter((file) => statSync(file).size > 5_000);
    expect(large.length).toBeGreaterThan(2);
    for (const file of large) {
      expect(brotliDecompressSync(readFileSync(`${file}.br`))).toEqual(readFileSync(file));
      expect(gunzipSync(readFileSync(`${file}.gz`))).toEqual(readFileSync(file));
    }
  });

  it.each([
    ['networks', 'src/views/network/network.tsx', budget.network],
    ['the map', 'src/views/events/map/where.tsx', budget.map],
    ['editors', 'src/views/curation/index.ts', budget.curation],
  ])('loads more for %s only when they are there, and not more than its budget', (_, chunk, most) => {
    const first = filesOf('index.html');
    const size = kilobytes([...filesOf(chunk)].filter((file) => !first.has(file)));
    expect(size).toBeGreaterThan(5);
    expect(size).toBeLessThan(most);
  });

  it('has nothing written into its page that a strict policy would refuse', () => {
    const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|https?:\/\//);
  });
});
