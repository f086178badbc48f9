/**
 * The scorecard: measures the pipeline on texts with known answers, by the code that ingest runs. Prints one line a task
 * and language; ends with 1 when a figure is below its floor. Corpora that aren't there are skipped, and said to be.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { annotations } from './annotations.ts';
import { captions } from './captions.ts';
import { duplicates } from './duplicates.ts';
import { type ErrorKind, errorKinds, type ReadingError } from './errors.ts';
import { furniture } from './furniture.ts';
import { html } from './html.ts';
import { inageoparser } from './inageoparser.ts';
import { markdownOf } from './markdown.ts';
import { nameParts } from './names.ts';
import type { Part } from './part.ts';
import { pfsa } from './pfsa.ts';
import { polnear } from './polnear.ts';
import { printErrors } from './print-errors.ts';
import { printRows } from './print-rows.ts';
import { isBelow, type Row, withBaselinesBeside } from './row.ts';
import { sentenceParts } from './sentences.ts';
import { spacyReader } from './spacy-names.ts';
import { stories } from './stories.ts';

const parts: readonly Part[] = [
  annotations,
  furniture,
  captions,
  ...nameParts,
  pfsa,
  polnear,
  inageoparser,
  html,
  ...sentenceParts,
  duplicates,
  stories,
];

interface Options {
  data: string;
  errors?: true | ErrorKind[];
  json?: string;
  markdown?: string;
  only?: string[];
  python: string;
}

const options = new Command('eval')
  .description('Precision, recall and F1 of what is read, on corpora with known answers.')
  .option(
    '--data <folder>',
    'holds the folders of the corpora, or is one of them (EVALUATION_DATA, or shared beside the project)',
    process.env['EVALUATION_DATA'] ?? fileURLToPath(new URL('../../shared/', import.meta.url)),
  )
  .option('--only <corpora...>', `some of ${[...new Set(parts.map(({ corpus }) => corpus))].join(', ')}`)
  .addOption(
    new Option('--errors [kinds...]', 'also count and list what is read wrongly, of all kinds or some').choices(
      errorKinds,
    ),
  )
  .option('--json <file>', 'also write the lines as JSON')
  .option('--markdown <file>', "also write the documents' tables")
  .addOption(
    new Option('--python <path>', 'the Python that has spaCy, to compare with')
      .env('EVALUATION_PYTHON')
      .default('python3'),
  )
  .parse()
  .opts<Options>();

const errors: ReadingError[] = [];
const notes: string[] = [];
const spacy = spacyReader(options.python, (message) => notes.push(message));
const onError =
  options.errors === undefined
    ? null
    : (error: ReadingError) => {
        if (options.errors === true || options.errors?.includes(error.kind)) errors.push(error);
      };
const measured: Row[] = [];
for (const { corpus, measure } of parts) {
  if (options.only !== undefined && !options.only.includes(corpus)) continue;
  const folder = holderOf(corpus, path.resolve(options.data));
  if (folder === null) {
    console.error(`${corpus}: skipped, not in ${options.data}`);
    continue;
  }
  console.error(`${corpus} ...`);
  try {
    measured.push(...(await measure(folder, { onError, spacy })));
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    console.error(`${corpus}: skipped, ${error.message}`);
  }
}
const rows = withBaselinesBeside(measured);
if (onError !== null) printErrors(errors);
printRows(rows);
for (const note of notes) console.log(`\n${note}`);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ rows }, null, 1)}\n`);
if (options.markdown !== undefined) writeFileSync(options.markdown, markdownOf(rows, notes));
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

function isMissingFile(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
