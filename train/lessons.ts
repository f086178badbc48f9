import { readFileSync } from 'node:fs';
import { readGum } from '../eval/corpora/gum.ts';
import { readIdner, readNergrit } from '../eval/corpora/indonesian.ts';
import { readMeantime } from '../eval/corpora/meantime.ts';
import type { MarkedSentence } from '../eval/corpora/sentences.ts';
import type { LabelledSpan } from '../src/ingest/tagger/labels.ts';
import type { Lesson } from './crf-trainer.ts';
import { isHeldOut } from './held-out.ts';
import type { SilverOptions } from './settings.ts';

/** Who marked names, and so what counts as one: by corpus, those in English being alike. */
export const conventions = ['idner-news-2k', 'nergrit', 'english'] as const;

/** One of them. */
export type Convention = (typeof conventions)[number];

/** What the teacher marked: a sentence, by which convention, and how probable its least probable label is. */
interface Silver {
  convention: Convention;
  language: string;
  tokens: string[];
  names: LabelledSpan[];
  sure: number;
}

/** What people marked in the corpora of a folder; those that are missing are left out. */
export function goldLessons(folder: string): Record<Convention, MarkedSentence[]> {
  const english = [...readGum(folder), ...readMeantime(folder)];
  return {
    'idner-news-2k': readIdner(folder, 'train'),
    nergrit: readNergrit(folder, 'train'),
    english: english.filter(({ document }) => !isHeldOut(document)),
  };
}

/** What the teacher is sure enough of. */
export function silverLessons(file: string, { least, weight }: SilverOptions): Record<Convention, Lesson[]> {
  const lessons: Record<Convention, Lesson[]> = { 'idner-news-2k': [], nergrit: [], english: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { convention, language, tokens, names, sure }: Silver = JSON.parse(line);
    if (sure < least) continue;
    lessons[convention].push({
      tokens: tokens.map((text) => ({ text })),
      names,
      language,
      document: 'silver',
      weight,
    });
  }
  return lessons;
}
