import type { Sentence } from '../extract/sentences.ts';

const charactersPerToken = 3;

/** Tokens of a text as a language model counts them, estimated rather too high: three characters each. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/**
 * Parts of an article that a language model reads at once: whole paragraphs where they fit, whole sentences else.
 * A single sentence longer than the limit is a part of its own.
 */
export function piecesOf(sentences: readonly Sentence[], mostTokens: number): Sentence[][] {
  const most = mostTokens * charactersPerToken;
  return joined(
    paragraphs(sentences).flatMap((paragraph) =>
      joined(
        paragraph.map((sentence) => [sentence]),
        most,
      ),
    ),
    most,
  );
}

/** Neighbours put together as long as they span no more than `most` characters. */
function joined(parts: readonly Sentence[][], most: number): Sentence[][] {
  const pieces: Sentence[][] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const [start, end] = [last?.[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    if (last !== undefined && end - start <= most) last.push(...part);
    else pieces.push([...part]);
  }
  return pieces;
}

/** The sentences as the model reads them: paragraphs on lines of their own, white space as it stands. */
export function textOf(text: string, piece: readonly Sentence[]): string {
  return paragraphs(piece)
    .map((paragraph) => paragraph.map(({ start, end }) => text.slice(start, end)).join(' '))
    .join('\n');
}

function paragraphs(sentences: readonly Sentence[]): Sentence[][] {
  const lines: Sentence[][] = [];
  for (const sentence of sentences) {
    const line = lines.at(-1);
    if (line?.[0]?.paragraph === sentence.paragraph) line.push(sentence);
    else lines.push([sentence]);
  }
  return lines;
}
