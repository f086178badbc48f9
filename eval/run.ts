/**
 * The scorecard: measures the pipeline on texts with known answers, by the code that ingest runs. Prints one line a task
 * and language; ends with 1 when a figure is below its floor. Corpora that aren't there are skipped, and said to be.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { annotations } from './annotations.ts';
import { duplicates } from './duplicates.ts';
import { furniture } from './furniture.ts';
import { html } from './html.ts';
import { nameParts } from './names.ts';
import type { Part } from './part.ts';
import { pfsa } from './pfsa.ts';
import { polnear } from './polnear.ts';
import type { Row } from './row.ts';
import { sentenceParts } from './sentences.ts';
import { stories } from './stories.ts';

const parts: readonly Part[] = [
  annotations,
  furniture,
  ...nameParts,
  pfsa,
  polnear,
  html,
  ...sentenceParts,
  duplicates,
  stories,
];

interface Options {
  data: string;
  errors?: true;
  json?: string;
  only?: string[];
}

const { data, errors, json, only } = new Command('eval')
  .description('Precision, recall and F1 of what is read, on corpora with known answers.')
  .option(
    '--data <folder>',
    'holds the folders of the corpora, or is one of them (EVALUATION_DATA, or shared beside the project)',
    process.env['EVALUATION_DATA'] ?? fileURLToPath(new URL('../../shared/', import.meta.url)),
  )
  .option('--only <corpora...>', `some of ${[...new Set(parts.map(({ corpus }) => corpus))].join(', ')}`)
  .option('--errors', 'also print every miss and every false find')
  .option('--json <file>', 'also write the lines as JSON')
  .parse()
  .opts<Options>();

const rows: Row[] = [];
for (const { corpus, measure } of parts) {
  if (only !== undefined && !only.includes(corpus)) continue;
  const folder = holderOf(corpus, path.resolve(data));
  if (folder === null) {
    console.error(`${corpus}: skipped, not in ${data}`);
    continue;
  }
  console.error(`${corpus} ...`);
  rows.push(...(await measure(folder, { onError: errors === true ? (line) => console.log(line) : null })));
}
printTable(rows);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ rows }, null, 1)}\n`);
process.exitCode = rows.some(isBelow) ? 1 : 0;

/** The folder that holds a corpus's folder: the one given, its `corpora`, or the one above it. */
function holderOf(corpus: string, given: string): string | null {
  const holders = [
    given,
    path.join(given, 'corpora'),
    ...(path.basename(given) === corpus ? [path.dirname(given)] : []),
  ];
  return holders.find((folder) => existsSync(path.join(folder, corpus))) ?? null;
}

function printTable(rows: readonly Row[]): void {
  const lines = [
    ['task', 'language', 'precision', 'recall', 'F1', 'there', 'found', 'floor'],
    ...rows.map((row) => [
      row.task,
      row.language,
      row.precision.toFixed(3),
      row.recall.toFixed(3),
      row.f1.toFixed(3),
      String(row.gold),
      String(row.predicted),
      row.floor === undefined ? '' : `${row.floor.toFixed(2)}${isBelow(row) ? ' BELOW' : ''}`,
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const padded = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  for (const cells of lines) console.log(cells.map(padded).join('  ').trimEnd());
}

/** Not a number is below every floor. */
function isBelow({ f1, floor }: Row): boolean {
  return floor !== undefined && !(f1 >= floor);
}
