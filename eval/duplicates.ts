import { readFileSync } from 'node:fs';
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
    const dataText = (name: string) => readFileSync(path.join(folder, 'detik', name), 'utf8');
    const articles: DetikArticle[] = dataText('articles.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { store, ids } = await ingested(articles.map(rawArticle));
    const nameOf = new Map(articles.map(({ id }, index) => [ids[index], id]));
    const rows = await store.read<{ key: string; duplicateId: string }>('article/duplicates', {
      ids: ids.filter((id) => id !== null),
    });
    await store.close();
    const found = new Set(rows.map((row) => pair(nameOf.get(row.key), nameOf.get(row.duplicateId))));
    const given = dataText('near-duplicates.tsv').trim().split('\n').slice(1);
    const gold = new Set(given.map((line) => pair(...(line.split('\t') as [string, string]))));
    return [
      measured('near-duplicates, pairs', found, gold, 0.95),
      measured('near-duplicates, pairs, first half', half(found, 0), half(gold, 0)),
      measured('near-duplicates, pairs, second half', half(found, 1), half(gold, 1)),
    ];
  },
};

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
