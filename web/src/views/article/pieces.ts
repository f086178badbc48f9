/** Something that was read out of a stretch of a text. */
export interface Span {
  /** What was read, the same for all spans of one thing. */
  key: string;
  layer: 'name' | 'event' | 'role' | 'statement' | 'asked';
  start: number;
  end: number;
}

/** A stretch of text within which nothing begins or ends. */
export interface Piece<Of extends Span> {
  start: number;
  text: string;
  /** What covers all of it. */
  spans: Of[];
}

/** A stretch of a text in pieces, cut wherever a span begins or ends, so that spans may overlap in any way. */
export function piecesOf<Of extends Span>(text: string, start: number, end: number, spans: readonly Of[]): Piece<Of>[] {
  const within = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const cuts = new Set([start, end]);
  for (const span of within) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return {
      start: from,
      text: text.slice(from, to),
      spans: within.filter((span) => span.start <= from && span.end >= to),
    };
  });
}

/** The lines of a stretch of text that hold more than white space, by their offsets. */
export function paragraphsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = start;
  while (from < end) {
    const lineBreak = text.indexOf('\n', from);
    const to = lineBreak === -1 || lineBreak > end ? end : lineBreak;
    if (text.slice(from, to).trim() !== '') found.push({ start: from, end: to });
    from = to + 1;
  }
  return found;
}
