import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../../src/export/tables.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { serverOver } from '../server/support.ts';
import { ingestSamples } from '../support/samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/export.md'), 'utf8');
const examples = [...page.matchAll(/```sh\n(npm .*)\n```(?:\n\n```text\n([^`]*)\n```)?/g)].map(
  ([, command = '', output]) => ({ command, output: output?.split('\n') ?? [] }),
);

describe('the page on exports', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-export-'));
  const run = (command: string) =>
    promisify(execFile)('sh', ['-c', command], {
      cwd: root,
      env: { ...process.env, NEWSGRAPH_DATA: folder, NEO4J_URI: '' },
      maxBuffer: 10_000_000,
    });

  beforeAll(async () => {
    const store = await openEmbedded({ folder, queryTimeoutMs: 30_000 });
    await ingestSamples(store);
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(examples)('shows what comes of $command', async ({ command, output }) => {
    const file = /--out (\S+)/.exec(command)?.[1];
    const { stdout } = await run(file === undefined ? command : command.replace(file, path.join(folder, file)));
    const text = file === undefined ? stdout : readFileSync(path.join(folder, file), 'utf8');
    expect(text.length).toBeGreaterThan(1000);
    for (const line of output) expect(text).toContain(line);
  });

  it('has an example of every format, every table and every option', async () => {
    const { stdout: help } = await run('node --import tsx src/cli.ts export --help');
    const formats = [...page.matchAll(/^\| `([a-z][a-z-]*)` +\|/gm)].map(([, name]) => name);
    expect(examples.map(({ command }) => /--format (\S+)/.exec(command)?.[1])).toEqual(formats);
    for (const name of Object.keys(tables)) expect(page).toContain(`\`${name}\``);
    const options = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option);
    expect(options).toContain('--include-retracted');
    for (const option of options) expect(page).toContain(option);
  });

  it('shows an address that answers', async () => {
    const [, url = ''] = /curl -OJ 'http:\/\/127\.0\.0\.1:4000(\S+)'/.exec(page) ?? [];
    const store = await openEmbedded({ folder, queryTimeoutMs: 30_000 });
    const app = await serverOver(store, { logLevel: 'silent' });
    const answer = await app.inject(url);
    await app.close();
    await store.close();
    expect(answer.statusCode).toBe(200);
    expect(answer.body.split('\r\n').length).toBeGreaterThan(10);
  });

  it('a command that can not be run says what was expected, and leaves no file', async () => {
    const out = path.join(folder, 'none.csv');
    const failed = await run(`node --import tsx src/cli.ts export --format csv --table people --out ${out}`).catch(
      (error: { stderr: string; code: number }) => error,
    );
    expect(failed.stderr).toMatch(/^table: expected one of entities, .*, got "people"$/m);
    expect(failed).toMatchObject({ code: 1 });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  it('a reader that has had enough ends an export quietly', async () => {
    const { stdout, stderr } = await run('node --import tsx src/cli.ts export --format json-lines | head -n 1');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});
