import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean } from '../src/ingest/clean/clean.ts';
import type { Segment } from '../src/ingest/types.ts';
import type { Part } from './part.ts';
import { f1, type Row } from './row.ts';

interface AnnotatedArticle {
  lang: string;
  title: string | null;
  text: string;
  /** Verbatim pieces of the text that are the page's furniture. */
  nonBody: string[];
}

/**
 * Page furniture in plain texts, by characters other than white space: what stands outside BODY and TITLE against what
 * people marked.
 */
export const furniture: Part = { corpus: 'gold', measure };

async function measure(holder: string): Promise<Row[]> {
  const folder = path.join(holder, 'gold', 'articles');
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): AnnotatedArticle => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  return ['id', 'en'].map((language) => {
    const counts = { both: 0, gold: 0, predicted: 0 };
    for (const article of articles.filter(({ lang }) => lang === language)) {
      const gold = goldOf(article);
      const predicted = predictedOf(article);
      for (let at = 0; at < article.text.length; at++) {
        if (/\s/.test(article.text.charAt(at))) continue;
        counts.gold += Number(gold[at]);
        counts.predicted += Number(predicted[at]);
        counts.both += Number(gold[at] && predicted[at]);
      }
    }
    const precision = counts.both / counts.predicted;
    const recall = counts.both / counts.gold;
    const { gold, predicted } = counts;
    return { task: 'page furniture', language, precision, recall, f1: f1(precision, recall), gold, predicted };
  });
}

const listHeading = /^(?:Berita Terkait|Terpopuler|Pilihan|Terkini)$/;

/** Whether each character is furniture; all after the heading of a list is, though its heading alone is marked. */
function goldOf({ text, nonBody }: AnnotatedArticle): boolean[] {
  const marked = Array.from<boolean>({ length: text.length }).fill(false);
  for (const piece of nonBody) {
    const start = text.indexOf(piece);
    if (start !== -1) marked.fill(true, start, listHeading.test(piece) ? text.length : start + piece.length);
  }
  return marked;
}

function predictedOf({ title, text }: AnnotatedArticle): boolean[] {
  const { segments } = clean({ body: text, format: 'text', ...(title ? { title } : {}) });
  const kept = (kind: Segment['kind']) => ['BODY', 'TITLE'].includes(kind);
  const marked = Array.from<boolean>({ length: text.length }).fill(false);
  for (const { kind, start, end } of segments) if (!kept(kind)) marked.fill(true, start, end);
  return marked;
}
