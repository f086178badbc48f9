import type { InvalidInputError } from '../../errors.ts';
import type { RawArticle } from '../types.ts';

/** The name that stands for standard input. */
export const STDIN_NAME = '<stdin>';

/** Where an article was found. */
export interface Origin {
  /** The file's path as it was given, or `<stdin>`. */
  name: string;
  /** The 1-based line of a JSON Lines article or of a JSON syntax error; null where the whole file is meant. */
  line: number | null;
}

/** One article that was read, or why it could not be. */
export type ReadResult =
  | { ok: true; origin: Origin; article: RawArticle }
  | { ok: false; origin: Origin; error: InvalidInputError };

/** Writes an origin the way compilers do: `articles.jsonl:17`, or the bare name without a line. */
export function formatOrigin(origin: Origin): string {
  return origin.line === null ? origin.name : `${origin.name}:${origin.line}`;
}
