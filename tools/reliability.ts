import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Kind, Shown } from '../test/support/shown.ts';
import { betweenMarkers } from './between-markers.ts';
import { markdownTable } from './markdown-table.ts';

const help = `Writes into docs/reliability.md what the tests show that attack the server, break what it stands on, feed it
random inputs and load it.

  npm run reliability -- [options]

  --times N       make N times as many random tries as \`npm test\` does (default 10)
  --from FILE...  run nothing; take the reports of runs that were made with VITEST_JSON=FILE, of each test file the last
  --help          print this
`;

const root = fileURLToPath(new URL('../', import.meta.url));
const document = path.join(root, 'docs/reliability.md');
const tests = ['test/reliability/', 'test/access/', 'test/ingest/sigkill.test.ts'];
const heads: Readonly<Record<Kind, string>> = {
  fault: 'fault',
  attack: 'attack',
  input: 'random inputs',
  load: 'load',
};

/** What of vitest's report in JSON is read here. */
interface Report {
  testResults: { name: string; assertionResults: { status: string; meta?: { shown?: Shown[] } }[] }[];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { times: { type: 'string', default: '10' }, from: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) return void console.log(help);
  if (!/^[1-9]\d{0,3}$/.test(values.times)) {
    throw new Error(`--times: expected a whole number from 1 to 9999, got "${values.times}"`);
  }
  const files = values.from === undefined ? [] : [values.from, ...positionals];
  const reports = files.length > 0 ? files.map(read) : [await run(values.times)];
  const failed = write(reports);
  console.log(`wrote ${path.relative(process.cwd(), document)}`);
  if (failed > 0) process.exitCode = 1;
}

function read(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Runs the tests as `npm test` does, with more tries. */
async function run(times: string): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-reliability-'));
  const report = path.join(folder, 'report.json');
  const timeout = `--testTimeout=${60_000 * Number(times)}`;
  try {
    const vitest = spawn('npx', ['vitest', 'run', timeout, ...tests], {
      cwd: root,
      env: { ...process.env, NEWSGRAPH_TEST_TIMES: times, VITEST_JSON: report },
      stdio: 'inherit',
    });
    await once(vitest, 'exit');
    return read(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many tests failed */
function write(reports: readonly Report[]): number {
  const files = new Map(reports.flatMap(({ testResults }) => testResults.map((file) => [file.name, file] as const)));
  const results = [...files.values()]
    .filter(({ name }) => tests.some((one) => path.relative(root, name).startsWith(one)))
    .flatMap((file) => file.assertionResults);
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const [passed, failed] = [count('passed'), count('failed')];
  let text = readFileSync(document, 'utf8');
  for (const [kind, head] of Object.entries(heads) as [Kind, string][]) {
    const lines = new Map<string, number>();
    let all = 0;
    for (const { meta } of results) {
      for (const one of meta?.shown ?? []) {
        if (one.kind !== kind) continue;
        // Two underscores would begin bold letters.
        const what = (one.what.charAt(0).toUpperCase() + one.what.slice(1)).replaceAll('__', '\\_\\_');
        lines.set(what, (lines.get(what) ?? 0) + one.tries);
        all += one.tries;
      }
    }
    const rows = [...lines, ['**all**', all] as const].map(([what, tries]) => [what, told(tries)]);
    text = betweenMarkers(text, kind, markdownTable([head, 'tries'], rows));
  }
  text = betweenMarkers(text, 'run', `${told(passed)} tests passed, ${told(failed)} failed.`);
  writeFileSync(document, text);
  return failed;
}

function told(count: number): string {
  return count.toLocaleString('en');
}

await main();
