import type { Span } from '../../types.ts';
import type { Sentence } from '../sentences.ts';

/** Words between quotation marks: the span is what stands inside them. */
export interface Quotation extends Span {
  /** With its marks. */
  outer: Span;
  paragraph: number;
}

/** UTF-16 code units; a mark that closes nothing within so many was no opening mark. */
const longestQuotation = 4000;
const opening = /[“„«‟]/;
const closing = /[”»]/;

/**
 * The quotations of an article, in text order and without overlaps. A quotation may run over several sentences; where
 * its closing mark is missing it ends with its paragraph. It never runs over what isn't read.
 */
export function quotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  return paragraphs(text, sentences).flatMap((paragraph) => inParagraph(text, paragraph));
}

interface Paragraph extends Span {
  number: number;
}

/** The stretches of sentences with nothing but white space between them, line by line. */
function paragraphs(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = found.at(-1);
    if (last !== undefined && last.number === paragraph && text.slice(last.end, start).trim() === '') last.end = end;
    else found.push({ start, end, number: paragraph });
  }
  return found;
}

function inParagraph(text: string, { start, end, number }: Paragraph): Quotation[] {
  const found: Quotation[] = [];
  let open: { at: number; length: number } | null = null;
  const close = (at: number, length: number) => {
    if (open === null) return;
    const inner = { start: open.at + open.length, end: at };
    const trimmed = trim(text, inner);
    if (trimmed.end > trimmed.start) {
      found.push({ ...trimmed, outer: { start: open.at, end: at + length }, paragraph: number });
    }
    open = null;
  };
  for (let at = start; at < end; at++) {
    const length = markAt(text, at);
    if (length === 0) continue;
    if (open !== null && at - open.at > longestQuotation) open = null;
    const mark = text[at] ?? '';
    if (opening.test(mark)) {
      if (open === null) open = { at, length };
    } else if (closing.test(mark)) close(at, length);
    else if (open === null) open = { at, length };
    else close(at, length);
    at += length - 1;
  }
  if (open !== null) close(end, 0);
  return found;
}

/** The length of a quotation mark: straight and curly double ones, and two single ones that stand for one. */
function markAt(text: string, at: number): number {
  const one = text[at] ?? '';
  if (one === '"' || opening.test(one) || closing.test(one)) return 1;
  return (one === "'" || one === '’' || one === '‘' || one === '`') && text[at + 1] === one ? 2 : 0;
}

/** Without white space and the comma that stands before the closing mark. */
function trim(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const lead = said.length - said.trimStart().length;
  return { start: start + lead, end: start + said.replace(/[\s,]+$/, '').length };
}
