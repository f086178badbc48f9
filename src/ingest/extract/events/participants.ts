import type { EntityKind, ExtractedMention, ParticipantRole, Span } from '../../types.ts';
import type { Cue } from './cues.ts';

/** Who takes part, and as what. */
export interface Part {
  entity: string;
  role: ParticipantRole;
}

const attended =
  /(?<![\p{L}])(?:didampingi|dihadiri|turut hadir|disaksikan|accompanied by|attended by|bersama)(?:\s+oleh)?(?![\p{L}])/giu;
const located =
  /(?<![\p{L}])(?:di|dari|in|at|from|near|pada|asal|ke|to|across|outside|around|sekitar|kawasan|wilayah|daerah)\s+(?:the\s+|\p{Ll}+\s+)?$/iu;
const agent = /(?<![\p{L}])(?:oleh|by)\s+(?:\p{L}+\s+){0,4}$/iu;
const partner =
  /(?<![\p{L}])(?:dengan|bersama|antara|with|between|against|melawan|terhadap|kepada)\s+(?:\p{L}+\s+){0,4}$/iu;
const joined =
  /^(?:,?\s+(?:dan|and|serta|&)\s+|,\s+|\s*[-–]\s*|\s*\([^)]*\)\s*(?:,?\s*(?:dan|and)\s+)?)(?:\p{L}+\s+){0,4}$/u;
const people = new Set(['APPOINTMENT', 'DEPARTURE', 'DEATH', 'CALL', 'ARREST', 'TRIAL']);

interface Parts {
  text: string;
  kindOf: ReadonlyMap<string, EntityKind>;
  /** Of the sentence, pronouns that stand for somebody included, in text order. */
  mentions: readonly ExtractedMention[];
}

/** Those of a sentence who take part in what a cue of it tells. */
export function participantsOf(cue: Cue, clause: Span, sentence: Span, { text, kindOf, mentions }: Parts): Part[] {
  const able = mentions.filter((mention) => canAct(mention));
  const inClause = able.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const attendees = lastStart(attended, text, sentence, cue.end);
  const before = inClause.filter(({ end }) => end <= cue.start);
  const after = inClause.filter(({ start }) => start >= cue.end && start < attendees);
  const subjects = group(before.toReversed(), cue.start);
  const byAgent = after.filter(({ start }) => agent.test(text.slice(Math.max(cue.end, start - 50), start)));
  const objects = group(
    after.filter((one) => !byAgent.includes(one)),
    cue.end,
  );
  const whole =
    subjects.length > 0 || cue.voice === 'noun'
      ? subjects
      : group(able.filter(({ end }) => end <= cue.start).toReversed(), cue.start);
  const parts = new Map<string, ParticipantRole>();
  const add = (found: readonly ExtractedMention[], role: ParticipantRole) => {
    for (const { entity } of found) if (!parts.has(entity)) parts.set(entity, role);
  };
  if (cue.voice === 'passive') {
    add(byAgent, cue.subject === cue.object ? cue.subject : 'AGENT');
    add(whole, cue.object);
  } else if (cue.voice === 'active') {
    add(whole, cue.subject);
    add(objects, cue.object);
  } else {
    const partners = after.filter(({ start }) => partner.test(text.slice(Math.max(cue.end, start - 60), start)));
    add(byAgent, cue.subject);
    add(objects, cue.object);
    add(partners, cue.object);
    add(whole, cue.subject);
  }
  add(
    able.filter(({ start }) => start > attendees),
    'ATTENDEE',
  );
  return [...parts].map(([entity, role]) => ({ entity, role }));

  /** Places act only as countries, and nobody acts whose name tells what an office is of, or where something is. */
  function canAct({ entity, start, end }: ExtractedMention): boolean {
    const kind = kindOf.get(entity);
    if (
      kind === 'PLACE' &&
      (people.has(cue.type) || located.test(text.slice(Math.max(sentence.start, start - 25), start)))
    )
      return false;
    if (kind === 'ACTOR') return true;
    const next = mentions.find((other) => other.start >= end);
    const office =
      next !== undefined &&
      kindOf.get(next.entity) === 'ACTOR' &&
      /^[,\s]*(?:\p{Lu}\p{L}*\.?\s+){0,3}$/u.test(text.slice(end, next.start));
    return !office;
  }

  /** The mention nearest to the cue, and those joined to it ("A, B dan C"). */
  function group(ordered: readonly ExtractedMention[], from: number): ExtractedMention[] {
    const [nearest, ...rest] = preferred(ordered, from);
    if (nearest === undefined) return [];
    const found = [nearest];
    for (const one of rest) {
      const last = found.at(-1) ?? nearest;
      const [left, right] = one.start < last.start ? [one, last] : [last, one];
      if (!joined.test(text.slice(left.end, right.start))) break;
      found.push(one);
    }
    return found;
  }

  /** People before bodies and places, when they stand as near. */
  function preferred(ordered: readonly ExtractedMention[], from: number): readonly ExtractedMention[] {
    const person = ordered.findIndex(({ entity }) => kindOf.get(entity) === 'ACTOR');
    const near = ordered[person];
    if (person <= 0 || near === undefined || Math.min(Math.abs(near.start - from), Math.abs(near.end - from)) > 80)
      return ordered;
    return ordered.slice(person);
  }
}

function lastStart(pattern: RegExp, text: string, { start, end }: Span, from: number): number {
  for (const { index } of text.slice(start, end).matchAll(pattern)) if (start + index >= from) return start + index;
  return end;
}
