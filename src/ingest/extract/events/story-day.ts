import type { DateWithPrecision, Span } from '../../types.ts';
import { dates, type WrittenDate } from '../dates/dates.ts';
import type { Document } from '../document.ts';

/** Sentences at the beginning in which the day that an article is about is written. */
const opening = 12;
/** News is of the days before it: an earlier day is background. */
const freshDays = 7;
const millisecondsADay = 86_400_000;

/** What the days in an article are told from. */
export interface StoryDay {
  /** What "Senin" and "yesterday" are told from: the day of publication, or else the first full date. */
  base: string | null;
  /** The day that the article is about; null where neither the text nor the publication tells. */
  day: DateWithPrecision | null;
}

/**
 * The day that an article is about: the last one written near its beginning that isn't later than the article, whether
 * something happened on it or somebody said so then. An article without one is about the day that it came out on.
 */
export function storyDay({ text, sentences, publishedOn }: Document): StoryDay {
  const base = publishedOn ?? firstFull(text, sentences);
  if (base === null) return { base, day: null };
  const written = sentences
    .slice(0, opening)
    .flatMap((sentence) => dates(text, sentence, base).filter((date) => !isAlone(date, sentence)))
    .filter(({ when }) => when.precision === 'DAY' && isFresh(when.date, base))
    .map(({ when }) => when.date)
    .sort();
  const last = written.at(-1) ?? publishedOn;
  return { base, day: last === null ? null : { date: last, precision: 'DAY' } };
}

function firstFull(text: string, sentences: readonly Span[]): string | null {
  for (const sentence of sentences) {
    const full = dates(text, sentence, null).find((one: WrittenDate) => one.full && one.when.precision === 'DAY');
    if (full !== undefined) return full.when.date;
  }
  return null;
}

/** A line with a date alone is the article's own. */
function isAlone(date: Span, { start, end }: Span): boolean {
  return end - start - (date.end - date.start) < 15;
}

function isFresh(date: string, base: string): boolean {
  const days = (Date.parse(base) - Date.parse(date)) / millisecondsADay;
  return days >= 0 && days <= freshDays;
}
