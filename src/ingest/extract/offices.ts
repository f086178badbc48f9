import type { ExtractedMention, Span } from '../types.ts';
import { isCommon } from './names/body-words.ts';
import { isShared, officeLength, prefixLength, rankLength } from './titles.ts';
import type { Token } from './tokens.ts';

/** An office as an Indonesian text writes it, and the body or place that it is of. */
export interface Office extends Span {
  title: string;
  of: ExtractedMention | null;
  /** Whether it is one of several of the same holder which "dan" joins. */
  isJoined: boolean;
}

/** Tokens that an office and its bodies take at most. */
const longest = 40;
const mostFieldWords = 4;
const joints = /^(?:dan|&|untuk|bidang|urusan|atas|of|and|for|on|to|the|dari|pada|di|-|\/)$/i;
/** Words that join two offices of one holder. */
const also = /^(?:sekaligus|merangkap|serta|juga|yang)$/i;
/** What people are called who hold nothing. */
const nobody = /^(?:warga|relawan)$/i;
const small = /^(?:dari|pada|di|untuk|of|dan|-|\/|&)$/i;
/** Verbs and words of the report, which no office holds. */
const noField =
  /^(?:me[nmr]\p{Ll}+|(?:di|ber)\p{Ll}{4,}|kata|kepada|ujar|tutur|ucap|ungkap|jelas|tegas|bersama|dengan|oleh|saat|adalah|bahwa|dalam|itu|ini|tersebut|lalu|sementara|menurut|seperti|terhadap|termasuk|antara|karena|ketika|usai)$/iu;

/**
 * The offices that stand before a holder, the first first: "|Wakil Bupati| Garut yang juga |Ketua| PMI Garut Budi".
 * @param tokens of the sentence
 * @param from the first token that can belong to one
 * @param end the token of the holder's name, or of the ranks before it
 * @param bodies the names of bodies and places of the sentence, in text order
 */
export function officesBefore(
  text: string,
  tokens: readonly Token[],
  { from, end, bodies }: { from: number; end: number; bodies: readonly ExtractedMention[] },
): Office[] {
  const isApart = tokens[end - 1]?.text === ',';
  const stop = isApart ? end - 1 : end;
  // "kepada wartawan di |Lestari|".
  if (small.test(tokens[stop - 1]?.text ?? '')) return [];
  const heads = headsBefore(tokens, Math.max(from, stop - longest), stop, bodies);
  return officesOf(text, tokens, { heads, stop, bodies, isApart });
}

/** The tokens at which offices begin, from the first on. */
function headsBefore(
  tokens: readonly Token[],
  from: number,
  stop: number,
  bodies: readonly ExtractedMention[],
): number[] {
  const heads: number[] = [];
  let fieldWords = 0;
  for (let at = stop - 1; at >= from; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const body = bodies.find(({ start, end }) => start <= token.start && end >= token.end);
    const length = officeLength(tokens, at);
    const first = body === undefined ? at : tokens.findIndex(({ start }) => start >= body.start);
    if (length > 0 && !nobody.test(token.text) && at + length <= stop && (body === undefined || first === at)) {
      heads.unshift(at);
      fieldWords = 0;
      continue;
    }
    const { text } = token;
    if (body !== undefined || /^[\p{Lu}\p{N}]/u.test(text) || joints.test(text) || prefixLength(tokens, at) > 0) {
      fieldWords = 0;
      at = Math.max(first, from);
    } else if (text === ')') {
      const open = opening(tokens, at, from);
      if (open === null) break;
      at = open;
    } else if (text === ',') {
      if (!isInList(tokens, at, stop) && !isBeforePlace(tokens, at, bodies)) break;
    } else if (also.test(text)) fieldWords = 0;
    else if (!/^\p{Ll}{3,}$/u.test(text) || noField.test(text) || heads.length > 0 || ++fieldWords > mostFieldWords)
      break;
  }
  return heads;
}

interface Written {
  heads: readonly number[];
  stop: number;
  bodies: readonly ExtractedMention[];
  isApart: boolean;
}

/** Several offices of one holder, or one that names another ("Staf Khusus Menteri Keuangan"). */
function officesOf(text: string, tokens: readonly Token[], { heads, stop, bodies, isApart }: Written): Office[] {
  const groups: { head: number; stop: number; isJoined: boolean }[] = [];
  for (const head of heads) {
    const last = groups.at(-1);
    const start = prefixed(tokens, head);
    const link = tokens[start - 1]?.text ?? '';
    const isOther = /^(?:dari|oleh|kepada)$/i.test(link) || isRegulation(tokens, last?.head ?? head);
    if (isOther) groups.length = 0;
    if (isRegulation(tokens, head)) continue;
    if (last === undefined || isOther) groups.push({ head, stop, isJoined: false });
    else if (also.test(link) || (/^(?:dan|&)$/i.test(link) && !/^humas$/i.test(tokens[head]?.text ?? ''))) {
      const isSure = also.test(link);
      // "Menteri Keuangan dan Presiden Budi Luhur" are two people.
      if (!isSure && !isApart && !isShared(tokens, last.head, start - 1)) groups.length = 0;
      else last.stop = withoutAlso(tokens, start);
      groups.push({ head, stop, isJoined: !isSure });
    }
  }
  const offices = groups.flatMap(({ head, stop: end, isJoined }): Office[] => {
    const office = officeAt(text, tokens, { head, stop: end, bodies });
    return office === null
      ? []
      : [{ ...office, isJoined: isJoined || (groups.length > 1 && groups[1]?.isJoined === true) }];
  });
  // "Pendiri dan Ketua Yayasan Rimba": both are of the same body.
  return offices.map((office, index) => ({
    ...office,
    of: office.of ?? (offices[index + 1]?.isJoined ? (offices[index + 1]?.of ?? null) : null),
  }));
}

/** The office that begins at a token, without the body that it is of. */
function officeAt(
  text: string,
  tokens: readonly Token[],
  { head, stop, bodies }: { head: number; stop: number; bodies: readonly ExtractedMention[] },
): Omit<Office, 'isJoined'> | null {
  const first = tokens[prefixed(tokens, head)];
  const [begin, limit] = [tokens[head], tokens[stop - 1]];
  if (first === undefined || begin === undefined || limit === undefined) return null;
  const of = bodies.find(({ start, end }) => start >= begin.end && end <= limit.end) ?? null;
  let last = stop - 1;
  if (of !== null) while (last > head && (tokens[last]?.end ?? 0) > of.start) last--;
  while (last > head && (small.test(tokens[last]?.text ?? '') || /^[(,)]$/.test(tokens[last]?.text ?? ''))) {
    last = tokens[last]?.text === ')' ? (opening(tokens, last, head) ?? last) - 1 : last - 1;
  }
  const end = tokens[last]?.end ?? begin.end;
  return { start: first.start, end, title: titleIn(text, first.start, end), of };
}

/** On one line, without "-nya": "kuasa hukumnya". */
function titleIn(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Ll}{3})nya$/u, '');
}

/** "Keputusan |Presiden|", which nobody holds. */
function isRegulation(tokens: readonly Token[], head: number): boolean {
  return /^(?:keputusan|peraturan|instruksi|maklumat|surat|edaran)$/i.test(tokens[head - 1]?.text ?? '');
}

function prefixed(tokens: readonly Token[], head: number): number {
  let first = head;
  for (;;) {
    const dot = tokens[first - 1]?.text === '.' ? 1 : 0;
    const length = [2, 1].find((count) => prefixLength(tokens, first - dot - count) === count);
    if (length === undefined) return first;
    first -= length + dot;
  }
}

/** The token behind the last word before "yang juga" and the like. */
function withoutAlso(tokens: readonly Token[], start: number): number {
  let stop = start;
  while (stop > 0 && (also.test(tokens[stop - 1]?.text ?? '') || /^(?:dan|&|,)$/i.test(tokens[stop - 1]?.text ?? '')))
    stop--;
  return stop;
}

/** A comma of "Politik, Hukum, dan Keamanan". */
function isInList(tokens: readonly Token[], comma: number, stop: number): boolean {
  for (let at = comma + 1; at < Math.min(stop, comma + 16); at++) {
    const { text } = tokens[at] ?? { text: '' };
    if (/^(?:dan|serta|&)$/i.test(text)) return true;
    if (rankLength(tokens, at) > 0 || !/^[\p{L},]/u.test(text)) return false;
  }
  return false;
}

/** The comma of "Camat Cibatu|, Kabupaten Garut". */
function isBeforePlace(tokens: readonly Token[], comma: number, bodies: readonly ExtractedMention[]): boolean {
  const next = tokens[comma + 1];
  return next !== undefined && bodies.some(({ start }) => start === next.start);
}

function opening(tokens: readonly Token[], close: number, from: number): number | null {
  for (let at = close - 1; at >= Math.max(from, close - 12); at--) if (tokens[at]?.text === '(') return at;
  return null;
}

/**
 * The office that stands behind a holder: ", |juru bicara| Satgas Banjir, ".
 * @param from the token at which it begins, "mantan" and the like included
 * @param limit where the next person's name or the sentence ends it
 */
export function officeAfter(
  text: string,
  tokens: readonly Token[],
  { from, limit, bodies }: { from: number; limit: number; bodies: readonly ExtractedMention[] },
): Office | null {
  let head = from;
  for (let length = prefixLength(tokens, head); length > 0; length = prefixLength(tokens, head)) {
    head += length + (tokens[head + length]?.text === '.' ? 1 : 0);
  }
  const length = officeLength(tokens, head);
  const [first, begin] = [tokens[from], tokens[head + length - 1]];
  if (length === 0 || first === undefined || begin === undefined || nobody.test(tokens[head]?.text ?? '')) return null;
  const body = bodies.find(({ start }) => start >= begin.end);
  const last = endOfTitle(tokens, head + length - 1, Math.min(body?.start ?? limit, limit));
  const end = tokens[last]?.end ?? begin.end;
  const isNext =
    body !== undefined && /^\s*(?:(?:of|for|at|in|untuk|di|dari|pada)\s+)?\(?$/i.test(text.slice(end, body.start));
  return { start: first.start, end, title: titleIn(text, first.start, end), of: isNext ? body : null, isJoined: false };
}

/** The last token of the office whose first words end with `last`, before the body that it is of. */
function endOfTitle(tokens: readonly Token[], last: number, limit: number): number {
  let end = last;
  const isFree = (at: number) => (tokens[at]?.start ?? limit) < limit;
  const text = (at: number) => tokens[at]?.text ?? '';
  let fields = end;
  while (
    isFree(fields + 1) &&
    fields - end < 3 &&
    /^\p{Ll}{3,}$/u.test(text(fields + 1)) &&
    !noField.test(text(fields + 1)) &&
    !joints.test(text(fields + 1)) &&
    !also.test(text(fields + 1))
  )
    fields++;
  const isField =
    !isFree(fields + 1) || /^(?:[,.()]|dari|pada|di)$/.test(text(fields + 1)) || isCapitalised(text(fields + 1));
  if (isField) end = fields;
  for (let at = end + 1; isFree(at) && at < end + longest; at++) {
    if (isCapitalised(text(at))) end = at;
    else if (!(joints.test(text(at)) && isCapitalised(text(at + 1)) && isFree(at + 1))) {
      if (text(at) !== ',' || !isInList(tokens, at, at + 8) || !isCommon(text(at + 1))) break;
    }
  }
  return end;
}

function isCapitalised(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}
