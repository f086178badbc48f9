import type { ExtractedMention } from '../types.ts';
import type { Document, Names } from './document.ts';
import { Topics } from './statements/topics.ts';

const pronoun = /(?<![\p{L}-])(?:ia|dia|beliau|he|she|him|her)(?![\p{L}-])/giu;

/**
 * Whom the pronouns and the titles alone of an article stand for, outside of its quotations, in text order: a pronoun
 * for the person that the report spoke of last.
 * @param names with those whom titles stand for as its references
 */
export function references(document: Document, names: Names): ExtractedMention[] {
  const { text, sentences, quotations } = document;
  const topics = new Topics(document, names);
  let next = 0;
  const pronouns = sentences.flatMap((sentence, index) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pronoun)].flatMap((match): ExtractedMention[] => {
      const start = sentence.start + match.index;
      while (next < quotations.length && (quotations[next]?.outer.end ?? 0) <= start) next++;
      if ((quotations[next]?.outer.start ?? Number.POSITIVE_INFINITY) <= start) return [];
      const entity = topics.person(index, start);
      return entity === null ? [] : [{ entity, start, end: start + match[0].length, sentence }];
    }),
  );
  return [...names.references, ...pronouns].sort((a, b) => a.start - b.start);
}
