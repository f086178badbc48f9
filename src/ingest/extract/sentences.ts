import type { Segment, Span } from '../types.ts';

const abbreviation =
  /(?:\b(?:Jl|dr|Dr|Mr|Mrs|Ms|Prof|No|St|Gen|Sen|Rep|Gov|Lt|Col|Jr|vs|tgl|hlm|dll|dsb|Rp|Ir|[A-Z])|\b[A-Z]\.[A-Z])\.$/;
const boundary = /[.!?…]+["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\p{N}])/gu;

/** The sentences of an article's BODY and TITLE segments, without the white space around them. */
export function sentences(text: string, segments: readonly Segment[]): Span[] {
  return segments
    .filter(({ kind }) => kind === 'BODY' || kind === 'TITLE')
    .flatMap(({ start, end }) =>
      split(text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start })),
    );
}

function split(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) spans.push({ start: start + lead, end: start + lead + length });
    start = end;
  };
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0] !== '.' || !abbreviation.test(text.slice(Math.max(start, end - 8), end))) cut(end);
  }
  cut(text.length);
  return spans;
}
