import type { Link, Segment, SegmentKind } from '../types.ts';

const relatedHeading = /^(berita|artikel) (terkait|lainnya)\s*:?$|^(related|more) (articles|stories|news)\s*:?$/i;
const popularHeading =
  /^(terpopuler|pilihan|terkini|rekomendasi|berita (terpopuler|terkini|pilihan)|most (read|popular)|trending|latest news)\s*:?$/i;
const inlineLink = /^(baca juga|baca pula|lihat juga|simak juga|tonton juga|read (more|also)|see also)\b[^\n:]*:?\s*/i;
const boilerplate = [
  /^(advertisement|iklan|scroll to (continue|resume).*|lanjutkan membaca|halaman \d+ dari \d+)$/i,
  /^\[(gambas|video|embed)[^\]]*\]$/i,
  /^\(?(foto|photo|dok|sumber foto|image)\s*[:/].{0,120}$/i,
  /^\([a-z]{2,5}(\/[a-z]{2,5}){1,3}\)$/i,
  /^(sign up|subscribe|follow us|share this|bagikan|ikuti kami|copyright|©).{0,160}$/i,
];
const dateline =
  /^(?:[\w-]+\.(?:com|co\.id|id|net|org|example)|[A-Z][\p{L} .,'-]{1,40}?(?:,? ?\([\w. ]{2,30}\)|, [\w-]+\.(?:com|id|net|org|example))?) [-–—] /u;
const longestHeading = 40;

/**
 * Cuts a text into its segments, line by line; they cover it without gap or overlap. A line's end belongs to it.
 * @param articleLines lines of the article, where the page's markup tells; null for a plain text
 */
export function segmentLines(text: string, title: string, articleLines: ReadonlySet<string> | null): Segment[] {
  const segments: Segment[] = [];
  let list: SegmentKind | null = null;
  let seenBody = false;
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end).trim();
    list = listOf(line) ?? list;
    const kind: SegmentKind = list ?? kindOfLine(line, { title, articleLines, seenBody });
    const cut = kind === 'BODY' && !seenBody && line !== '' ? datelineEnd(text.slice(start, end)) : 0;
    if (cut > 0) segments.push({ kind: 'DATELINE', start, end: start + cut });
    segments.push({ kind, start: start + cut, end });
    seenBody ||= kind === 'BODY' && line !== '';
  }
  return joinBlank(text, segments);
}

/** Headlines of the links and of the related articles, in text order. */
export function linksIn(text: string, segments: readonly Segment[]): Link[] {
  return segments.flatMap(({ kind, start, end }) => {
    if (kind !== 'INLINE_LINK' && kind !== 'RELATED_LIST') return [];
    return lines(text, start, end).flatMap((line) => {
      const shown = text.slice(line.start, line.end);
      const lead = /^[\s\-•*–]*/.exec(shown)?.[0].length ?? 0;
      const intro = kind === 'INLINE_LINK' ? (inlineLink.exec(shown.slice(lead))?.[0].length ?? 0) : 0;
      const title = shown.slice(lead + intro).trim();
      if (title === '' || relatedHeading.test(title)) return [];
      const from = line.start + lead + intro;
      return [{ kind, title, url: null, start: from, end: from + title.length }];
    });
  });
}

function listOf(line: string): 'RELATED_LIST' | 'POPULAR_LIST' | null {
  if (line.length > longestHeading) return null;
  if (relatedHeading.test(line)) return 'RELATED_LIST';
  return popularHeading.test(line) ? 'POPULAR_LIST' : null;
}

interface Surroundings {
  title: string;
  articleLines: ReadonlySet<string> | null;
  seenBody: boolean;
}

function kindOfLine(line: string, { title, articleLines, seenBody }: Surroundings): SegmentKind {
  if (!seenBody && title !== '' && line === title) return 'TITLE';
  if (inlineLink.test(line) && line.length < 300) return 'INLINE_LINK';
  if (boilerplate.some((pattern) => pattern.test(line))) return 'BOILERPLATE';
  return articleLines === null || articleLines.has(line) || line === '' ? 'BODY' : 'BOILERPLATE';
}

function datelineEnd(line: string): number {
  return dateline.exec(line.slice(0, 120))?.[0].length ?? 0;
}

/** Blank lines go to the segment before them, and lists become one segment. */
function joinBlank(text: string, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const blank = text.slice(segment.start, segment.end).trim() === '';
    const sameList = segment.kind === last?.kind && segment.kind.endsWith('_LIST') && !startsList(text, segment);
    if (last !== undefined && last.kind !== 'DATELINE' && (blank || sameList)) last.end = segment.end;
    else joined.push({ ...segment });
  }
  return joined;
}

function startsList(text: string, { start, end }: Segment): boolean {
  return listOf(text.slice(start, end).trim()) !== null;
}

function lines(text: string, from = 0, to = text.length): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline + 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}
