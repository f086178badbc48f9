import type { DatePrecision, DateWithPrecision } from '../types.ts';

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const dateForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const precisions: readonly DatePrecision[] = ['YEAR', 'MONTH', 'DAY'];
const daysNear = 31;

/**
 * A date that the language model made of words in the article. It must be a day of the calendar that these words can
 * mean: of the year that they tell, else of a year near the article's own; on the day that they tell, else within a
 * month of the article's own day. Null otherwise.
 * @param publishedOn the article's own day, `YYYY-MM-DD`; null where nobody told
 */
export function plausibleDate(date: string, words: string, publishedOn: string | null): DateWithPrecision | null {
  const precision = precisions[date.split('-').length - 1];
  const first = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${first}T00:00:00Z`);
  if (precision === undefined || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== first) return null;
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number >= 1000 && number <= 9999);
  const year = Number(first.slice(0, 4));
  const ownYear = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  const yearFits = years.length > 0 ? years.includes(year) : ownYear !== null && Math.abs(year - ownYear) <= 1;
  const isNear = publishedOn !== null && Math.abs(time - Date.parse(publishedOn)) <= daysNear * 86_400_000;
  const dayFits = precision !== 'DAY' || isNear || numbers.includes(Number(first.slice(8)));
  return yearFits && dayFits ? { date: first, precision } : null;
}
