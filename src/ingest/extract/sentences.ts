import { linesOf } from '../clean/lines.ts';
import type { Segment, Span } from '../types.ts';
import { afterTime, beforeNumber, closing, openings, titles } from './abbreviations.ts';

export interface Sentence extends Span {
  /** The number of its line of text, from 0; lines without a sentence are not counted. */
  paragraph: number;
  inTitle: boolean;
}

/** In UTF-16 code units. */
const longestSentence = 3000;
const stop = /(?:[!?]+|\.+|…)[.!?…]*(?:["”’'»)\]]|[“‘](?=\s|$))*/gu;
/** Between the end of a sentence and its next: a blank, and what opens the next. */
const next = /[\s\u200b]*["“‘'«‹„([\-–—•*]*\s*/uy;
const speaks =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:said|says|asked|asks|told|wrote|added|cried|replied|kata|ujar|ucap|tutur|tanya|seru|berkata|bertanya)\b/u;

/**
 * The sentences of an article's BODY and TITLE segments, in text order, without the white space around them. A line's
 * end ends a sentence, and so does a full stop inside a quotation; a longer run than 3,000 is cut between words.
 */
export function sentences(text: string, segments: readonly Segment[]): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = -1;
  let lineEnd = 0;
  for (const { kind, start, end } of segments) {
    if (kind !== 'BODY' && kind !== 'TITLE') continue;
    for (const line of linesOf(text, start, end)) {
      for (const span of inLine(text, line)) {
        if (paragraph < 0 || span.start >= lineEnd) {
          paragraph++;
          const newline = text.indexOf('\n', span.start);
          lineEnd = newline === -1 ? text.length : newline;
        }
        found.push({ ...span, paragraph, inTitle: kind === 'TITLE' });
      }
    }
  }
  return found;
}

function inLine(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const line = text.slice(start, end);
  let from = 0;
  for (const match of line.matchAll(stop)) {
    const to = match.index + match[0].length;
    if (!endsSentence(line, from, match)) continue;
    spans.push(...pieces(line, from, to));
    from = to;
  }
  spans.push(...pieces(line, from, line.length));
  return spans.map((span) => ({ start: span.start + start, end: span.end + start }));
}

/** Whether a sentence that began at `from` ends with this full stop, question or exclamation mark. */
function endsSentence(line: string, from: number, { 0: mark, index }: RegExpExecArray): boolean {
  const to = index + mark.length;
  next.lastIndex = to;
  const gap = next.exec(line)?.[0] ?? '';
  const rest = line.slice(to + gap.length, to + gap.length + 60);
  if (rest === '') return false;
  if (!/^\s/.test(gap)) return isGlued(line, index, mark, gap, rest);
  if (!/^(?:[\p{Lu}\p{N}$€£#@]|\p{Ll}\p{Lu})/u.test(rest)) return /["“‘«]/.test(gap) && /^\p{Lo}/u.test(rest);
  if (/^[?!]+["”’']/.test(mark)) return !speaks.test(rest);
  return mark !== '.' || !isAbbreviation(line, from, index, rest, gap);
}

/** Pages lose blanks: "... tahun ini.Selain itu" are two sentences, "Kompas.Com" and "U.S.A" are none. */
function isGlued(line: string, index: number, mark: string, gap: string, rest: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(rest) || /^(?:Com|Co|Id|Net|Org)\b/.test(rest)) return false;
  if (/^[.!?]+["”’]$/.test(mark) && gap === '') return /\p{Ll}{3}$/u.test(line.slice(Math.max(0, index - 3), index));
  return mark === '.' && gap === '' && /\p{Ll}{3}$/u.test(line.slice(Math.max(0, index - 3), index));
}

function isAbbreviation(line: string, from: number, index: number, rest: string, gap: string): boolean {
  const word = /[\p{L}\p{N}.'’-]+$/u.exec(line.slice(Math.max(from, index - 20), index))?.[0] ?? '';
  const isNumber = /^\p{N}/u.test(rest);
  const following = /^[\p{L}'’]+/u.exec(rest)?.[0] ?? '';
  // The number of a list's item.
  if (/^(?:\p{N}{1,2}|[a-z])$/u.test(word)) return line.slice(from, index).trim() === word;
  if (titles.has(word)) return true;
  if (beforeNumber.has(word)) return isNumber;
  const isTime = /^[ap]\.m$/i.test(word);
  if (isTime) return afterTime.has(following);
  const isInitials = /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}{0,2}$/u.test(word) && (word.includes('.') || word.length === 1);
  // Rp 8,3 T.: of money, not of a name.
  const isAmount = word.length === 1 && /\p{N}\s?$/u.test(line.slice(Math.max(from, index - 4), index - 1));
  if (isAmount || (!isInitials && !closing.has(word))) return false;
  return !openings.has(following) && !isNumber && !/["“‘«]/.test(gap);
}

/** A run of words without an end is no sentence; it is cut, so that reading it costs no more than reading many. */
function pieces(line: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let start = from; start < to; ) {
    let end = to;
    if (to - start > longestSentence) {
      const blank = line.lastIndexOf(' ', start + longestSentence);
      end = blank > start ? blank : start + longestSentence;
      // Halves of one character stay together.
      if (/[\ud800-\udbff]/.test(line.charAt(end - 1))) end--;
    }
    const piece = line.slice(start, end);
    const length = piece.trim().length;
    const lead = piece.length - piece.trimStart().length;
    if (length > 0) found.push({ start: start + lead, end: start + lead + length });
    start = end;
  }
  return found;
}
