import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('newsgraph keys', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-keys-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const keys = (...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'keys', ...args], {
      cwd: root,
      env: { ...process.env, NEO4J_URI: '', NEWSGRAPH_DATA: folder },
    });

  it('makes, lists and revokes keys', async () => {
    const { stdout: key, stderr } = await keys('add', '--name', 'news desk', '--role', 'editor', '--expires', '90');
    expect(key).toMatch(/^ng_[\w-]{43}\n$/);
    const [id = ''] = /^key:[0-9a-f]+/.exec(stderr) ?? [];
    const listed = (await keys('list')).stdout;
    expect(listed).toMatch(new RegExp(`^${id}\teditor\tnews desk\tmade .* by .*\tvalid until `));
    expect(listed).not.toContain(key.trim());
    await keys('revoke', id);
    expect((await keys('list')).stdout).toMatch(/\trevoked \d{4}-/);
  });

  it.each([
    [['add', '--name', 'x', '--role', 'owner'], /choices are reader, editor, admin/],
    [['add', '--name', ' '], /expected a name of 1 to 100 characters/],
    [['add', '--name', 'x', '--expires', '0'], /expected a number of days from 1/],
    [['revoke', 'key:none'], /expected the id of a key, found none under "key:none"/],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(keys(...args)).rejects.toMatchObject({ stderr: expect.stringMatching(message), code: 1 });
  });
});
