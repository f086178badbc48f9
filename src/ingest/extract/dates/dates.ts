import type { DateWithPrecision, Span } from '../../types.ts';
import { forms } from './forms.ts';

/** A date where it is written. */
export interface WrittenDate extends Span {
  when: DateWithPrecision;
  /** Whether the calendar's own date is written, and not a day of the week or "yesterday". */
  full: boolean;
}

const hint =
  /\d|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|days?\b|ago\b|hari|kemarin|besok|lusa|pagi|siang|sore|malam|pekan|bulan|tahun|week|month|year|tonight|yesterday|tomorrow|januari|februari|maret|mei|juni|juli|agustus|oktober|desember|ber\b|january|february|march|april|may|june|july|august/iu;
/** "Mei Ling", "May said": a name or a verb and no month, unless a number stands beside. */
const doubtful = /^(?:in|by|until|since|pada)\s+(?:may|mei|march|mar|jan|jun|des|dec|sep|agu)$/iu;

/**
 * The dates written in a stretch of text, in order and without overlaps, with their precision. A week is told as its
 * month, since there is no such precision.
 * @param base the day that missing years, days of the week and "yesterday" are told from; null leaves those out
 */
export function dates(text: string, { start, end }: Span, base: string | null): WrittenDate[] {
  const said = text.slice(start, end);
  if (!hint.test(said)) return [];
  const found = forms.flatMap(({ pattern, full, read }) =>
    [...said.matchAll(pattern)].flatMap((match): WrittenDate[] => {
      if (doubtful.test(match[0])) return [];
      const when = read(match.groups ?? {}, base);
      const at = start + match.index;
      return when === null ? [] : [{ start: at, end: at + match[0].length, when, full }];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WrittenDate[] = [];
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept.flatMap((date, index) => {
    // "Senin (20/10/2025)": the day of the week only says it again.
    const next = kept[index + 1];
    const again =
      !date.full && next?.full === true && /^[\s,(]*(?:tanggal\s+)?$/.test(text.slice(date.end, next.start));
    return again ? [] : [date];
  });
}
