import type { ExtractedStatement } from '../../types.ts';
import type { Document, Names } from '../document.ts';
import { attributions } from './attributions.ts';

/** What is said in an article, in quotation marks or in the reporter's words, with its speaker where one is named. */
export function statements(document: Document, names: Names): ExtractedStatement[] {
  const said = attributions(document, names, false).filter(({ isAttitude }) => !isAttitude);
  return said.map(({ kind, speaker, cue, evidence, confidence, start, end }) => {
    const inside = names.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const about = [...new Set(inside.map(({ entity }) => entity))].filter((entity) => entity !== speaker);
    return { kind, speaker, cue, about, evidence, confidence, start, end };
  });
}
