import type { Segment, Span } from '../types.ts';

const abbreviation =
  /(?:\b(?:Jl|dr|Dr|Mr|Mrs|Ms|Prof|No|St|Gen|Sen|Rep|Gov|Lt|Col|Jr|vs|tgl|hlm|dll|dsb|Rp|Ir|[A-Z])|\b[A-Z]\.[A-Z])\.$/;
/** In UTF-16 code units. */
const longestSentence = 3000;
const boundary = /[.!?…]+["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\p{N}])/gu;

/** A sentence without the white space around it. */
export interface Sentence extends Span {
  /** Counts the lines of the text that hold sentences, from 0. */
  paragraph: number;
  /** Whether it stands in the headline. */
  inTitle: boolean;
}

/** The sentences of an article's BODY and TITLE segments, without the white space around them. */
export function sentences(text: string, segments: readonly Segment[]): Sentence[] {
  let paragraph = 0;
  let read = 0;
  return segments
    .filter(({ kind }) => kind === 'BODY' || kind === 'TITLE')
    .flatMap(({ kind, start, end }) =>
      split(text.slice(start, end)).map((span) => {
        const sentence = { start: span.start + start, end: span.end + start };
        if (read > 0 && text.slice(read, sentence.start).includes('\n')) paragraph++;
        read = sentence.end;
        return { ...sentence, paragraph, inTitle: kind === 'TITLE' };
      }),
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
  return spans.flatMap(pieces);
}

/** A run of words without an end is no sentence; it is cut, so that reading it costs no more than reading many. */
function pieces({ start, end }: Span): Span[] {
  const count = Math.max(1, Math.ceil((end - start) / longestSentence));
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * longestSentence,
    end: Math.min(end, start + (index + 1) * longestSentence),
  }));
}
