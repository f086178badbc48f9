import { groupBy } from '../../../group-by.ts';
import type { ExtractedMention, Span, StatementKind } from '../../types.ts';
import type { Document, Names } from '../document.ts';
import { direct } from './direct.ts';
import { indirect } from './indirect.ts';
import { inPassing } from './passing.ts';
import { Sources } from './sources.ts';
import { notIn, Topics } from './topics.ts';

/** Words that are told to be somebody's, named or not. */
export interface Attribution extends Span {
  kind: StatementKind;
  cue: string | null;
  cueSpan: Span | null;
  /** The entity who said it; null when it has no name. */
  speaker: string | null;
  /** The words that tell who said it ("a new poll"); null where a pronoun of the verb or the quotation before tells. */
  source: Span | null;
  /** The sentences that say so, attribution included. */
  evidence: Span;
  /** Whether it tells what somebody thinks ("criticized the plan"), or tells in passing of words, and is no statement. */
  isAttitude: boolean;
  /** 0 to 1 */
  confidence: number;
}

/**
 * All that is told to be said by somebody, in text order.
 * @param passing whether what English sentences tell in passing is among it
 */
export function attributions(document: Document, names: Names, passing = true): Attribution[] {
  const { text, sentences, quotations: quoted } = document;
  const language = document.language === 'en' ? 'en' : 'id';
  const outside = notIn(
    [...names.mentions, ...names.references].sort((a, b) => a.start - b.start),
    quoted.map(({ outer }) => outer),
  );
  const sources = new Sources(text, names, new Topics(document, names));
  const bySentence = groupBy(outside, ({ sentence }) => sentence.start);
  const parts = { text, sentences, mentionsIn: (span: Span) => between(outside, span), sources };
  const found: Attribution[] = [];
  const add = (attribution: Attribution | null, sentence: number) => {
    if (attribution === null) return;
    found.push(attribution);
    if (attribution.speaker !== null && !attribution.isAttitude) sources.spoke(attribution.speaker, sentence);
  };
  let index = 0;
  let told: Attribution | undefined;
  for (const [number, sentence] of sentences.entries()) {
    const inside = quoted[index - 1]?.outer;
    if (inside !== undefined && inside.start <= sentence.start && inside.end >= sentence.end) continue;
    const attributed =
      told?.cueSpan != null && told.cueSpan.start >= sentence.start && told.cueSpan.end <= sentence.end;
    const count = found.length;
    while (index < quoted.length && (quoted[index]?.outer.start ?? 0) < sentence.end) {
      const one = direct(quoted, { index, sentence: number, last: told }, parts);
      add(one, number);
      if (one !== null) told = one;
      index++;
    }
    if (sentence.inTitle) continue;
    const mentions = bySentence.get(sentence.start) ?? [];
    if (found.length === count && !attributed)
      for (const one of indirect(sentence, number, mentions, { text, language, sources })) add(one, number);
    if (passing && language === 'en')
      for (const one of inPassing(sentence, number, mentions, {
        text,
        sources,
        found: found.slice(-8),
        quotations: quoted,
      }))
        add(one, number);
  }
  return found;
}

/** The spans, in text order, that stand in another. */
function between(mentions: readonly ExtractedMention[], { start, end }: Span): ExtractedMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: ExtractedMention[] = [];
  for (let index = low; (mentions[index]?.end ?? Number.POSITIVE_INFINITY) <= end; index++) {
    const mention = mentions[index];
    if (mention !== undefined) found.push(mention);
  }
  return found;
}
