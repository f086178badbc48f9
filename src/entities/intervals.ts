import type { Interval } from '../generated/resolvers.ts';

/** Sums up what was counted day by day, in the order in which the days come. */
export function byInterval(
  days: readonly { day: string; count: number }[],
  interval: Interval,
): { start: string; count: number }[] {
  const buckets = new Map<string, number>();
  for (const { day, count } of days) {
    const start = startOf(day, interval);
    buckets.set(start, (buckets.get(start) ?? 0) + count);
  }
  return [...buckets].map(([start, count]) => ({ start, count }));
}

const dayMs = 86_400_000;

/** About how long an interval is, the shortest first. */
const daysOf: readonly (readonly [Interval, number])[] = [
  ['DAY', 1],
  ['WEEK', 7],
  ['MONTH', 30],
];

/** The shortest interval of which no more than `most` reach from one day to another. */
export function shortestInterval(first: string, last: string, most: number): Interval {
  const days = (Date.parse(last) - Date.parse(first)) / dayMs;
  return daysOf.find(([, length]) => days / length < most)?.[0] ?? 'YEAR';
}

/** First day of the interval that a day falls into; weeks start on Monday. */
function startOf(day: string, interval: Interval): string {
  if (interval === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (interval === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (interval === 'DAY') return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
