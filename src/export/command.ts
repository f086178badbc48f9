import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import type { Store } from '../store/store.ts';
import { exportText, formats } from './index.ts';
import { readRequest } from './request.ts';
import { scopeOf } from './scope.ts';
import { tables } from './tables.ts';

interface Options extends Record<string, unknown> {
  format: string;
  out?: string;
}

/** `newsgraph export`. */
export function exportCommand(openStore: () => Promise<Store>): Command {
  return new Command('export')
    .description('Write the graph, a network or an article set as a file, evidence included.')
    .requiredOption('--format <format>', Object.keys(formats).join(', '))
    .option('--table <table>', `what a CSV file holds: ${Object.keys(tables).join(', ')}`)
    .option('--out <file>', 'where to (standard output, when left out)')
    .option('--entity <ids...>', 'only these entities and what lies between them')
    .option('--source <ids...>', 'only articles of these sources')
    .option('--language <codes...>', 'only articles in these languages')
    .option('--published-from <day>', 'only articles published on this day or later')
    .option('--published-to <day>', 'only articles published on this day or earlier')
    .option('--text <text>', 'only articles whose title or text contains this, regardless of case')
    .option('--mentions-all <ids...>', 'only articles that name all of these entities')
    .option('--mentions-any <ids...>', 'only articles that name at least one of these entities')
    .option('--mentions-none <ids...>', 'only articles that name none of these entities')
    .option('--include-retracted', 'also what was withdrawn or corrected')
    .option('--base <iri>', 'what stands before every id in Turtle')
    .action(writeExport.bind(null, openStore));
}

async function writeExport(openStore: () => Promise<Store>, { format: name, out, ...given }: Options): Promise<void> {
  const { format, options, selection } = readRequest(name, given);
  const store = await openStore();
  try {
    const scope = await scopeOf(selection, store);
    const text = Readable.from(exportText(store, scope, format, options), { objectMode: false });
    await (out === undefined ? toStandardOutput(text) : toFile(text, out));
  } finally {
    await store.close();
  }
}

/** Ends quietly when the reader has had enough (`| head`). */
async function toStandardOutput(text: Readable): Promise<void> {
  await pipeline(text, process.stdout).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** The file is there when it is whole, and not before. */
async function toFile(text: Readable, out: string): Promise<void> {
  const partial = `${out}.part`;
  try {
    await pipeline(text, createWriteStream(partial));
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
