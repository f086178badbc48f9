/** How a language writes days and numbers; days are those of UTC, as in the API. */
export interface Formats {
  /** `21 Jan 2025`, of a day or an instant. */
  day: (iso: string) => string;
  /** `January 2025` or `2025`, as exactly as it is known. */
  dayAsKnown: (iso: string, precision: 'DAY' | 'MONTH' | 'YEAR' | null) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  /** The name of a language by its code, e.g. `Indonesian` of `id`. */
  languageName: (code: string) => string;
}

const made = new Map<string, Formats>();

export function formats(language: string): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (iso: string) => format.format(new Date(iso));
  };
  const day = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = date({ month: 'long', year: 'numeric' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const fresh: Formats = {
    day,
    dayAsKnown: (iso, precision) => {
      if (precision === 'YEAR') return iso.slice(0, 4);
      return precision === 'MONTH' ? month(iso) : day(iso);
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    languageName: (code) => names.of(code) ?? code,
  };
  made.set(language, fresh);
  return fresh;
}
