import type { Annotation } from '../src/annotations/annotation.ts';
import { clean } from '../src/ingest/clean/clean.ts';
import { extract } from '../src/ingest/extract/extract.ts';
import type { CleanArticle, Segment, Span } from '../src/ingest/types.ts';
import { readAnnotations } from './annotations.ts';
import type { ErrorKind } from './errors.ts';
import type { Part, PartOptions } from './part.ts';
import { type Counts, type Row, row } from './row.ts';

/**
 * Page furniture in plain texts, by characters other than white space: what stands outside BODY and TITLE against what
 * people marked.
 */
export const furniture: Part = { corpus: 'gold', measure };

const tasks = {
  characters: 'page furniture, characters',
  read: 'mentions, events and statements outside of furniture',
} as const;

async function measure(holder: string, { onError }: PartOptions): Promise<Row[]> {
  const articles = readAnnotations(holder);
  const languages = new Set(articles.map(({ lang }) => lang));
  return [...languages].flatMap((language) => {
    const characters: Counts = { right: 0, predicted: 0, gold: 0 };
    const read: Counts = { right: 0, predicted: 0, gold: 0 };
    for (const article of articles.filter(({ lang }) => lang === language)) {
      const cleaned = clean({ body: article.text, format: 'text', ...(article.title ? { title: article.title } : {}) });
      const gold = goldOf(article);
      const predicted = predictedOf(cleaned);
      for (let at = 0; at < article.text.length; at++) {
        if (/\s/.test(article.text.charAt(at))) continue;
        characters.gold += Number(gold[at]);
        characters.predicted += Number(predicted[at]);
        characters.right += Number(gold[at] && predicted[at]);
      }
      const report = (task: string, kind: ErrorKind, { start, end }: Span) =>
        onError?.({ task, kind, text: `${article.id}: ${article.text.slice(start, end).trim()}` });
      for (const run of runsOf(gold.map((is, at) => is && !predicted[at]))) report(tasks.characters, 'missed', run);
      for (const run of runsOf(predicted.map((is, at) => is && !gold[at]))) report(tasks.characters, 'spurious', run);
      for (const span of spansRead(cleaned)) {
        const isRight = !gold.slice(span.start, span.end).includes(true);
        if (!isRight) report(tasks.read, 'spurious', span);
        read.gold++;
        read.predicted++;
        read.right += Number(isRight);
      }
    }
    return [row(tasks.characters, language, characters), row(tasks.read, language, read)];
  });
}

/** The runs of more than one marked character; a line's end alone is none. */
function runsOf(marked: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  for (const [at, is] of marked.entries()) {
    const last = runs.at(-1);
    if (!is) continue;
    if (last?.end === at) last.end++;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** Where all that is read of an article stands, words of events and statements included. */
function spansRead(article: CleanArticle): Span[] {
  const { mentions, events, statements } = extract(article);
  return [...mentions, ...events.flatMap(({ trigger }) => trigger ?? []), ...statements];
}

const listHeading = /^(?:Berita Terkait|Terpopuler|Pilihan|Terkini)$/;

/** Whether each character is furniture; all after the heading of a list is, though its heading alone is marked. */
function goldOf({ text, nonBody }: Annotation): boolean[] {
  const marked = Array.from<boolean>({ length: text.length }).fill(false);
  for (const piece of nonBody) {
    const start = text.indexOf(piece);
    if (start !== -1) marked.fill(true, start, listHeading.test(piece) ? text.length : start + piece.length);
  }
  return marked;
}

function predictedOf({ text, segments }: CleanArticle): boolean[] {
  const kept = (kind: Segment['kind']) => ['BODY', 'TITLE'].includes(kind);
  const marked = Array.from<boolean>({ length: text.length }).fill(false);
  for (const { kind, start, end } of segments) if (!kept(kind)) marked.fill(true, start, end);
  return marked;
}
