import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fileNames } from '../../../src/annotations/file-names.ts';
import { visible } from '../../../src/visible.ts';
import { shown } from '../../support/shown.ts';
import { payloads } from './payloads.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-attacks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Clears the screen, sets the title of the window, turns the order of letters. */
const steering = '\u001b[2J\u001b]0;pwned\u0007\u009b31m\u202e';

describe('files to ingest', () => {
  it('stop no other file, take bounded memory and steer no terminal', () => {
    const line = (fields: object) => JSON.stringify(fields);
    const files: Record<string, string | Buffer> = {
      'bomb.txt.gz': gzipSync(Buffer.alloc(200_000_000, 0x20), { level: 1 }),
      'long.jsonl.gz': gzipSync(
        Buffer.concat([
          Buffer.from('{"body":"'),
          Buffer.alloc(80_000_000, 0x61),
          Buffer.from(`"}\n${line({ body: 'Kabar sesudah baris panjang.' })}\n`),
        ]),
        { level: 1 },
      ),
      'deep.jsonl': `${'['.repeat(200_000)}${']'.repeat(200_000)}\n{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}\n`,
      'steering.jsonl': [
        line({ body: 'Kabar biasa.', id: `a${steering}` }),
        line({ body: 'Kabar lain.', url: `https://kabar.example/${steering}`, title: steering }),
        line({ [steering]: 1 }),
      ].join('\n'),
      [`name${steering}.jsonl`]: '{',
      'prototype.jsonl': '{"__proto__":{"body":"Kabar."},"constructor":{"prototype":{"a":1}}}\n',
      'entities.html': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY c "${'&b;'.repeat(1_000)}">]><p>&b;&c;</p>`,
    };
    shown('attack', 'files that are bombs, loops, too deep, or steer a terminal', Object.keys(files).length + 2);
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
    symlinkSync(folder, path.join(folder, 'loop'));
    symlinkSync('/dev/zero', path.join(folder, 'zero.txt'));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=400', '--import', 'tsx', 'src/cli.ts', 'ingest', '--workers', '0', folder],
      {
        cwd: root,
        env: { ...process.env, NEO4J_URI: '', NEWSGRAPH_DATA: path.join(folder, 'data') },
        encoding: 'utf8',
        timeout: 55_000,
      },
    );
    expect(stderr).toMatch(/created, \d+ corrected, \d+ unchanged, \d+ failed/);
    expect(stderr).toMatch(/bomb\.txt\.gz.*expected at most 20/);
    expect(stderr).toMatch(/long\.jsonl\.gz.*expected a line of at most 50/);
    expect(stdout.split('\n').filter((one) => one.startsWith('created ')).length).toBeGreaterThanOrEqual(2);
    for (const text of [stdout, stderr]) {
      expect(text).not.toContain('root:');
      expect(text).not.toContain('\u001b[2J');
      expect(text).not.toContain('pwned\u0007');
      expect(text).not.toMatch(/[\u009b\u202e]/);
    }
  });
});

describe('ids as names of files', () => {
  it('lead to no other folder', () => {
    const ids = [
      ...payloads.map(([, text]) => text),
      '..',
      '.',
      '/',
      '~',
      'C:\\a',
      '\\\\host\\a',
      'a/../../b',
      '..%2f',
      'con',
      steering,
    ];
    shown('attack', 'ids of articles that are paths', ids.length);
    const nameOf = fileNames();
    const names = ids.map((id) => nameOf(id));
    for (const name of names) {
      expect(path.basename(name)).toBe(name);
      expect(name).toMatch(/^[^./\\~][^/\\:\0]{0,130}$/);
    }
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a line for a terminal', () => {
  it('has nothing that steers it', () => {
    shown('attack', 'lines that steer a terminal', payloads.length + 1);
    expect(visible(steering)).toBe('\\u001b[2J\\u001b]0;pwned\\u0007\\u009b31m\\u202e');
    for (const [, text] of payloads) expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});
