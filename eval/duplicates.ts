import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawArticle } from '../src/ingest/types.ts';
import { ingested } from './ingested.ts';
import type { Part } from './part.ts';
import { type Row, row } from './row.ts';

interface DetikArticle {
  id: string;
  title: string;
  /** `10/21/2025 20:43`: month, day, year. */
  publishedAt: string;
  text: string;
}

/** Each under an address of its own, so that two captures of one page are a pair to find. */
function rawArticle({ id, title, publishedAt, text }: DetikArticle): RawArticle {
  const [, month = '', day = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})/.exec(publishedAt) ?? [];
  return {
    body: text,
    format: 'text',
    title,
    url: `https://detik.example/${id}`,
    publishedAt: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  };
}

/** Pairs of near-copies that the graph finds among real articles, against those that share most of their words. */
export const duplicates: Part = {
  corpus: 'detik',
  async measure(folder) {
    const gold = new Set(linesOf(path.join(folder, 'detik'), '.tsv').flatMap(givenPair));
    if (gold.size === 0) return [];
    const lines = linesOf(path.join(folder, 'detik'), '.jsonl');
    const articles = lines.map((line): DetikArticle => JSON.parse(line));
    const { store, ids } = await ingested(articles.map(rawArticle));
    const nameOf = new Map(articles.map(({ id }, index) => [ids[index], id]));
    const rows = await store.read<{ key: string; duplicateId: string }>('article/duplicates', {
      ids: ids.filter((id) => id !== null),
    });
    await store.close();
    const found = new Set(rows.map((row) => pair(nameOf.get(row.key), nameOf.get(row.duplicateId))));
    return [
      measured('near-duplicates, pairs', found, gold, 0.95),
      measured('near-duplicates, pairs, first half', half(found, 0), half(gold, 0)),
      measured('near-duplicates, pairs, second half', half(found, 1), half(gold, 1)),
    ];
  },
};

/** The lines of a folder's files of one kind. */
function linesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));
}

/** The pair of a line; none of a file's first line, which names the columns. */
function givenPair(line: string): string[] {
  const [a = '', b = ''] = line.split('\t');
  return /\d/.test(a) ? [pair(a, b)] : [];
}

function pair(a = '', b = ''): string {
  return [a, b].sort().join(' ');
}

/** Pairs by whether the number of their first article is even. */
function half(pairs: ReadonlySet<string>, rest: number): Set<string> {
  return new Set([...pairs].filter((one) => Number(/\d+/.exec(one)?.[0]) % 2 === rest));
}

function measured(task: string, found: ReadonlySet<string>, gold: ReadonlySet<string>, floor?: number): Row {
  const right = [...found].filter((one) => gold.has(one)).length;
  return row(task, 'id', { right, predicted: found.size, gold: gold.size }, floor);
}
