import type { DateWithPrecision } from '../../types.ts';

const dayLength = 86_400_000;

/** Months by their names in both languages and the usual abbreviations, 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered([
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nopember'],
  ['desember', 'december', 'des', 'dec'],
]);

/** Days of the week by their names in both languages, 1 (Monday) to 7. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', "jum'at", 'friday'],
  ['sabtu', 'saturday'],
  ['minggu', 'ahad', 'sunday'],
]);

function numbered(names: readonly (readonly string[])[]): Map<string, number> {
  return new Map(names.flatMap((same, index) => same.map((name) => [name, index + 1] as const)));
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** So many days after a day, or before it. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** 1 (Monday) to 7 */
export function weekdayOf(day: string): number {
  return ((new Date(day).getUTCDay() + 6) % 7) + 1;
}

/** A day, or the first day of its month or year. */
export function when(day: string, precision: DateWithPrecision['precision']): DateWithPrecision {
  const kept = { DAY: day, MONTH: `${day.slice(0, 7)}-01`, YEAR: `${day.slice(0, 4)}-01-01` };
  return { date: kept[precision], precision };
}

/** So many months after the first day of a day's month. */
export function monthsAfter(day: string, count: number): string {
  const date = new Date(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).toISOString().slice(0, 10);
}

/** A day that is written without its year is no further ahead than this, unless its words look ahead. */
const daysAhead = 31;

/**
 * The day of a month that a text of another day means when it leaves the year out: the last one, or one of the days
 * just ahead.
 * @param ahead whether the words around it look ahead; then it is the next one
 */
export function withYear(month: number, day: number, base: string, ahead: boolean): string | null {
  const year = Number(base.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((one) => isoDay(one, month, day) ?? []);
  if (ahead) return candidates.find((one) => one >= base) ?? null;
  const latest = daysAfter(base, daysAhead);
  return candidates.findLast((one) => one <= latest) ?? null;
}
