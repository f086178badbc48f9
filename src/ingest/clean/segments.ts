import type { Link, Segment, SegmentKind, Span } from '../types.ts';
import { isPlainCaption, saysItIsCaption } from './captions.ts';
import { datelineLength } from './dateline.ts';
import { announcesLink, furnitureIn, introductionLength, lineKind, listHeading } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { PageLine } from './page-lines.ts';

/** A line this long that ends with a full stop is of no list of headlines, nor is a longer one that ends otherwise. */
const longestListSentence = 60;
const longestListItem = 200;
const longestHeadline = 200;
const shortestLink = 12;

/**
 * Cuts a text into its segments, line by line; they cover it without gap or overlap. A line's end belongs to it.
 * @param pageLines what the markup says of each line; null for a plain text
 */
export function segmentLines(text: string, title: string, pageLines: readonly PageLine[] | null): Segment[] {
  const segments = cut(text, title, pageLines, true);
  const isArticle = segments.some(({ kind, start, end }) => kind === 'BODY' && text.slice(start, end).trim() !== '');
  // What pictures alone tell is in their captions.
  return isArticle ? segments : cut(text, title, pageLines, false);
}

function cut(text: string, title: string, pageLines: readonly PageLine[] | null, withCaptions: boolean): Segment[] {
  const segments: Segment[] = [];
  let list: SegmentKind | null = null;
  let linkIsNext = false;
  let isBeforeBody = true;
  let before: string | null = null;
  const lines = linesOf(text);
  for (const [index, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const words = line.trim();
    const kind = words === '' ? null : kindOf(words, index);
    if (kind !== null && kind !== 'BOILERPLATE') before = kind === 'BODY' ? words : null;
    const parts: Segment[] =
      kind === 'BODY'
        ? partsOf(line, isBeforeBody, withCaptions)
        : [{ kind: kind ?? 'BODY', start: 0, end: line.length }];
    segments.push(...parts.map((part) => ({ kind: part.kind, start: start + part.start, end: start + part.end })));
    if (parts.some((part) => part.kind === 'BODY' && line.slice(part.start, part.end).trim() !== ''))
      isBeforeBody = false;
  }
  return joinBlank(text, segments);

  function kindOf(words: string, index: number): SegmentKind {
    const marked = pageLines?.[index]?.kind ?? null;
    if (words.length > (/\.["”)]?$/.test(words) ? longestListSentence : longestListItem)) list = null;
    if (marked === null) list = listHeading(words) ?? list;
    const isLink = linkIsNext && words.length <= longestHeadline && !words.endsWith('.');
    linkIsNext = announcesLink(words);
    if (isBeforeBody && sameWords(words, title) && !segments.some(({ kind }) => kind === 'TITLE')) return 'TITLE';
    if (list !== null) return list;
    if (isLink) return 'INLINE_LINK';
    if (marked !== null && marked !== 'BODY') return marked;
    const kind = lineKind(words);
    if (kind !== null) return kind;
    return withCaptions && isCaption(words, index) ? 'BOILERPLATE' : 'BODY';
  }

  function isCaption(words: string, index: number): boolean {
    if (saysItIsCaption(words)) return true;
    // A page's markup tells the others.
    return pageLines === null && isPlainCaption(words, before, () => linesAfter(index));
  }

  /** The two lines after one, of those that aren't blank. */
  function linesAfter(index: number): string[] {
    const found: string[] = [];
    for (let at = index + 1; at < lines.length && found.length < 2; at++) {
      const words = text.slice(lines[at]?.start, lines[at]?.end).trim();
      if (words !== '') found.push(words);
    }
    return found;
  }
}

/** A line of the article: its dateline where it may have one, itself, and the furniture within it. */
function partsOf(line: string, isBeforeBody: boolean, withCaptions: boolean): Segment[] {
  const parts: Segment[] = [];
  const lead = line.length - line.trimStart().length;
  const dateline = isBeforeBody ? datelineLength(line.slice(lead)) : 0;
  let at = dateline === 0 ? 0 : lead + dateline;
  if (at > 0) parts.push({ kind: 'DATELINE', start: 0, end: at });
  const afterDateline = at;
  for (const { kind, start, end } of furnitureIn(line.slice(afterDateline), withCaptions)) {
    if (afterDateline + start > at) parts.push({ kind: 'BODY', start: at, end: afterDateline + start });
    at = afterDateline + end;
    parts.push({ kind, start: afterDateline + start, end: at });
  }
  if (at < line.length) parts.push({ kind: 'BODY', start: at, end: line.length });
  return parts;
}

function sameWords(line: string, title: string): boolean {
  return title !== '' && line.replace(/\s+/g, ' ').toLowerCase() === title.replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Headlines of the links and of the related articles, in text order.
 * @param addresses where the text is a link, in text order, and to what address
 */
export function linksIn(
  text: string,
  segments: readonly Segment[],
  addresses: readonly (Span & { url: string })[],
): Link[] {
  return segments.flatMap(({ kind, start, end }) => {
    if (kind !== 'INLINE_LINK' && kind !== 'RELATED_LIST') return [];
    return linesOf(text, start, end).flatMap((line) => {
      const shown = text.slice(line.start, line.end);
      const lead = /^[\s\-•*–]*/.exec(shown)?.[0].length ?? 0;
      const intro = kind === 'INLINE_LINK' ? introductionLength(shown.slice(lead)) : 0;
      const title = shown.slice(lead + intro).replace(/(?:["”'’]?\s*(?:di sini)?\s*:?|\))\s*$/u, '');
      if (title.length < shortestLink || listHeading(title) !== null) return [];
      const from = line.start + lead + intro;
      const url = addresses.find((one) => one.end > from && one.start < from + title.length)?.url ?? null;
      return [{ kind, title, url, start: from, end: from + title.length }];
    });
  });
}

/** Blank stretches go to the segment before them, and neighbours of one kind become one, but for a list's beginning. */
function joinBlank(text: string, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const words = text.slice(segment.start, segment.end).trim();
    const sameList = segment.kind === last?.kind && segment.kind.endsWith('_LIST') && listHeading(words) === null;
    if (last !== undefined && (words === '' || sameList)) last.end = segment.end;
    else joined.push({ ...segment });
  }
  return joined;
}
