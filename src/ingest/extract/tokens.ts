import type { Span } from '../types.ts';
export interface Token extends Span {
  text: string;
}
export function tokens(text: string, within: Span): Token[] {
  return [
    ...text
      .slice(within.start, within.end)
      .matchAll(/(?:\p{L}\.){2,}|['’]s\b|[\p{L}\p{N}]+(?:['’-](?!s\b)[\p{L}\p{N}]+)*|[^\s]/gu),
  ].map((m) => ({ start: within.start + m.index, end: within.start + m.index + m[0].length, text: m[0] }));
}
