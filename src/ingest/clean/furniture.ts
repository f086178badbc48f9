import type { SegmentKind, Span } from '../types.ts';
import { creditedCaptionLength } from './captions.ts';

/** Part of a line that is not the article's. */
export interface Furniture extends Span {
  kind: SegmentKind;
}

const related =
  /^(?:(?:berita|artikel|topik) (?:terkait|lainnya)|related(?: (?:articles|stories|news|topics))?|more (?:stories|news))\s*:?$/i;
const popular =
  /^(?:(?:berita |artikel )?(?:terpopuler|terkini|terbaru|pilihan(?: editor)?)|rekomendasi(?: untuk anda)?|most (?:read|popular|viewed)|trending(?: now)?|latest news)\s*:?$/i;
const linkIntroduction =
  /^(?:(?:\(?baca|simak|lihat|tonton|saksikan) (?:juga|pula)|(?:simak|lihat|tonton|saksikan) video|read (?:more|also|next)|see (?:also|more)|related|also read|more)\s*:|^(?:baca juga|baca pula|(?:simak|lihat|tonton|saksikan) (?:juga )?video)\b|^(?:simak|lihat|tonton) juga\b/i;
const wholeLine = [
  /^(?:advert(?:isements?)?|iklan|scroll (?:to|untuk) .{0,60}|story continues below.{0,40}|lanjutkan membaca|continue reading|halaman \d+ dari \d+|\d+ of \d+)$/i,
  /^\[(?:gambas|video|embed|foto|image|photo)[^\]]*\]$/i,
  /^\(?(?:foto|photo|gambar|ilustrasi|image|sumber foto|sumber gambar|photo credit|photo by|image source|dok(?:umentasi)?\.?)\b *[:/.].{0,160}$/i,
  /^\(?(?:AP Photo|Getty Images|REUTERS\/|ANTARA FOTO).{0,160}$/,
  /^(?:sign up|subscribe|follow us|follow (?:him|her|them) on|share this|bagikan|ikuti (?:kami|berita|saluran)|click here|klik (?:di sini|disini)|copyright|©|\(c\) ?\d{4}|have a tip|all rights reserved|hak cipta).{0,240}$/i,
  /^(?:penulis|editor|reporter|pewarta|laporan|redaktur|penyunting|kontributor|tags?|topik|kata kunci|reporting by|editing by|additional reporting by) ?[:/] ?.{1,120}$/i,
  /^(?:published|updated|last updated|posted|diterbitkan|diperbarui|dipublikasikan)\b.{0,12}[:\d].{0,80}$/i,
  /^(?:Advertisement Continue reading.{0,40}|Scroll down for (?:video|more)|Read or Share this story: .{0,80}|Slideshow \(\d+ images?\)|\((?:Additional )?(?:reporting|writing|editing) by .{0,200}\))$/i,
  /^(?:By|BY|by)(?: \p{Lu}[\p{L}.'’-]+){2,4}(?:(?:,| and) .{0,60}| [-–|] .{0,60})?$/u,
];
const longestHeading = 40;
const longestLink = 300;

/** The kind of list that a line is the heading of, or null. */
export function listHeading(line: string): 'RELATED_LIST' | 'POPULAR_LIST' | null {
  if (line.length > longestHeading) return null;
  if (related.test(line)) return 'RELATED_LIST';
  return popular.test(line) ? 'POPULAR_LIST' : null;
}

/** The kind of a line that is furniture from end to end, or null. */
export function lineKind(line: string): SegmentKind | null {
  if (line.length < longestLink && linkIntroduction.test(line) && innerEnd(line) === line.length) return 'INLINE_LINK';
  return wholeLine.some((pattern) => pattern.test(line)) ? 'BOILERPLATE' : null;
}

/** Whether the headline that a line announces stands on the next one. */
export function announcesLink(line: string): boolean {
  return /^(?:baca|simak|lihat|tonton) (?:juga|pula)\s*:?$|^(?:read (?:more|also)|see also|also read)\s*:$/i.test(line);
}

/** What comes before the headline of a link: the words that announce it. */
export function introductionLength(line: string): number {
  const announced =
    /^\(?(?:(?:baca|simak|lihat|tonton|saksikan) (?:(?:juga|pula)(?: video)?|video)\b\s*:?|(?:read (?:more|also|next)|see (?:also|more)|also read|related|more)\s*:)\s*["“'‘]?/i;
  return announced.exec(line)?.[0].length ?? 0;
}

const sentenceEnd = '(?<=^|[.!?…:)\\]"”’\'](?:\\s{0,3}))';
const inner = new RegExp(
  [
    '(?<boilerplate>(?:\\bADVERTISEMENT\\s+)?\\bSCROLL TO (?:CONTINUE|RESUME)(?: WITH)?(?: CONTENT)?\\b|\\bADVERTISEMENT\\b',
    '\\[(?:[Gg]ambas|Video|VIDEO|Foto|Image|Embed)\\b[^\\]\\n]{0,80}\\]',
    '\\((?:(?:[Ff]oto|FOTO|[Pp]hoto|[Ss]umber [Ff]oto|[Ii]lustrasi|[Ii]mage|[Gg]ambar)(?: ?[:./]| by | oleh | credit)|Dok(?:\\.|umentasi)? |AP Photo|ANTARA FOTO)[^()\\n]{0,120}\\)',
    '\\b(?:Image|Photo): \\p{Lu}[^.\\n]{2,80}\\.',
    // Codes of reporter and editor close a text.
    `${sentenceEnd}[(\\[][a-z]{2,4}(?:/[a-z]{2,4}){1,3}[)\\]](?=\\s*$|\\s+\\p{Lu}|\\s*\\[)`,
    `${sentenceEnd}(?:(?:[Bb]aca|[Ss]imak) )?(?:selengkapnya |[Ss]elanjutnya )?(?:di |ke |pada )?[Hh]alaman (?:selanjutnya|berikutnya)[\\s.…>»]*$`,
    `${sentenceEnd}(?:Lanjutkan membaca|Continue reading)[\\s.…>»]*$)`,
  ].join('|') +
    `|(?<link>${sentenceEnd}(?:` +
    '(?:Simak|Lihat|Tonton|Saksikan) (?:juga )?[Vv]ideo\\b|(?:Baca|BACA|Simak|Lihat|Tonton) (?:[Jj]uga|JUGA|[Pp]ula)\\s*:|Read (?:more|also)\\s*:|See also\\s*:))',
  'gu',
);

const fileCaption = /^[^.\n]{3,120}[;,] (?:image )?from file(?: photo)?(?:,? \d{4})?\./;
/** "Ana Silva of the Green League in 2008.", run into the paragraph beside it. */
const ofSomeYear =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+(?:,? (?:of|at|in|on|with|and|the|an?|\p{Lu}[\p{L}'’-]+)){1,10} (?:19|20)\d\d\. (?=["“‘]?\p{Lu})/u;
/** "The old flag of Newland.", run into the paragraph beside it. */
const depicted =
  /^(?:The|An?) (?:\p{L}+ ){0,2}(?:flag|logo|emblem|seal|map|portrait|picture|photo|photograph|image|view|statue|skyline|screenshot|poster|entrance|headquarters|ruins|wreckage) of (?:the )?\p{Lu}[\p{L}'’-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’-]*){0,4}\. (?=["“‘]?\p{Lu})/u;
/** A caption without an end, run into the paragraph beside it: its next word begins a sentence. */
const joinedCaption =
  /^\p{Lu}[^.!?:;,"“”()\n]{8,90}[\p{L}\d] (?=(?:In the|On the|At the|In an?|In \d{4}|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|According to) .{60})/u;

/** The furniture that stands inside a line of the article, with captions or without. */
export function furnitureIn(line: string, withCaptions: boolean): Furniture[] {
  const found: Furniture[] = [];
  const caption = withCaptions ? captionLength(line) : 0;
  if (caption > 0) found.push({ kind: 'BOILERPLATE', start: 0, end: caption });
  for (const match of line.matchAll(inner)) {
    const { index: start } = match;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const isLink = match.groups?.['link'] !== undefined;
    const end = start + (isLink ? innerEnd(line.slice(start)) : match[0].length);
    found.push({ kind: isLink ? 'INLINE_LINK' : 'BOILERPLATE', start, end });
  }
  return found;
}

function captionLength(line: string): number {
  return (
    creditedCaptionLength(line) ||
    ((fileCaption.exec(line) ?? ofSomeYear.exec(line) ?? depicted.exec(line) ?? joinedCaption.exec(line))?.[0].length ??
      0)
  );
}

const longestHeadline = 200;
const headlineInQuotes =
  /^[^"“'‘:]{0,30}:? ?(?:"[^"\n]{3,200}"|“[^”\n]{3,200}”|['‘].{3,200}?['’](?=\s*(?::|di sini|$)))(?:\s*di sini)?\s*:?/u;
const smallWords =
  /^(?:dan|atau|di|ke|dari|yang|untuk|pada|soal|dengan|hingga|oleh|dalam|tak|jadi|bagi|the|of|and|in|on|to|for|a|an|with|at|by|is)$/;

/** Where a link that begins a text ends: after its quoted headline, its sentence, or its run of capitalized words. */
function innerEnd(text: string): number {
  const line = text.trimEnd();
  const quoted = headlineInQuotes.exec(line.slice(0, longestHeadline + 60));
  if (quoted !== null) return line.length - quoted[0].length < 4 ? line.length : quoted[0].length;
  if (line.length <= longestHeadline) {
    const stop = /[.?!]["”’']?\s+(?=["“]?\p{Lu}.{60})/u.exec(line);
    return stop === null ? line.length : stop.index + 1;
  }
  let end = introductionLength(line);
  for (const { 0: word, index } of line.slice(end, end + longestHeadline).matchAll(/\S+/gu)) {
    if (!/^[^\p{L}]*[\p{Lu}\p{N}]|^\P{L}+$/u.test(word) && !smallWords.test(word)) break;
    end = introductionLength(line) + index + word.length;
    if (/[.?!]$/.test(word)) break;
  }
  return end;
}
