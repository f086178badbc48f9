import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-bad-'));

const bad: [file: string, content: string | Buffer, message: RegExp][] = [
  ['empty.txt', '', /empty/],
  ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 1, 2]), /PNG|binary/i],
  ['broken.txt', Buffer.from([...Buffer.from('Xi Jinping bertemu '), 0xff, 0xfe, 0xc3, 0x28]), /UTF-8/],
  ['no-body.json', '{"title":"Xi","url":"https://a.example/1"}', /body/],
  ['menu.html', '<html><body><nav><a href="/">Home</a><a href="/w">World</a></nav></body></html>', /article/],
  ['date.json', '{"body":"Xi Jinping bertemu Putin.","publishedAt":"kemarin"}', /ISO 8601.*kemarin/],
];

function newsgraph(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'src/cli.ts'), ...args],
      { cwd: root, env: { ...process.env, NEWSGRAPH_DATA: path.join(folder, 'data'), NEO4J_URI: '' } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, stdout, stderr }),
    );
  });
}

describe('input that is no article', () => {
  let told = { code: 0, stdout: '', stderr: '' };

  beforeAll(async () => {
    for (const [file, content] of bad) writeFileSync(path.join(folder, file), content);
    writeFileSync(path.join(folder, 'huge.txt'), 'Xi Jinping. ');
    truncateSync(path.join(folder, 'huge.txt'), 50_000_000);
    writeFileSync(
      path.join(folder, 'good.txt'),
      'Presiden Rusia Vladimir Putin bertemu Xi Jinping pada 8 Mei 2025 di Moskow.',
    );
    told = await newsgraph(
      'ingest',
      ...[...bad.map(([file]) => file), 'huge.txt', 'good.txt'].map((file) => path.join(folder, file)),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(bad)('%s is refused by name', (file, _, message) => {
    const line = told.stderr.split('\n').find((text) => text.includes(file));
    expect(line).toMatch(message);
  });

  it('a text of 50 MB is refused by name', () => {
    expect(told.stderr.split('\n').find((text) => text.includes('huge.txt'))).toMatch(/MB|bytes/);
  });

  it('stops no other article, and nothing of it is stored', () => {
    expect(told.stdout.match(/^created /gm)).toHaveLength(1);
    expect(told.stderr).toMatch(/1 created, 0 corrected, 0 unchanged, 7 failed/);
    expect(told.code).toBe(1);
  });
});
