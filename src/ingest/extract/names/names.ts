import type { EntityKind, KnownEntity } from '../../types.ts';
import type { Document, Names } from '../document.ts';
import type { Sentence } from '../sentences.ts';
import { type Token, tokens } from '../tokens.ts';
import { abbreviations } from './abbreviations.ts';
import { entitiesOf } from './entities.ts';
import { agreedKinds } from './kinds.ts';
import { repeats } from './repeats.ts';
import { namesIn } from './spans.ts';

/** A name where it stands. */
export interface FoundName {
  sentence: Sentence;
  start: number;
  end: number;
  /** As it stands, on one line. */
  surface: string;
  kind: EntityKind;
  known: KnownEntity | null;
  /** 0 to 1 */
  confidence: number;
}

export interface TokenizedSentence {
  sentence: Sentence;
  tokens: Token[];
}

/**
 * Who and what an article names: the trained tagger, the name lists and the words that begin names of bodies and
 * places propose; the article as a whole decides what kind a name is, where else it stands and which names are one.
 */
export function names(document: Pick<Document, 'text' | 'language' | 'sentences'>): Names {
  const { text } = document;
  const sentences = document.sentences.map((sentence) => ({ sentence, tokens: tokens(text, sentence) }));
  const proposed = sentences.flatMap(({ sentence, tokens }) =>
    namesIn(tokens, document.language).flatMap(({ first, last, ...name }): FoundName[] => {
      const [start, end] = [tokens[first]?.start, tokens[last]?.end];
      if (start === undefined || end === undefined) return [];
      return [{ ...name, sentence, start, end, surface: oneLine(text.slice(start, end)) }];
    }),
  );
  const known = agreedKinds(proposed);
  const short = abbreviations(sentences, known);
  const all = [...known, ...short.found];
  const found = [...all, ...repeats(sentences, all)].sort((a, b) => a.start - b.start);
  const { entities, keyOf } = entitiesOf(found, short.meanings);
  const mentions = found.flatMap((name) => {
    const entity = keyOf.get(name);
    return entity === undefined ? [] : [{ entity, start: name.start, end: name.end, sentence: name.sentence }];
  });
  return { entities, mentions, references: [] };
}

function oneLine(surface: string): string {
  return surface.replace(/\s+/g, ' ');
}
