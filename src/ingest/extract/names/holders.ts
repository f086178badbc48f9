import type { ListedName } from '../../names/lookup.ts';
import { englishOfficeLength, leadsBody, officeLength, rankLength } from '../titles.ts';
import type { Token } from '../tokens.ts';
import { isCommon } from './body-words.ts';
import { beginsName, isOfLocalOffice } from './heads.ts';

interface Tokens {
  first: number;
  last: number;
}

/** A person's name, by its first and last token. */
export interface Holder extends Tokens {
  /** What stands between the office and the name: a body and where it is, or the field of the office; null where nothing does. */
  between: Tokens | null;
  /** Whether the office is one that leads a body, so that a name between can be nothing else: "Direktur |Rimba Lestari|". */
  leads: boolean;
}

/** What the tagger and the lists say of the sentence. */
interface Known {
  listed: readonly ListedName[];
  /** How probable it is that a person's name begins at a token, 0 to 1. */
  personBegins: (token: number) => number;
}

const joints = /^(?:dan|&|untuk|bidang|urusan|of|and|for|on|to|the|in|dari|pada|di|sekaligus|-|\/)$/i;
/** Offices that people are named, too. */
const inNames = /^(?:Imam|Sultan|Raja|Ratu|Pangeran|Guru|Emir|Paus)$/;
/** Verbs and small words. */
const noField =
  /^(?:me[nmr]\p{Ll}+|(?:di|ber)\p{Ll}{4,}|adalah|agar|akan|bahwa|bersama|bukan|dalam|dengan|dua|film|ini|itu|juga|karena|ketika|lalu|oleh|para|saat|seperti|setelah|soal|sudah|telah|terkait|tersebut|tiga|yaitu|yakni|yang)$/u;
const mostFieldWords = 4;
/** How far an office reaches: "Koordinator |Nasional| Rimba Lestari". */
const widths = /^(?:Nasional|Daerah|Pusat|Wilayah|Umum|Harian|Utama|Eksekutif|Jenderal|Cabang)$/;
const longestRun = 40;
const mostNameWords = 5;
/** Behind what ends a body's name (a place, a number, an abbreviation) a person's name is so much likelier. */
const behindEnd = 8;
/** For all the words behind a body's name. */
const behindBody = 0.08;
/** A name that the lists hold as a place's, too, is so much less likely a person's. */
const alsoPlace = 0.3;
const leastScore = 0.12;
/** Where no body stands between, the tagger knows best. */
const leastAlone = 0.3;
const leastEnglish = 0.2;
const mostEnglishWords = 4;
/** For one word, where a longer name stands behind a comma. */
const leastShort = 0.6;
const leastBehindComma = 0.05;

/**
 * The people whose names follow an office and its body without a mark ("Ketua Kamar Dagang Batam |Yuli Astuti
 * mengatakan"), or stand behind the office between commas ("juru bicara Satgas Banjir, |Yuli Astuti, mengatakan"),
 * where the words around say more than the name itself.
 */
export function holders(tokens: readonly Token[], known: Known): Holder[] {
  const found: Holder[] = [];
  let isHeadlined: boolean | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const length = officeLength(tokens, at);
    if (length === 0) continue;
    isHeadlined ??= isHeadline(tokens);
    if (isHeadlined) return [];
    const from = at + length;
    const office = runOf(tokens, from);
    if (isRegulation(tokens, at)) continue;
    const apart = behindComma(tokens, office, known);
    const near = atEnd(tokens, from, office, known);
    // "Koordinator Satgas Rimba, |Yuli Astuti, mengatakan".
    const sure = near !== null && near.first < near.last ? leastAlone : leastShort;
    const isApart = apart !== null && (near === null || known.personBegins(near.first) < sure);
    const holder = isApart ? apart : near;
    if (holder === null) found.push(...beforeComma(tokens, at, known));
    else {
      const last = isApart ? office - 1 : withoutRanks(tokens, from, holder.first) - 1;
      const between = last < from ? null : { first: from, last };
      found.push({ ...holder, between, leads: leadsBody(tokens, at, length) });
    }
    at = Math.max(at, from - 1);
  }
  return found;
}

/** In headlines verbs have capitals, too. */
function isHeadline(tokens: readonly Token[]): boolean {
  const small = tokens.filter(({ text }) => /^\p{Ll}{2,}/u.test(text) && !joints.test(text)).length;
  return small < 2 && tokens.length > 4 && !/^[.!?]$/.test(tokens.at(-1)?.text ?? '');
}

function withoutRanks(tokens: readonly Token[], from: number, name: number): number {
  for (let at = from; at < name; at++) if (at + rankLength(tokens, at) === name) return at;
  return name;
}

/** The people whose names follow an English office at once, where the tagger was not sure: "district councillor |Wu Ka-yan|". */
export function englishHolders(tokens: readonly Token[], { listed, personBegins }: Known): Holder[] {
  const found: Holder[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = englishOfficeLength(tokens, at);
    if (length === 0) continue;
    const first = at + length;
    let last = first - 1;
    while (last - first < mostEnglishWords && isEnglishName(tokens[last + 1]?.text ?? '')) last++;
    // "Colin |L.| Powell" is not cut.
    if (tokens[last + 1]?.text === '.' && tokens[last]?.text.length === 1) continue;
    const isOther = listed.some((one) => one.first <= last && one.last >= first && one.known.kind !== 'ACTOR');
    const isMore = /^(?:\p{Lu}|['’]s$)/u.test(tokens[last + 1]?.text ?? '');
    if (last > first && !isOther && !isMore && personBegins(first) >= leastEnglish) {
      found.push({ first, last, between: null, leads: false });
    }
    at = first - 1;
  }
  return found;
}

function isEnglishName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*$/u.test(text) && (text.length === 1 || /\p{Ll}/u.test(text));
}

/** "Keputusan |Menteri Pertanian| Nomor 10", which nobody holds. */
function isRegulation(tokens: readonly Token[], office: number): boolean {
  return /^(?:Keputusan|Peraturan|Instruksi|Maklumat|Surat|Edaran)$/i.test(tokens[office - 1]?.text ?? '');
}

/** The token behind the words which an office, the bodies that it is of and its holder's name are made of. */
function runOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < mostFieldWords && isField(tokens, at)) at++;
  let end = at;
  for (; at < Math.min(tokens.length, from + longestRun); at++) {
    const text = tokens[at]?.text ?? '';
    if (isCapitalised(text) || /^\p{N}+$/u.test(text) || rankLength(tokens, at) > 0) end = at + 1;
    else if (text === '(') {
      const close = closing(tokens, at);
      if (close === null) break;
      at = close;
      end = at + 1;
    } else if (!joints.test(text) && !(text === ',' && isCommon(tokens[at + 1]?.text ?? ''))) break;
  }
  return end;
}

/** The holder whose name ends the run from `from` to `end`. */
function atEnd(tokens: readonly Token[], from: number, end: number, { listed, personBegins }: Known): Tokens | null {
  const bound = lastOfBody(tokens, from, end, listed);
  const last = end - 1;
  let best: Tokens | null = null;
  let most = leastScore;
  for (let first = Math.max(bound, end - mostNameWords); first < end; first++) {
    const before = first - 1;
    const place = listed.find((one) => one.first <= first && one.last >= first);
    const isBehindEnd = before >= from && endsBody(tokens, before, listed);
    const isAll = isBehindEnd && first === bound && place === undefined;
    const score =
      personBegins(first) * (isBehindEnd ? behindEnd : 1) * (place === undefined ? 1 : alsoPlace) +
      (isAll ? behindBody : 0);
    if (score <= most) continue;
    [best, most] = [{ first, last }, score];
  }
  if (best?.first === from && personBegins(from) < leastAlone) best = null;
  const ranked = afterRank(tokens, from, end);
  return ranked !== null && ranked >= bound ? { first: ranked, last } : best;
}

/** The first token behind the last rank or degree of a run, where words stand behind it. */
function afterRank(tokens: readonly Token[], from: number, end: number): number | null {
  let first: number | null = null;
  for (let at = from; at < end; at++) {
    const length = rankLength(tokens, at);
    if (length === 0) continue;
    if (at + length < end && !beginsName(tokens, at - 1)) first = at + length;
    at += length - 1;
  }
  return first;
}

/** The first token of a run from which on nothing must belong to a body's or place's name. */
function lastOfBody(tokens: readonly Token[], from: number, end: number, listed: readonly ListedName[]): number {
  let bound = from;
  for (let at = from; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (beginsName(tokens, at)) bound = at + 2;
    else if (isOfLocalOffice(tokens, at) && listed.some(({ first, known }) => first === at && known.kind === 'PLACE')) {
      bound = at + 1;
    } else if (isCommon(text) || !isNameWord(text) || isOffice(tokens, at)) bound = at + 1;
  }
  for (const { first, last, ambiguous, known } of listed) {
    if (first < from || last >= end || known.kind === 'ACTOR') continue;
    if (!ambiguous || last === end - 1) bound = Math.max(bound, last + 1);
  }
  return bound;
}

function isOffice(tokens: readonly Token[], at: number): boolean {
  return officeLength(tokens, at) > 0 && !inNames.test(tokens[at]?.text ?? '');
}

/** Whether a token ends a body's name as a rule: a place, a number, an abbreviation, a closing bracket, a common word. */
function endsBody(tokens: readonly Token[], at: number, listed: readonly ListedName[]): boolean {
  const text = tokens[at]?.text ?? '';
  if (isCommon(text) || !/\p{Ll}/u.test(text)) return true;
  return listed.some(({ last, known }) => last === at && known.kind !== 'ACTOR');
}

/** The holder between commas behind an office; what tells where the office is may stand between. */
function behindComma(tokens: readonly Token[], end: number, { listed, personBegins }: Known): Tokens | null {
  let at = end;
  for (let segment = 0; segment < 3 && tokens[at]?.text === ','; segment++) {
    let first = at + 1;
    for (let length = rankLength(tokens, first); length > 0; length = rankLength(tokens, first)) first += length;
    let last = first;
    while (last + 1 < tokens.length && isNameWord(tokens[last + 1]?.text ?? '')) last++;
    if (!isNameWord(tokens[first]?.text ?? '') || last - first >= mostNameWords) return null;
    const isPlace =
      beginsName(tokens, first) ||
      listed.some((one) => one.first === first && one.last === last && one.known.kind !== 'ACTOR');
    if (!isPlace) {
      const isBody = tokens.slice(first, last + 1).some(({ text }) => isCommon(text));
      const ends = /^[,.(]|^\p{Ll}/u.test(tokens[last + 1]?.text ?? '.');
      return !isBody && ends && personBegins(first) >= leastBehindComma ? { first, last } : null;
    }
    at = last + 1;
  }
  return null;
}

/** The person whose office follows a comma: "|Yuli Astuti, Kepala ...". */
function beforeComma(tokens: readonly Token[], office: number, { listed, personBegins }: Known): Holder[] {
  const last = office - 2;
  if (tokens[office - 1]?.text !== ',') return [];
  let first = last + 1;
  while (first > 0 && isNameWord(tokens[first - 1]?.text ?? '')) first--;
  const isOther =
    tokens
      .slice(first, last + 1)
      .some(({ text }, index) => isCommon(text) || officeLength(tokens, first + index) > 0) ||
    listed.some((one) => one.last === last && one.known.kind !== 'ACTOR');
  if (first > last || last - first >= mostNameWords || isOther || personBegins(first) < leastBehindComma) return [];
  return [{ first, last, between: null, leads: false }];
}

/** "politik" of "pengamat politik", but no verb: "ketua mengatakan". */
function isField(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return /^\p{Ll}{3,}$/u.test(text) && !noField.test(text) && !joints.test(text);
}

function closing(tokens: readonly Token[], open: number): number | null {
  for (let at = open + 1; at < Math.min(tokens.length, open + 8); at++) if (tokens[at]?.text === ')') return at;
  return null;
}

/** A word that can stand in a person's name: "Yuli", "M", "HB", "S3" not. */
function isNameWord(text: string): boolean {
  return (
    /^\p{Lu}(?:\p{L}|['’-])*$/u.test(text) && (text.length < 4 || /\p{Ll}/u.test(text)) && !/^\p{Lu}{3}$/u.test(text)
  );
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a listed place's name stands where an office's body does, so that it is the place's: "Kapolres |Garut| AKBP Yuli". */
export function isBetween(tokens: readonly Token[], { first, last }: Tokens, people: readonly Holder[]): boolean {
  return people.some(
    ({ between }) =>
      between !== null && between.first <= first && between.last >= last && !isCommon(tokens[first]?.text ?? ''),
  );
}

/** The body's name that nobody knows, between an office that leads one and its holder: "Direktur |Rimba Lestari| Jambi". */
export function bodyBetween(
  tokens: readonly Token[],
  { between, leads }: Holder,
  names: readonly Tokens[],
): Tokens | null {
  if (between === null) return null;
  let first = between.first;
  const isFree = (at: number) => names.every((name) => at < name.first || at > name.last);
  const text = (at: number) => tokens[at]?.text ?? '';
  const begins = (at: number) =>
    isCapitalised(text(at)) && (leads ? !isCommon(text(at)) || beginsName(tokens, at) : isAbbreviation(text(at)));
  while (first < between.last && widths.test(text(first))) first++;
  if (first > between.last || !isFree(first) || !begins(first)) return null;
  let last = first;
  while (
    leads &&
    last < between.last &&
    isFree(last + 1) &&
    (isCapitalised(text(last + 1)) || (joints.test(text(last + 1)) && isCapitalised(text(last + 2))))
  )
    last++;
  const isHead = first === last && beginsName(tokens, first);
  return isHead || joints.test(text(last)) ? null : { first, last };
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text) && !/^[IVXL]+$/.test(text);
}
