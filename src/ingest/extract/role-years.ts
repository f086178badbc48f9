const year = '(?:19|20)\\d{2}';
const period = new RegExp(`\\b(?<from>${year})\\s*(?:-|–|—|to|hingga|sampai|s/d)\\s*(?<to>${year})\\b`);
const since = new RegExp(`\\b(?:sejak|since)(?: tahun)? (?<from>${year})\\b`, 'i');

/** The years of an office ("periode 2019-2024", "since 2019") as its first and last day, `YYYY-MM-DD`; null where none is told. */
export function validYears(text: string): { validFrom: string | null; validTo: string | null } {
  const years = (period.exec(text) ?? since.exec(text))?.groups;
  const [from, to] = [years?.['from'], years?.['to']];
  return { validFrom: from === undefined ? null : `${from}-01-01`, validTo: to === undefined ? null : `${to}-12-31` };
}
