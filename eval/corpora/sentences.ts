import type { LabelledSpan } from '../../src/ingest/tagger/labels.ts';
import type { EntityKind } from '../../src/ingest/types.ts';

/** A sentence of a corpus whose names people marked. */
export interface MarkedSentence {
  tokens: { text: string }[];
  names: LabelledSpan[];
  /** ISO 639-1 */
  language: string;
  /** Sentences of one document stay together when a corpus is divided. */
  document: string;
}

/** Reads `token ... label` lines with BIO labels, sentences parted by empty lines. */
export function readBio(
  text: string,
  { kinds, language, document }: { kinds: Readonly<Record<string, EntityKind>>; language: string; document: string },
): MarkedSentence[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines, index) => {
      const cells = lines.map((line) => line.split(/[\t ]+/));
      const names: LabelledSpan[] = [];
      for (const [at, columns] of cells.entries()) {
        const [part, name = ''] = (columns.at(-1) ?? 'O').split('-');
        const kind = kinds[name];
        const last = names.at(-1);
        if (kind === undefined) continue;
        if (part === 'I' && last !== undefined && last.last === at - 1 && last.kind === kind) last.last = at;
        else names.push({ first: at, last: at, kind });
      }
      return {
        tokens: cells.map(([word = '']) => ({ text: word })),
        names,
        language,
        document: `${document}-${Math.floor(index / 10)}`,
      };
    });
}
