import type { DateWithPrecision, Span } from '../../types.ts';
import { when, withYear } from './calendar.ts';
import { forms } from './forms.ts';

/** A date where it is written. */
export interface WrittenDate extends Span {
  when: DateWithPrecision;
  /** Whether the calendar's own date is written, and not a day of the week or "yesterday". */
  full: boolean;
}

const hint =
  /\d|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|days?\b|ago\b|hari|kemarin|besok|lusa|pagi|siang|sore|malam|pekan|bulan|tahun|week|month|year|tonight|yesterday|tomorrow|januari|februari|maret|mei|juni|juli|agustus|oktober|desember|ber\b|january|february|march|april|may|june|july|august/iu;
/** "by Mei Ling", "in Jan Roe's": a name or a verb and no month, unless what follows goes on without a name. */
const doubtful = /^(?:in|by|until|since|pada|sejak)\s+(?:may|mei|march|mar|jan|jun|des|dec|sep|agu)$/iu;
const monthHere = /\p{Lu}\p{L}+$/u;
const goesOn = /^(?:[,.;)]|\s+(?:\p{Ll}|\())/u;

const ahead =
  /(?<![\p{L}])(?:akan|bakal|mendatang|depan|nanti|nantinya|rencananya|direncanakan|dijadwalkan|paling lambat|will|won't|shall|next|upcoming|coming|scheduled|is to|are to|to be|set to|due|no later than|plans?|expected)(?![\p{L}])/iu;
const back = /(?<![\p{L}])(?:lalu|silam|kemarin|tadi|last|past|ago)(?![\p{L}])/iu;
/** The day on which something that goes on ends. */
const endOf = /(?<![\p{L}])(?:hingga|sampai|until|through)\s+(?:tanggal\s+)?$/iu;
const fromAhead = 80;
const toAhead = 40;

/** Whether the clause around a date looks ahead ("akan digelar pada 20 Januari"). */
function looksAhead(said: string, start: number, end: number): boolean {
  const before = said.slice(Math.max(0, start - fromAhead), start).replace(/^.*[;.]\s/s, '');
  const after = said.slice(end, end + toAhead).replace(/[;.]\s.*$/s, '');
  return !back.test(after.slice(0, 10)) && (ahead.test(before) || ahead.test(after) || endOf.test(before));
}

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
      const [words] = match;
      if (doubtful.test(words) && !(monthHere.test(words) && goesOn.test(said.slice(match.index + words.length))))
        return [];
      const told = read(match.groups ?? {}, base, looksAhead(said, match.index, match.index + match[0].length));
      const at = start + match.index;
      return told === null ? [] : [{ start: at, end: at + match[0].length, when: told, full }];
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
    return again ? [] : [laterThan(kept[index - 1], date, text)];
  });
}

/** "from November 20 to December 11": the end of a stretch of days isn't before its beginning. */
function laterThan(start: WrittenDate | undefined, date: WrittenDate, text: string): WrittenDate {
  const isEnd =
    start !== undefined &&
    date.when.date < start.when.date &&
    /^\s*(?:to|until|through|and|hingga|sampai|s\/d|dan|-|–)\s+$/i.test(text.slice(start.end, date.start)) &&
    !/\d{4}/.test(text.slice(date.start, date.end));
  if (!isEnd) return date;
  const day = withYear(Number(date.when.date.slice(5, 7)), Number(date.when.date.slice(8)), start.when.date, true);
  return day === null ? date : { ...date, when: when(day, date.when.precision) };
}
