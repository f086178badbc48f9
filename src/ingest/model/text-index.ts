import type { CleanArticle, Span } from '../types.ts';

const partOfWord = /[\p{L}\p{M}\p{N}]/u;
const whiteSpace = /\s/;
const quotationMarks: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'" };
/** No article has it, so that nothing found reaches from one segment into the next. */
const border = '\u0000';

/**
 * Finds in the BODY and TITLE segments of an article what a language model says stands there. White space and the form
 * of quotation marks may differ, since models write them as they like; the spans that are found are the article's own.
 */
export class TextIndex {
  private readonly folded: string;
  /** Where each character of `folded` stands in the article. */
  private readonly places: number[] = [];

  constructor({ text, segments }: Pick<CleanArticle, 'text' | 'segments'>) {
    const characters: string[] = [];
    for (const { kind, start, end } of segments) {
      if (kind !== 'BODY' && kind !== 'TITLE') continue;
      for (const { character, at } of fold(text.slice(start, end))) {
        characters.push(character);
        this.places.push(start + at);
      }
      characters.push(border);
      this.places.push(end);
    }
    this.folded = characters.join('');
  }

  /** The first place of these words within a span; null when they don't stand there. */
  find(words: string, within: Span): Span | null {
    for (const span of this.all(words, within.start)) {
      return span.end <= within.end ? span : null;
    }
    return null;
  }

  /** Every place of these words, as whole words, in text order. */
  *all(words: string, from = 0): Generator<Span> {
    const folded = [...fold(words.trim())].map(({ character }) => character).join('');
    if (folded === '' || folded.includes(border)) return;
    let at = this.folded.indexOf(folded, this.indexOf(from));
    while (at !== -1) {
      const end = at + folded.length;
      const [start, last] = [this.places[at], this.places[end - 1]];
      if (start !== undefined && last !== undefined && this.isBetweenWords(at) && this.isBetweenWords(end)) {
        yield { start, end: last + 1 };
        at = this.folded.indexOf(folded, end);
      } else {
        at = this.folded.indexOf(folded, at + 1);
      }
    }
  }

  private isBetweenWords(index: number): boolean {
    const before = this.folded.slice(Math.max(0, index - 2), index);
    const after = this.folded.slice(index, index + 2);
    return !(partOfWord.test([...before].at(-1) ?? '') && partOfWord.test([...after][0] ?? ''));
  }

  /** The first character of `folded` that stands at `place` or after it. */
  private indexOf(place: number): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** White space becomes one space, quotation marks become straight ones. */
function* fold(text: string): Generator<{ character: string; at: number }> {
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const isSpace = whiteSpace.test(character);
    if (!isSpace || !afterSpace) yield { character: isSpace ? ' ' : (quotationMarks[character] ?? character), at };
    afterSpace = isSpace;
  }
}
