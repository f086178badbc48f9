/**
 * Runs the tests that attack the server, break what it stands on, feed it random inputs and load it, and writes what
 * they showed into docs/reliability.md. `npm run reliability -- --times 10`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import type { Kind } from '../test/support/shown.ts';
import { betweenMarkers } from './between-markers.ts';
import { markdownTable } from './markdown-table.ts';

const document = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));
const tests = ['test/reliability/', 'test/access/'];
const heads: Readonly<Record<Kind, string>> = {
  fault: 'fault',
  attack: 'attack',
  input: 'random inputs',
  load: 'load',
};

const { values } = parseArgs({ options: { times: { type: 'string', default: '10' } } });
if (!/^[1-9]\d{0,3}$/.test(values.times)) {
  throw new Error(`--times: expected a whole number from 1 to 9999, got "${values.times}"`);
}
process.env['NEWSGRAPH_TEST_TIMES'] = values.times;

interface Line {
  tries: number;
  failed: number;
}

const vitest = await startVitest('test', tests, {
  watch: false,
  run: true,
  testTimeout: 60_000 * Number(values.times),
});
const lines = new Map<Kind, Map<string, Line>>();
const outcomes = { passed: 0, failed: 0, skipped: 0 };
for (const module of vitest.state.getTestModules()) {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    outcomes[state === 'passed' || state === 'failed' ? state : 'skipped']++;
    for (const { kind, what, tries } of test.meta().shown ?? []) {
      const ofKind = lines.get(kind) ?? new Map<string, Line>();
      const line = ofKind.get(what) ?? { tries: 0, failed: 0 };
      ofKind.set(what, { tries: line.tries + tries, failed: line.failed + (state === 'passed' ? 0 : 1) });
      lines.set(kind, ofKind);
    }
  }
}
await vitest.close();

let text = readFileSync(document, 'utf8');
for (const [kind, head] of Object.entries(heads) as [Kind, string][]) {
  const ofKind = [...(lines.get(kind) ?? [])];
  const sum = { tries: 0, failed: 0 };
  for (const [, { tries, failed }] of ofKind) {
    sum.tries += tries;
    sum.failed += failed;
  }
  const rows = ofKind.map(([what, { tries, failed }]) => [what, number(tries), number(failed)]);
  const table = markdownTable([head, 'tries', 'failed'], [...rows, ['**all**', number(sum.tries), number(sum.failed)]]);
  text = betweenMarkers(text, kind, table);
}
text = betweenMarkers(
  text,
  'run',
  `${outcomes.passed} tests passed, ${outcomes.failed} failed, ${outcomes.skipped} skipped; with \`--times ${values.times}\`.`,
);
writeFileSync(document, text);
console.log(`wrote ${path.relative(process.cwd(), document)}`);
if (outcomes.failed > 0) process.exitCode = 1;

function number(value: number): string {
  return value.toLocaleString('en');
}
