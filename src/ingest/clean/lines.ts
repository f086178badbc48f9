import type { Span } from '../types.ts';

/** The lines of a text, each with its line end. */
export function linesOf(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline + 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}
