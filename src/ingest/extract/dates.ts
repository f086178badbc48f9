import type { DateWithPrecision } from '../types.ts';

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];
const monthNumber = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const name = [...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|');
const forms = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${name})\\b\\.?(?:,? (?<year>(?:19|20)\\d{2})\\b)?`, 'gi'),
  new RegExp(`\\b(?<month>${name})\\.? (?<day>\\d{1,2})\\b(?:st|nd|rd|th)?(?:, (?<year>(?:19|20)\\d{2})\\b)?`, 'gi'),
  /\b(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})\b/g,
];

/** A date as a text writes it; the year is missing in "20 Januari". */
interface Written {
  start: number;
  year: number | null;
  month: number;
  day: number;
}

/**
 * The first day named in a text. A missing year is that of the nearest `known` day: the article's own, or the full
 * dates that it names.
 */
export function dateIn(text: string, known: readonly string[]): DateWithPrecision | null {
  const [first] = written(text);
  if (first === undefined) return null;
  const { year, month, day } = first;
  const years = known.map((date) => Number(date.slice(0, 4)));
  const candidates = year !== null ? [year] : [...new Set(years.flatMap((one) => [one - 1, one, one + 1]))];
  const dates = candidates.flatMap((one) => iso(one, month, day) ?? []);
  const distance = (date: string) => Math.min(...known.map((other) => Math.abs(Date.parse(date) - Date.parse(other))));
  const [nearest] = year !== null ? dates : dates.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : { date: nearest, precision: 'DAY' };
}

/** Every day that a text names in full. */
export function fullDates(text: string): string[] {
  return written(text).flatMap(({ year, month, day }) => (year === null ? [] : (iso(year, month, day) ?? [])));
}

function written(text: string): Written[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .map(({ index, groups }) => ({
      start: index,
      year: groups?.['year'] === undefined ? null : Number(groups['year']),
      month: monthNumber.get(groups?.['month']?.toLowerCase() ?? '') ?? Number(groups?.['month']),
      day: Number(groups?.['day']),
    }))
    .sort((a, b) => a.start - b.start);
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
