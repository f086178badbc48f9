import heads from '../extract/names/heads.json' with { type: 'json' };
import { isTitleWord } from '../extract/titles.ts';
import givenNames from '../names/given-names.json' with { type: 'json' };
import { listedNames } from '../names/lookup.ts';

/** Features are numbers below this; different ones share a number now and then, which costs little. */
export const featureCount: number = 2 ** 21;

const bodyWords = new Set(
  [...heads.bodies.id, ...heads.bodies.en, ...heads.bodyEnds.en].flatMap((head) => head.split(' ')),
);
const placeWords = new Set(
  [...heads.places.id, ...heads.places.en, ...heads.placeEnds.en].flatMap((head) => head.split(' ')),
);
const given = new Set(givenNames);
const kindMark = { ACTOR: 1, ORGANIZATION: 2, PLACE: 3 } as const;

/** The features of a token. */
export interface TokenFeatures {
  /** What tells the word itself, which most names of a new text don't share with those learned from. */
  own: Int32Array;
  /** Its shape, its surroundings, what the lists hold. */
  other: Int32Array;
}

/** The features of each token of a sentence. */
export function featuresOf(tokens: readonly { text: string }[], language: string): TokenFeatures[] {
  const words = tokens.map(({ text }) => wordOf(text));
  const listed = listMarks(tokens);
  const run = runs(words);
  const capitals =
    words.filter(({ shape }) => shape === 'A').length / Math.max(1, words.filter(({ letters }) => letters).length);
  const style = (capitals > 0.6 ? 2 : 0) + (language === 'en' ? 1 : 0);
  const at = (index: number) => (index < 0 ? begin : (words[index] ?? end));
  return words.map((word, t) => {
    const other: number[] = [];
    const add = (template: number, a = 0, b = 0, c = 0) => other.push(mixed(template, a, b, c));
    const [p1, p2, n1, n2] = [at(t - 1), at(t - 2), at(t + 1), at(t + 2)];
    const mark = (index: number) => listed[index] ?? 0;
    const own = [...word.alone, mixed(34, p1.lower, word.lower), mixed(35, word.lower, n1.lower)];
    add(0, style);
    add(3, word.shapeHash, style);
    add(4, word.longShape);
    add(30, p1.lower);
    add(31, n1.lower);
    add(32, p2.lower);
    add(33, n2.lower);
    add(36, p1.lower, word.shapeHash);
    add(37, n1.lower, word.shapeHash);
    add(38, p1.shapeHash, word.shapeHash, n1.shapeHash);
    add(39, p1.shapeHash, word.shapeHash);
    add(40, word.shapeHash, n1.shapeHash);
    add(41, p2.shapeHash, p1.shapeHash, word.shapeHash);
    add(42, p2.lower, p1.lower);
    add(43, n1.lower, n2.lower);
    add(44, p1.suffixes[2] ?? 0, word.shapeHash);
    add(45, n1.suffixes[2] ?? 0, word.shapeHash);
    add(50, mark(t));
    add(51, mark(t - 1), mark(t));
    add(52, mark(t), mark(t + 1));
    add(53, mark(t), word.shapeHash, style);
    add(54, (word.isTitle ? 1 : 0) + (p1.isTitle ? 2 : 0) + (p2.isTitle ? 4 : 0), word.shapeHash);
    add(
      55,
      (word.isBody ? 1 : 0) +
        (word.isPlace ? 2 : 0) +
        (p1.isBody ? 4 : 0) +
        (p1.isPlace ? 8 : 0) +
        (n1.isBody ? 16 : 0) +
        (n1.isPlace ? 32 : 0),
    );
    add(56, (word.isGiven ? 1 : 0) + (p1.isGiven ? 2 : 0) + (n1.isGiven ? 4 : 0), word.shapeHash);
    if (t === 0) add(57, word.shapeHash, n1.shapeHash, style);
    const inRun = run[t];
    if (inRun !== undefined) {
      const [first, last] = [at(inRun.first), at(inRun.last)];
      add(60, first.lower, Math.min(t - inRun.first, 3));
      add(61, last.lower, Math.min(inRun.last - t, 3));
      add(62, at(inRun.first - 1).lower);
      add(63, at(inRun.last + 1).lower);
      add(64, Math.min(inRun.last - inRun.first, 5), Math.min(t - inRun.first, 3));
      add(
        65,
        first.isBody ? 1 : first.isPlace ? 2 : 0,
        last.isBody ? 1 : last.isPlace ? 2 : 0,
        at(inRun.first - 1).isTitle ? 1 : 0,
      );
      add(66, at(inRun.first - 1).lower, at(inRun.last + 1).lower);
    }
    return { own: new Int32Array(own), other: new Int32Array(other) };
  });
}

/** A capitalised run of words: "Universitas Gadjah Mada". */
interface Run {
  first: number;
  last: number;
}

class Word {
  readonly lower: number;
  /** `A` all capitals, `Aa` capitalised, `a` small, `1` with digits, or the mark itself. */
  readonly shape: string;
  readonly shapeHash: number;
  readonly longShape: number;
  readonly letters: boolean;
  readonly suffixes: readonly number[];
  /** The features that the word has in any text. */
  readonly alone: readonly number[];
  readonly isTitle: boolean;
  readonly isBody: boolean;
  readonly isPlace: boolean;
  readonly isGiven: boolean;

  constructor(text: string) {
    const lower = text.toLowerCase();
    this.lower = hashed(lower);
    this.letters = /\p{L}/u.test(text);
    this.shape = shapeOf(text, this.letters);
    this.shapeHash = hashed(this.shape);
    this.longShape = hashed(
      text
        .slice(0, 12)
        .replace(/\p{Lu}/gu, 'A')
        .replace(/\p{Ll}/gu, 'a')
        .replace(/\d/g, '1'),
    );
    const sizes = [1, 2, 3, 4].filter((size) => size <= lower.length);
    this.suffixes = sizes.map((size) => hashed(lower.slice(-size)));
    this.alone = [
      mixed(1, hashed(text)),
      mixed(2, this.lower),
      ...sizes.map((size) => mixed(9 + size, hashed(lower.slice(0, size)))),
      ...this.suffixes.map((hash, index) => mixed(20 + index, hash)),
    ];
    this.isTitle = isTitleWord(lower);
    this.isBody = bodyWords.has(text);
    this.isPlace = placeWords.has(text);
    this.isGiven = given.has(text);
  }
}

const mostWords = 20_000;
const seen = new Map<string, Word>();

/** Most words of news come again soon; forgotten all at once, so that memory has a bound. */
function wordOf(text: string): Word {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const word = new Word(text);
  if (seen.size >= mostWords) seen.clear();
  seen.set(text, word);
  return word;
}

const begin = new Word('<begin>');
const end = new Word('<end>');

function shapeOf(text: string, letters: boolean): string {
  if (!letters) return /\d/.test(text) ? '1' : text;
  if (/\d/.test(text)) return 'A1';
  if (text.length > 1 && !/\p{Ll}/u.test(text)) return 'A';
  if (/^\p{Lu}/u.test(text)) return text.length === 1 ? 'I' : /^.\p{Ll}*$/u.test(text) ? 'Aa' : 'AaA';
  return 'a';
}

function runs(words: readonly Word[]): (Run | undefined)[] {
  const found: (Run | undefined)[] = [];
  let open: Run | undefined;
  for (const [t, { shape }] of words.entries()) {
    const capital =
      shape === 'A' || shape === 'Aa' || shape === 'AaA' || shape === 'I' || (open !== undefined && shape === 'A1');
    if (!capital) open = undefined;
    else if (open === undefined) open = { first: t, last: t };
    else open.last = t;
    found.push(open);
  }
  return found;
}

/** By token: 0, or the kind of the listed name that begins (`+10` surely, `+20` perhaps) or goes on there. */
function listMarks(tokens: readonly { text: string }[]): number[] {
  const marks = tokens.map(() => 0);
  for (const { first, last, known, ambiguous } of listedNames(tokens)) {
    for (let t = first; t <= last; t++) {
      marks[t] = kindMark[known.kind] + (t === first ? 10 : 30) + (ambiguous ? 10 : 0) + (last > first ? 100 : 0);
    }
  }
  return marks;
}

/** FNV-1a over UTF-16 code units. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

function mixed(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b) ^ (hash >>> 13);
  hash = Math.imul(hash ^ b, 0xc2b2ae35) ^ (hash >>> 16);
  hash = Math.imul(hash ^ c, 0x27d4eb2f) ^ (hash >>> 15);
  hash ^= hash >>> 16;
  return (hash >>> 0) % featureCount;
}
