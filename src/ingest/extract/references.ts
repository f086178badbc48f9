import type { ExtractedMention } from '../types.ts';
import type { Document, Names } from './document.ts';
import { quotations } from './statements/quotations.ts';
import { Topics } from './statements/topics.ts';

const pronoun = /(?<![\p{L}-])(?:ia|dia|beliau|he|she|him|her)(?![\p{L}-])/giu;

/**
 * Whom the pronouns of an article stand for, outside of its quotations, in text order: the person that the report
 * spoke of last.
 */
export function references(document: Document, names: Names): ExtractedMention[] {
  const { text, sentences } = document;
  const quoted = quotations(text, sentences);
  const topics = new Topics(document, names, quoted);
  let next = 0;
  return sentences.flatMap((sentence, index) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pronoun)].flatMap((match): ExtractedMention[] => {
      const start = sentence.start + match.index;
      while (next < quoted.length && (quoted[next]?.outer.end ?? 0) <= start) next++;
      if ((quoted[next]?.outer.start ?? Number.POSITIVE_INFINITY) <= start) return [];
      const entity = topics.person(index, start);
      return entity === null ? [] : [{ entity, start, end: start + match[0].length, sentence }];
    }),
  );
}
