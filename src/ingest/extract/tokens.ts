import type { Span } from '../types.ts';

/** A word, number or mark where it stands. */
export interface Token extends Span {
  text: string;
}

/** "U.S.", "Suara.com", "detik.com", "’s", "mem-PHK", any other mark. */
const token =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{N}]*(?:\.\p{L}[\p{L}\p{N}]+)*\.(?:com|co|id|org|net|gov|go|tv)(?![\p{L}\p{N}])|['’]s\b|[\p{L}\p{N}]+(?:['’-](?!s\b)[\p{L}\p{N}]+)*|[^\s]/gu;

/** The tokens of a stretch of text, in order; no character but white space is left out. */
export function tokens(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(token)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
  }));
}
