import type { DateWithPrecision } from '../../types.ts';
import { daysAfter, isoDay, months, monthsAfter, weekdayOf, weekdays, when, withYear } from './calendar.ts';

/** A way to write a date. */
export interface Form {
  pattern: RegExp;
  /** Whether the day of the calendar itself is written. */
  full: boolean;
  /**
   * @param base the day that it is told from; null where nobody knows, then only what is written in full counts
   * @param ahead whether the words around it look ahead
   */
  read(
    groups: Readonly<Record<string, string | undefined>>,
    base: string | null,
    ahead: boolean,
  ): DateWithPrecision | null;
}

const names = (known: ReadonlyMap<string, number>) => [...known.keys()].sort((a, b) => b.length - a.length).join('|');
const month = `(?<month>${names(months)})\\b\\.?`;
const weekday = `(?<weekday>${names(weekdays)})`;
const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const ordinal = '(?:st|nd|rd|th)?';
const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    se: 1,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  }),
);
const count = `(?<count>\\d{1,3}|${[...numbers.keys()].filter((word) => word !== 'se').join('|')})`;

const form = (full: boolean, pattern: string, read: Form['read']): Form => ({
  full,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  read,
});

const dayOfMonth: Form['read'] = ({ day, month: name, year: written }, base, ahead) => {
  const number = months.get(name?.toLowerCase() ?? '') ?? Number(name);
  const found =
    written !== undefined
      ? isoDay(Number(written), number, Number(day))
      : base === null
        ? null
        : withYear(number, Number(day), base, ahead);
  return found === null ? null : when(found, 'DAY');
};

/** Of the languages' forms those that can't be taken for another come first; where two overlap, the earlier and longer wins. */
export const forms: readonly Form[] = [
  form(true, `(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})`, dayOfMonth),
  form(true, `(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-]${year}`, dayOfMonth),
  form(true, `(?<=\\()(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=\\))`, dayOfMonth),
  form(
    true,
    `(?<day>\\d{1,2})${ordinal}(?:\\s*[-–]\\s*\\d{1,2})?\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`,
    dayOfMonth,
  ),
  form(
    true,
    `${month}\\s+(?<day>\\d{1,2})(?!\\d|[.:]\\d)${ordinal}(?:\\s*[-–]\\s*\\d{1,2})?(?:,?\\s+${year})?`,
    dayOfMonth,
  ),
  form(true, `${month},?\\s+(?:tahun\\s+)?${year}`, ({ month: name, year: written }) => {
    const found = isoDay(Number(written), months.get(name?.toLowerCase() ?? '') ?? 0, 1);
    return found === null ? null : when(found, 'MONTH');
  }),
  form(
    false,
    `(?:pada|bulan|akhir|awal|pertengahan|sejak|in|early|late|mid|since|until|by)[\\s-]+(?:bulan\\s+)?${month}(?!,?\\s+(?:tahun\\s+)?\\d)`,
    ({ month: name }, base, ahead) => {
      const found = base === null ? null : withYear(months.get(name?.toLowerCase() ?? '') ?? 0, 1, base, ahead);
      return found === null ? null : when(found, 'MONTH');
    },
  ),
  form(
    true,
    `(?:tahun|pada|sejak|di|in|since|of|by|early in|late in|early|late|during|until|awal|akhir)\\s+(?:tahun\\s+)?${year}(?!\\s+(?:orang|people|unit|personel))`,
    ({ year: written }) => when(`${written}-01-01`, 'YEAR'),
  ),
  form(
    false,
    `${weekday}(?:\\s+(?<back>lalu|kemarin|silam)|\\s+(?<on>depan|mendatang))?(?:\\s+(?:pagi|siang|sore|malam|dini hari|morning|afternoon|evening|night))?(?:\\s+(?<late>lalu|kemarin))?`,
    (groups, base) => dayOfWeek(groups, base, false),
  ),
  form(false, `(?<last>last|next|this|on)\\s+${weekday}`, ({ last, ...groups }, base, ahead) => {
    const side = last?.toLowerCase();
    return dayOfWeek(
      { ...groups, back: side === 'last' ? side : undefined, on: side === 'next' ? side : undefined },
      base,
      ahead && side === 'on',
    );
  }),
  relative(
    'hari ini|(?:pagi|siang|sore|malam|dini hari) (?:ini|tadi)|today|tonight|this (?:morning|afternoon|evening)',
    0,
  ),
  relative('kemarin(?! lusa)|tadi malam|semalam|yesterday|last night', -1),
  relative('kemarin lusa|dua hari (?:lalu|yang lalu)', -2),
  relative('besok|esok hari|tomorrow', 1),
  relative('(?<!kemarin )lusa', 2),
  form(
    false,
    `${count}\\s+(?<unit>hari|pekan|minggu|bulan|tahun|days?|weeks?|months?|years?)\\s+(?:yang\\s+)?(?:lalu|silam|ago|earlier)`,
    ({ count: said, unit }, base) => (base === null ? null : ago(base, numberOf(said), unit)),
  ),
  form(false, `se(?<unit>pekan|minggu|bulan|tahun)\\s+(?:yang\\s+)?(?:lalu|silam)`, ({ unit }, base) =>
    base === null ? null : ago(base, 1, unit),
  ),
  form(false, `(?<unit>pekan|bulan|tahun)\\s+(?<side>lalu|ini|depan|kemarin)`, bySide),
  form(false, `(?<side>last|this|next)\\s+(?<unit>week|month|year)`, bySide),
];

function relative(pattern: string, days: number): Form {
  return form(false, pattern, (_, base) => (base === null ? null : when(daysAfter(base, days), 'DAY')));
}

/** The nearest such day of the week that isn't after the base; "lalu" before it, "depan" after it. */
function dayOfWeek(
  { weekday: name, back, on, late }: Readonly<Record<string, string | undefined>>,
  base: string | null,
  ahead: boolean,
): DateWithPrecision | null {
  const number = weekdays.get(name?.toLowerCase() ?? '');
  if (base === null || number === undefined) return null;
  const since = (weekdayOf(base) - number + 7) % 7;
  if (on !== undefined) return when(daysAfter(base, 7 - since), 'DAY');
  if (ahead) return when(daysAfter(base, (7 - since) % 7), 'DAY');
  const before = (back !== undefined || late !== undefined) && since === 0 ? 7 : since;
  return when(daysAfter(base, -before), 'DAY');
}

function ago(base: string, number: number, unit = ''): DateWithPrecision {
  const name = unit.toLowerCase().replace(/s$/, '');
  if (name === 'hari' || name === 'day') return when(daysAfter(base, -number), 'DAY');
  if (/^(?:pekan|minggu|week)$/.test(name)) return when(daysAfter(base, -7 * number), 'MONTH');
  if (/^(?:bulan|month)$/.test(name)) return when(monthsAfter(base, -number), 'MONTH');
  return when(`${Number(base.slice(0, 4)) - number}-01-01`, 'YEAR');
}

function bySide(
  { unit, side }: Readonly<Record<string, string | undefined>>,
  base: string | null,
): DateWithPrecision | null {
  if (base === null) return null;
  const steps = /^(?:lalu|kemarin|last)$/i.test(side ?? '') ? -1 : /^(?:depan|next)$/i.test(side ?? '') ? 1 : 0;
  const name = unit?.toLowerCase();
  if (name === 'pekan' || name === 'week') return when(daysAfter(base, 7 * steps), 'MONTH');
  if (name === 'bulan' || name === 'month') return when(monthsAfter(base, steps), 'MONTH');
  return when(`${Number(base.slice(0, 4)) + steps}-01-01`, 'YEAR');
}

function numberOf(said = ''): number {
  return numbers.get(said.toLowerCase()) ?? Number(said);
}
