import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importsFile } from './imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('finds an import through other files, also where these import each other', () => {
  const target = file('target.ts', 'export const answer = 1;');
  file('middle.ts', "import './first.ts';\nexport { answer } from './target.ts';");
  const first = file('first.ts', "import {\n  answer,\n} from './middle.ts';\nimport { test } from 'vitest';");
  const stranger = file('stranger.ts', "import { test } from 'vitest';\nimport './missing.ts';");
  expect(importsFile(first, target)).toBe(true);
  expect(importsFile(stranger, target)).toBe(false);
});
