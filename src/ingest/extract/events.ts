import { groupBy } from '../../group-by.ts';
import type {
  DateWithPrecision,
  EntityKind,
  ExtractedEvent,
  ExtractedMention,
  ExtractedParticipant,
  Span,
} from '../types.ts';
import { dateIn, fullDates } from './dates.ts';
import type { Document, Names } from './document.ts';
import { attendance, type EventCue, eventCues, unreal } from './event-cues.ts';

const dated = 0.8;

interface Report {
  cue: EventCue;
  trigger: Span;
  when: DateWithPrecision | null;
  place: string | null;
  participants: ExtractedParticipant[];
  sentence: Span;
}

/**
 * Events that sentences tell by a cue, a day and somebody who takes part. A sentence without a day adds to the one
 * dated event of its type with somebody in common; alone it is too little to state an event.
 */
export function events({ text, sentences, publishedOn }: Document, names: Names): ExtractedEvent[] {
  const body = sentences.map(({ start, end }) => text.slice(start, end)).join('\n');
  const known = publishedOn === null ? fullDates(body) : [publishedOn];
  const kindOf = new Map(names.entities.map(({ key, kind }) => [key, kind]));
  const bySentence = groupBy(names.mentions, ({ sentence }) => sentence);
  const reports = sentences.flatMap((sentence) =>
    reportsIn(text, sentence, bySentence.get(sentence) ?? [], kindOf, known),
  );
  const events: ExtractedEvent[] = [];
  for (const report of reports) {
    if (report.when === null || report.participants.length === 0) continue;
    const { cue, trigger, when, place, participants, sentence } = report;
    const event = events.find(
      (one) => one.type === cue.type && one.when?.date === when?.date && sharesOne(one, report),
    );
    if (event !== undefined) add(event, report);
    else {
      events.push({
        type: cue.type,
        when,
        place,
        trigger,
        participants: [...participants],
        evidence: [sentence],
        confidence: dated,
      });
    }
  }
  for (const report of reports.filter(({ when }) => when === null)) {
    const same = events.filter((event) => event.type === report.cue.type && sharesOne(event, report));
    const [only] = same;
    if (only !== undefined && same.length === 1) add(only, report);
  }
  return events;
}

function sharesOne(event: ExtractedEvent, report: Report): boolean {
  return report.participants.some(({ entity }) => event.participants.some((other) => other.entity === entity));
}

function add(event: ExtractedEvent, { participants, place, sentence }: Report): void {
  event.place ??= place;
  event.evidence.push(sentence);
  for (const participant of participants) {
    if (!event.participants.some(({ entity }) => entity === participant.entity)) event.participants.push(participant);
  }
}

function reportsIn(
  text: string,
  sentence: Span,
  here: readonly ExtractedMention[],
  kindOf: ReadonlyMap<string, EntityKind>,
  known: readonly string[],
): Report[] {
  const said = text.slice(sentence.start, sentence.end);
  if (unreal.test(said)) return [];
  const place = here.find(
    (mention) =>
      kindOf.get(mention.entity) === 'PLACE' && /\b(?:di|in|at)\s+$/u.test(text.slice(sentence.start, mention.start)),
  );
  return eventCues.flatMap((cue) => {
    const match = cue.pattern.exec(said);
    if (match === null) return [];
    const at = sentence.start + match.index;
    const participants = takePart(text, sentence, here, cue, at, kindOf).filter(
      ({ entity }) => entity !== place?.entity,
    );
    const trigger = { start: at, end: at + match[0].length };
    return [{ cue, trigger, when: dateIn(said, known), place: place?.entity ?? null, participants, sentence }];
  });
}

function takePart(
  text: string,
  sentence: Span,
  mentions: readonly ExtractedMention[],
  cue: EventCue,
  at: number,
  kindOf: ReadonlyMap<string, EntityKind>,
): ExtractedParticipant[] {
  const attended = attendance.exec(text.slice(sentence.start, sentence.end));
  const attendees = attended === null ? sentence.end : sentence.start + attended.index;
  const people = mentions.filter(({ entity }) => kindOf.get(entity) === 'ACTOR');
  // Where people are named, the countries beside them are their titles'.
  const candidates = cue.people || people.length > 0 ? people : mentions;
  const participants = new Map<string, ExtractedParticipant>();
  for (const { entity, start } of candidates) {
    const role = start > attendees ? 'ATTENDEE' : start < at ? cue.before : cue.after;
    if (role !== null && !participants.has(entity)) {
      participants.set(entity, { entity, role, evidence: sentence, confidence: dated });
    }
  }
  const target =
    cue.after === 'TARGET'
      ? mentions.find(({ entity, start }) => start > at && kindOf.get(entity) === 'ORGANIZATION')
      : undefined;
  if (target !== undefined) {
    participants.set(target.entity, { entity: target.entity, role: 'TARGET', evidence: sentence, confidence: dated });
  }
  return [...participants.values()];
}
