/**
 * Measures how fast articles are read, clean -> extract -> resolve without a graph, and what memory it takes.
 * Run alone it prints the figures: `tsx eval/speed.ts`.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NewsgraphError } from '../src/errors.ts';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { read } from '../src/ingest/ingest.ts';
import { resolve } from '../src/ingest/resolve/resolve.ts';

export interface Speed {
  articles: number;
  /** Of them, those that the pipeline refuses. */
  refused: number;
  /** By the clock, on one core, first use of everything included. */
  articlesPerSecond: number;
  /** By the time that the processor worked, the collection of garbage on other cores included. */
  articlesPerCpuSecond: number;
  /** Most memory that the process held, in bytes, its loading included. */
  peakMemoryBytes: number;
}

const corpus = 'corpora/detik/articles.jsonl';
const thisFile = fileURLToPath(import.meta.url);

/**
 * In a process of its own, so that its memory is its own.
 * @param folder the evaluation data folder
 */
export async function measureSpeed(folder: string): Promise<Speed> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', thisFile, path.join(folder, corpus)],
    {
      cwd: path.dirname(thisFile),
    },
  );
  const speed: Speed = JSON.parse(stdout);
  return speed;
}

async function readAll(file: string): Promise<Speed> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const articles: { title: string; text: string }[] = lines.map((line) => JSON.parse(line));
  let refused = 0;
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  for (const { title, text } of articles) {
    const reading = await read(
      { body: text, title, format: 'text', publishedAt: '2025-10-21' },
      { extractor: rulesExtractor },
    );
    if (reading instanceof NewsgraphError) refused++;
    else resolve(reading);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    articles: articles.length,
    refused,
    articlesPerSecond: articles.length / seconds,
    articlesPerCpuSecond: (articles.length * 1e6) / (user + system),
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
  };
}

if (process.argv[1] === thisFile) {
  const [, , file] = process.argv;
  const shared = process.env['EVALUATION_DATA'] ?? fileURLToPath(new URL('../../shared/', import.meta.url));
  if (file === undefined) console.table(await measureSpeed(shared));
  else console.log(JSON.stringify(await readAll(file)));
}
