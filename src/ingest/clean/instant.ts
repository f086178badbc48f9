const daysAhead = 3;
const earliestYear = 1600;

/** Numbers of the months by the beginning of their names in English and Indonesian. */
const months = new Map(
  [
    'jan',
    'feb peb',
    'mar',
    'apr',
    'may mei',
    'jun',
    'jul',
    'aug agu ags',
    'sep',
    'oct okt',
    'nov nop',
    'dec des',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
const zones = new Map(
  Object.entries({
    UTC: 0,
    GMT: 0,
    Z: 0,
    WIB: 7,
    WITA: 8,
    WIT: 9,
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
  })
    .concat(Object.entries({ PST: -8, PDT: -7 }))
    .map(([name, hours]) => [name, hours * 60]),
);

const iso = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T|\s+|$)/;
const slashes = /^(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})(?:,?\s+|$)/;
const monthName = '(?<name>[A-Za-z]{3,9})\\.?';
const dayFirst = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(?<day>\\d{1,2})[\\s-]+${monthName},?[\\s-]+(?<year>\\d{4})(?:,?\\s+|$)`,
  'u',
);
const monthFirst = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?${monthName}\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?:,?\\s+|$)`,
  'u',
);
const clock =
  /^(?:at |pukul |\| ?|- ?)?(\d{1,2})[:.](\d\d)(?:[:.](\d\d(?:[.,]\d{1,9})?))?\s*([ap]\.?m\.?)?\s*([A-Z]{1,4}|[+-]\d\d:?\d\d|[+-]\d\d)?(?:\s*\([A-Za-z ]{1,30}\))?$/i;

/**
 * The instant that a text names, in UTC (`2025-01-21T09:00:00.000Z`): ISO 8601, RFC 2822, a day written out in English
 * or Indonesian, or with strokes where only one reading of day and month is possible. A day alone is its first moment,
 * and a time without a zone is UTC's. Null for anything else, for a day that there is not, and for one in the future.
 */
export function instantOf(written: string): string | null {
  const text = written.trim();
  if (text.length > 80) return null;
  const match = iso.exec(text) ?? slashes.exec(text) ?? dayFirst.exec(text) ?? monthFirst.exec(text);
  const day = match?.groups === undefined ? null : dayOf(match.groups);
  const minutes = timeOf(text.slice(match?.[0].length));
  if (day === null || minutes === null) return null;
  const instant = new Date(day + Math.round(minutes * 60_000));
  const latest = Date.now() + daysAhead * 86_400_000;
  return instant.getTime() > latest || instant.getUTCFullYear() < earliestYear ? null : instant.toISOString();
}

function dayOf({ year, month, day, name, first, second }: Record<string, string | undefined>): number | null {
  if (first !== undefined && second !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    if (a <= 12 && b <= 12 && a !== b) return null;
    return utcDay(Number(year), Math.min(a, b) > 12 ? 13 : a > 12 ? b : a, a > 12 ? a : b);
  }
  const number = name === undefined ? Number(month) : months.get(name.slice(0, 3).toLowerCase());
  return number === undefined ? null : utcDay(Number(year), number, Number(day));
}

function utcDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

/** Minutes after the beginning of the UTC day; a part of one for seconds. */
function timeOf(text: string): number | null {
  if (text.trim() === '') return 0;
  const match = clock.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes, seconds = '0', half, zone = 'Z'] = match;
  const offset = /^[+-]/.test(zone) ? offsetOf(zone) : zones.get(zone.toUpperCase());
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (offset === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds.replace(',', '.')) >= 60) return null;
  return hour * 60 + Number(minutes) + Number(seconds.replace(',', '.')) / 60 - offset;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
