import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean } from '../src/ingest/clean/clean.ts';
import type { Span } from '../src/ingest/types.ts';
import type { Part } from './part.ts';
import { type Counts, row } from './row.ts';

const task = 'captions of gum-news, characters';

/**
 * The captions of pictures in articles of gum-news, written as a plain text, by characters other than white space: what is
 * outside of TITLE, DATELINE and BODY against what people marked.
 */
export const captions: Part = {
  corpus: 'gum-news',
  async measure(folder, { onError }) {
    const data = path.join(folder, 'gum-news');
    const counts: Counts = { right: 0, predicted: 0, gold: 0 };
    for (const file of readdirSync(data).filter((name) => name.endsWith('.conllu'))) {
      const { text, captions } = readArticle(readFileSync(path.join(data, file), 'utf8'));
      const { segments } = clean({ body: text, format: 'text', language: 'en' });
      for (const { kind, start, end } of segments) {
        const predicted = !['TITLE', 'DATELINE', 'BODY'].includes(kind);
        for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/g)) {
          const at = start + index;
          const gold = captions.some((caption) => caption.start <= at && at < caption.end);
          counts.gold += gold ? word.length : 0;
          counts.predicted += predicted ? word.length : 0;
          counts.right += gold && predicted ? word.length : 0;
          if (gold !== predicted) onError?.({ task, kind: gold ? 'missed' : 'spurious', text: `${file}: ${word}` });
        }
      }
    }
    return counts.gold === 0 ? [] : [row(task, 'en', counts)];
  },
};

/** A paragraph a line, and where its captions stand. */
function readArticle(conllu: string): { text: string; captions: Span[] } {
  let text = '';
  const captions: Span[] = [];
  for (const block of conllu.split(/^# newpar$/m).slice(1)) {
    const sentences = [...block.matchAll(/^# text = (.*)$/gm)].map(([, sentence = '']) => sentence);
    const marks = /^# newpar_block = (?<marks>.*)$/m.exec(block)?.groups?.['marks'] ?? '';
    // A caption in bold is a heading, one with a quotation is the article's.
    const count = Number(/figure.*\bcaption \((?<count>\d+) s\)(?!.*quote)/.exec(marks)?.groups?.['count'] ?? 0);
    const start = text.length;
    text += `${sentences.join(' ')}\n`;
    if (count > 0) captions.push({ start, end: start + sentences.slice(0, count).join(' ').length });
  }
  return { text, captions };
}
