import { instantOf } from './instant.ts';

const longest = 120;
const dash = '\\s*(?:--|[-–—])\\s+';
const domain = '[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|co\\.id|or\\.id|id|co|net|org|news|tv|example)';
const agency = '\\([\\p{Lu}][\\p{L}\\d. ]{1,30}\\)';
const place = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
const outlet = '(?:CNN|CNBC|BBC|VOA|DW|VIVA|ANTARA|IDN Times)(?: \\p{Lu}\\p{L}+)?';
const start = [
  // Suara.com -; TEMPO.CO, Jakarta -; VIVA –
  `(?:${domain}|VIVA|ANTARA),?(?: ?${place}(?:, ?${place})?)?(?: ?${agency})?${dash}`,
  // JAKARTA, KOMPAS.com —; Jakarta, CNN Indonesia --
  `${place}, ?(?:${domain}|${outlet})${dash}`,
  // Jakarta (ANTARA) -; WASHINGTON, Jan. 21 (Xinhua) --
  `${place}(?:, ${place})?(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})? ?${agency}${dash}`,
  // JAKARTA —; NEW YORK, March 3 —
  `\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, ${place})?(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})? ?(?:--|[-–—]) +(?=["“'‘(]?\\p{Lu})`,
  // Jakarta -
  `\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? (?:--|[-–—]) (?=["“'‘]?\\p{Lu})`,
  // Hong Kong (CNN Business)
  `${place} \\((?:CNN|CNN Business|AP|AFP|Reuters|ANTARA)\\) `,
];
const byPlace = new RegExp(`^(?:${start.join('|')})`, 'u');
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Senin|Selasa|Rabu|Kamis|Jumat|Jum.at|Sabtu|Minggu';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Agu|Ags|Sept?|Oct|Okt|Nov|Dec|Des)\\.?';
const day = `(?:(?:${weekday}),? )?(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month} \\d{4})`;
const time =
  '(?:,? (?:at |pukul |\\| ?|- )?\\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: (?:WIB|WITA|WIT|UTC|GMT))?)?';
const byDate = new RegExp(
  `^(?:${domain} - )?(?:${day}|\\d{1,2}/\\d{1,2}/\\d{4})${time}(?=\\s*$| +["“'‘]?\\p{Lu})`,
  'u',
);

/** How much of a line, from its beginning, says where and when the article is from. */
export function datelineLength(line: string): number {
  const head = line.slice(0, longest);
  const match = byDate.exec(head) ?? byPlace.exec(head);
  return match === null ? 0 : match[0].length + (/^\s*/.exec(line.slice(match[0].length))?.[0].length ?? 0);
}

/** The publisher or agency that a dateline names. */
export function datelineSource(dateline: string): string | null {
  const named = new RegExp(domain, 'i').exec(dateline)?.[0] ?? /\(([^()]{2,30})\)/.exec(dateline)?.[1];
  return named ?? new RegExp(outlet, 'u').exec(dateline)?.[0] ?? null;
}

/** The day that a dateline tells with its year, as an instant in UTC. */
export function datelineInstant(dateline: string): string | null {
  const written = new RegExp(`(?:${day}|\\d{1,2}/\\d{1,2}/\\d{4})${time}`, 'u').exec(dateline)?.[0];
  return written === undefined ? null : instantOf(written);
}
