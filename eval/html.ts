import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InvalidInputError } from '../src/errors.ts';
import { clean } from '../src/ingest/clean/clean.ts';
import { readingText } from '../src/ingest/clean/reading-text.ts';
import type { Part } from './part.ts';
import { f1, type Row } from './row.ts';

const corpus = 'article-extraction';
const shingleLength = 4;

/**
 * The article's text out of pages of English news sites, against the text that people marked: shares of runs of four
 * words that both have, averaged over the pages.
 */
export const html: Part = { corpus, measure };

async function measure(folder: string): Promise<Row[]> {
  const truth: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(path.join(folder, corpus, 'ground-truth.json'), 'utf8'),
  );
  const counts = Object.entries(truth).flatMap(([id, { articleBody }]) => {
    const page = path.join(folder, corpus, 'html', `${id}.html.gz`);
    // The truth may be told of more pages than are there.
    if (!existsSync(page)) return [];
    return [agreement(shingles(articleBody), shingles(bodyOf(gunzipSync(readFileSync(page)).toString('utf8'))))];
  });
  const mean = (pick: (one: Agreement) => number, among = counts) =>
    among.reduce((sum, one) => sum + pick(one), 0) / among.length;
  const precision = mean(
    (one) => one.both / one.predicted,
    counts.filter(({ predicted }) => predicted > 0),
  );
  const recall = mean((one) => one.both / one.gold);
  const total = (pick: (one: Agreement) => number) => counts.reduce((sum, one) => sum + pick(one), 0);
  return [
    {
      task: 'html: body text',
      language: 'en',
      precision,
      recall,
      f1: f1(precision, recall),
      gold: total(({ gold }) => gold),
      predicted: total(({ predicted }) => predicted),
    },
  ];
}

function bodyOf(page: string): string {
  try {
    return readingText(clean({ body: page, format: 'html' }));
  } catch (error) {
    if (error instanceof InvalidInputError) return '';
    throw error;
  }
}

interface Agreement {
  both: number;
  gold: number;
  predicted: number;
}

function agreement(gold: ReadonlyMap<string, number>, predicted: ReadonlyMap<string, number>): Agreement {
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  return {
    both: sum([...gold].map(([shingle, count]) => Math.min(count, predicted.get(shingle) ?? 0))),
    gold: sum(gold.values()),
    predicted: sum(predicted.values()),
  };
}

/** How often each run of four words is in a text; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - shingleLength + 1); at++) {
    const shingle = words.slice(at, at + shingleLength).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
