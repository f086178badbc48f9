import type { DateWithPrecision, EntityKind, EventType, ExtractedMention, Span } from '../../types.ts';
import { dates, type WrittenDate } from '../dates/dates.ts';
import type { Document, Names } from '../document.ts';
import type { Sentence } from '../sentences.ts';
import { quotations } from '../statements/quotations.ts';
import { clauseAround, isFuture, isUnreal } from './clauses.ts';
import { type Cue, cuesIn } from './cues.ts';
import { type Part, participantsOf } from './participants.ts';

/** What one sentence tells of an event. */
export interface Report {
  type: EventType;
  cue: Cue;
  sentence: Sentence;
  /** The number of the sentence, from 0. */
  index: number;
  when: DateWithPrecision | null;
  place: string | null;
  participants: Part[];
}

const placed =
  /(?<![\p{L}])(?:di|in|at|near|pada|ke|from|to|sekitar|kawasan)\s+(?:the\s+|\p{Ll}+\s+|\p{Lu}\p{Ll}+,\s+)?$/iu;
/** An attribution dates what was said: "kata Budi saat ditemui, Selasa (12/8)". */
const attribution = /["”],?\s+\p{L}+|(?:kata|ujar|jelas|ungkap|tutur|said|told)\s/iu;

/** What each sentence tells of events that happened, happen or are scheduled. */
export function reportsIn(document: Document, names: Names, base: string | null): Report[] {
  const { text, sentences } = document;
  const language = document.language === 'en' ? 'en' : 'id';
  const kindOf = new Map(names.entities.map(({ key, kind }) => [key, kind]));
  const quoted = quotations(text, sentences);
  const said = [...names.mentions, ...names.references].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.flatMap((sentence, index) => {
    while ((said[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const mentions: ExtractedMention[] = [];
    for (let at = next; (said[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; at++) {
      const mention = said[at];
      if (mention !== undefined) mentions.push(mention);
    }
    const cues = cuesIn(text, sentence.start, sentence.end, language);
    if (cues.length === 0) return [];
    const written = dates(text, sentence, base);
    return cues.flatMap((cue): Report[] => {
      const clause = clauseAround(text, sentence, cue);
      if (isUnreal(text, clause, cue.start)) return [];
      const when = dateOf(cue, clause, written, text);
      if (isFuture(text, clause, cue.start) && when === null) return [];
      const inside = quoted.some(({ start, end }) => start <= cue.start && end >= cue.end);
      if (inside && when === null) return [];
      const place = placeOf(clause, mentions, kindOf, text) ?? placeOf(sentence, mentions, kindOf, text);
      const participants = participantsOf(cue, clause, sentence, { text, kindOf, mentions }).filter(
        ({ entity }) => entity !== place,
      );
      return [{ type: cue.type, cue, sentence, index, when, place, participants }];
    });
  });
}

/** The date of the clause, or else of the sentence, the nearest to the cue. */
function dateOf(cue: Cue, clause: Span, written: readonly WrittenDate[], text: string): DateWithPrecision | null {
  const distance = ({ start, end }: WrittenDate) => (start >= cue.end ? start - cue.end : cue.start - end);
  const inClause = written.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const [found] = [...(inClause.length > 0 ? inClause : written)].sort((a, b) => distance(a) - distance(b));
  if (found === undefined) return null;
  const [left, right] = found.start >= cue.end ? [cue.end, found.start] : [found.end, cue.start];
  return inClause.length === 0 && attribution.test(text.slice(left, right)) ? null : found.when;
}

/** The first place that "di" or "in" stands before; the more specific of those in a row is told first. */
function placeOf(
  { start, end }: Span,
  mentions: readonly ExtractedMention[],
  kindOf: ReadonlyMap<string, EntityKind>,
  text: string,
): string | null {
  const found = mentions.find(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      kindOf.get(mention.entity) === 'PLACE' &&
      placed.test(text.slice(Math.max(start, mention.start - 30), mention.start)),
  );
  return found?.entity ?? null;
}
