import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { countArticles } from '../../src/ingest/read/count.ts';
import { formatOrigin, readInputs } from '../../src/ingest/read/read.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** What was read: the body of each article, or where and why it could not be. */
async function readAll(inputs: string[], stdin = ''): Promise<string[]> {
  const results: string[] = [];
  for await (const result of readInputs(inputs, { stdin: Readable.from([Buffer.from(stdin)]) })) {
    const where = path.relative(folder, formatOrigin(result.origin));
    results.push(result.ok ? result.article.body : `${where}: ${result.error.message}`);
  }
  return results;
}

describe('reading', () => {
  it('takes folders in order, in every format', async () => {
    write('all/1.txt', 'one');
    write('all/2.json', '{"content": "two", "headline": "Two"}');
    write('all/3.jsonl', '{"body": "three"}\n{"text": "four"}\n');
    write('all/4.jsonl.gz', gzipSync('{"body": "five"}\n'));
    write('all/sub/5.json', '[{"body": "six"}]');
    write('all/notes.md', 'not read');
    expect(await readAll([path.join(folder, 'all')])).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('tells a bad line and reads the rest', async () => {
    const file = write('bad.jsonl', '{"body": "one"}\n{"body": \n{"title": "x"}\n{"body": "two"}\n');
    const [first, syntax, nothing, last] = await readAll([file]);
    expect([first, last]).toEqual(['one', 'two']);
    expect(syntax).toMatch(/^bad\.jsonl:2: /);
    expect(nothing).toMatch(/^bad\.jsonl:3: .*body/);
  });

  it('reads standard input whatever it holds', async () => {
    expect(await readAll(['-'], 'Teks biasa.')).toEqual(['Teks biasa.']);
    expect(await readAll(['-'], '{"body": "one"}\n{"body": "two"}')).toEqual(['one', 'two']);
  });

  it('names an input that matches nothing', async () => {
    const [told] = await readAll([path.join(folder, 'none-*.txt')]);
    expect(told).toMatch(/none-\*\.txt/);
  });

  it('counts beforehand what it will read, where that can be told', async () => {
    expect(
      await countArticles([write('count.jsonl', '{"body": "one"}\n\n{"body": "two"}'), write('count.txt', 'x')]),
    ).toBe(3);
    expect(await countArticles(['-'])).toBeNull();
  });
});
