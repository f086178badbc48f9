import { InvalidInputError } from '../../errors.ts';
import { findSyntaxError } from './json-syntax.ts';

/** What `parseJson` found: the value, or the error with the 1-based line it is on. */
export type ParsedJson = { ok: true; value: unknown } | { ok: false; line: number; error: InvalidInputError };

/** Parses JSON; the error says what stands where it went wrong, alike on every version of Node.js. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { offset, expected } = findSyntaxError(text);
    const before = text.slice(0, offset).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    const message = `expected valid JSON, found ${nameOf(text, offset)} at column ${column} in place of ${expected}`;
    return { ok: false, line, error: new InvalidInputError('file', message) };
  }
}

function nameOf(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(codePoint));
}
