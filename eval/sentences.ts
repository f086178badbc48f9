import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sentences } from '../src/ingest/extract/sentences.ts';
import type { Part } from './part.ts';
import { type Row, row } from './row.ts';
import { written } from './written.ts';

/** Sentences of one paragraph, as people cut it. */
type Paragraph = string[];

/** Sentence ends within paragraphs, against those of people. */
export const sentenceParts: readonly Part[] = [
  {
    corpus: 'gum-news',
    measure: async (folder) => [score('sentence ends, gum-news', 'en', gumParagraphs(path.join(folder, 'gum-news')))],
  },
  {
    corpus: 'idner-news-2k',
    measure: async (folder) =>
      ['dev', 'test'].flatMap((part) => {
        const file = path.join(folder, 'idner-news-2k', `${part}.txt`);
        if (!existsSync(file)) return [];
        return [score(`sentence ends, idner-news-2k ${part} in threes`, 'id', inThrees(loneSentences(file)))];
      }),
  },
  {
    corpus: 'meantime',
    measure: async (folder) => {
      const sentences = meantimeSentences(path.join(folder, 'meantime', 'meantime.conll'));
      return [score('sentence ends, meantime in threes', 'en', inThrees(sentences))];
    },
  },
];

function score(task: string, language: string, paragraphs: readonly Paragraph[]): Row {
  let [both, gold, predicted] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const text = paragraph.join(' ');
    let end = -1;
    const ends = paragraph.map((sentence) => (end += sentence.length + 1));
    const found = sentences(text, [{ kind: 'BODY', start: 0, end: text.length }]).map((sentence) => sentence.end);
    gold += ends.length - 1;
    predicted += found.length - 1;
    both += found.filter((one) => one !== text.length && ends.includes(one)).length;
  }
  return row(task, language, { right: both, predicted, gold });
}

function gumParagraphs(folder: string): Paragraph[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(/^# newpar$/m))
    .map((block) => [...block.matchAll(/^# text = (.*)$/gm)].map(([, text = '']) => text))
    .filter((paragraph) => paragraph.length > 1);
}

/** Whole sentences alone: captions, headlines and datelines have no end to be found. */
function inThrees(sentences: readonly string[]): Paragraph[] {
  const whole = sentences.filter((sentence) => /^["“]?[A-Z0-9].*[.!?]["”]?$/.test(sentence));
  return Array.from({ length: Math.floor(whole.length / 3) }, (_, index) => whole.slice(index * 3, index * 3 + 3));
}

function loneSentences(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => written(block.split('\n').map((line) => line.split(/\s/)[0] ?? '')));
}

function meantimeSentences(file: string): string[] {
  const words = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((one) => !one.startsWith('#'))) {
    const [article, sentence, , word = ''] = line.split('\t');
    const key = `${article} ${sentence}`;
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return [...words.values()].map(written);
}
