import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean } from '../src/ingest/clean/clean.ts';
import { documentOf } from '../src/ingest/extract/document.ts';
import { names } from '../src/ingest/extract/names/names.ts';
import { attributions } from '../src/ingest/extract/statements/attributions.ts';
import type { Span } from '../src/ingest/types.ts';
import { errorsOf, shown } from './errors.ts';
import { matched } from './matched.ts';
import type { Part } from './part.ts';
import { type Counts, row } from './row.ts';

const task = 'polnear: source and content overlap';

/** Who said it, and what; either may be in pieces. */
interface Attributed {
  source: Span[];
  content: Span[];
}

/**
 * Attributions in political news, direct and indirect, of named and unnamed sources: found when both the words that
 * tell the source and those that tell what was said overlap the marked ones, each pair once.
 */
export const polnear: Part = {
  corpus: 'polnear',
  async measure(folder, { onError }) {
    const data = path.join(folder, 'polnear');
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).sort();
    const counts: Counts = { right: 0, predicted: 0, gold: 0 };
    for (const file of files.filter((name) => name.endsWith('.txt'))) {
      const id = path.basename(file, '.txt');
      // Of several people's marks the first count.
      const mark = files.find((name) => name.endsWith('.ann') && path.basename(name).startsWith(`${id}_`));
      if (mark === undefined) continue;
      const text = readFileSync(path.join(data, file), 'utf8');
      const gold = readMarks(readFileSync(path.join(data, mark), 'utf8'));
      const found = foundIn(text);
      const matches = matched(gold, found, (g, p) => Number(sameSource(g, p) && sameContent(g, p)));
      counts.right += matches.size;
      counts.predicted += found.length;
      counts.gold += gold.length;
      if (onError === null) continue;
      const hit = new Set(matches.values());
      const errors = errorsOf(
        gold.filter((_, index) => !matches.has(index)),
        found.filter((_, index) => !hit.has(index)),
        (g, p) => {
          if (sameContent(g, p)) return { kind: 'wrong-speaker', fit: 2 };
          return sameSource(g, p) ? { kind: 'wrong-extent', fit: 1 } : null;
        },
      );
      const show = ({ source, content }: Attributed) => `${words(text, source)} | ${words(text, content)}`;
      for (const { kind, gold: there, found: read } of errors) {
        onError({ task, kind, text: `${id}: ${shown(there && show(there), read && show(read))}` });
      }
    }
    return [row(task, 'en', counts)];
  },
};

function sameSource(a: Attributed, b: Attributed): boolean {
  return overlap(a.source, b.source);
}

function sameContent(a: Attributed, b: Attributed): boolean {
  return overlap(a.content, b.content);
}

function readMarks(text: string): Attributed[] {
  const spans = new Map<string, Span[]>();
  const found: Attributed[] = [];
  for (const line of text.split('\n')) {
    const [id = '', rest = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const pieces = rest.replace(/^\S+ /, '').split(';');
      const read = pieces.map((piece) => piece.split(' ').map(Number));
      spans.set(
        id,
        read.map(([start = 0, end = 0]) => ({ start, end })),
      );
    } else if (id.startsWith('E')) {
      const parts = rest.split(' ').map((part) => part.split(':'));
      const of = (role: string) =>
        parts.filter(([name = '']) => name.startsWith(role)).flatMap(([, key = '']) => spans.get(key) ?? []);
      if (of('Source').length > 0 && of('Content').length > 0) {
        found.push({ source: of('Source'), content: of('Content') });
      }
    }
  }
  return found;
}

function foundIn(text: string): Attributed[] {
  const article = clean({ body: text, format: 'text', language: 'en' });
  if (article.text !== text) throw new Error('expected a text to be cleaned without a change of its characters');
  const document = documentOf(article);
  return attributions(document, names(document)).flatMap(({ source, start, end }) =>
    source === null ? [] : [{ source: [source], content: [{ start, end }] }],
  );
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}
