import type { DateWithPrecision, EventType, ExtractedEvent, Span } from '../../types.ts';
import { dates } from '../dates/dates.ts';
import type { Document, Names } from '../document.ts';
import { cuesIn } from './cues.ts';
import { type Report, reportsIn } from './reports.ts';

/** Sentences at the beginning which tell what an article is about. */
const leadSentences = 3;
/** More events than this are told of an article only when they are dated and someone takes part. */
const mostEvents = 6;
const leastScore = 2;
const confidence = { least: 0.4, date: 0.2, participants: 0.2, place: 0.05, title: 0.1 };

/** What several sentences tell of one event. */
interface Gathered {
  type: EventType;
  when: DateWithPrecision | null;
  place: string | null;
  reports: Report[];
}

/**
 * What happened, by words that tell of it, with who took part, when and where. Sentences that tell of one event are
 * joined: of one type, of days that agree, with somebody in common or by the same words. What is denied, supposed or
 * only wished for is left out, and so is what nobody takes part in at no known time and place.
 */
export function events(document: Document, names: Names): ExtractedEvent[] {
  const { text, sentences, publishedOn } = document;
  const full = sentences.flatMap((sentence) =>
    dates(text, sentence, publishedOn).filter((one) => one.full && one.when.precision === 'DAY'),
  );
  const base = publishedOn ?? full[0]?.when.date ?? null;
  const titled = new Set(
    cuesIn(document.title, 0, document.title.length, document.language === 'en' ? 'en' : 'id').map(({ type }) => type),
  );
  const gathered: Gathered[] = [];
  for (const report of reportsIn(document, names, base)) gather(gathered, report);
  const lead = leadDate(sentences, full, publishedOn);
  const scored = gathered
    .map((one) => ({ one, score: scoreOf(one, titled) }))
    .filter(({ one, score }) => score >= leastScore && isGrounded(one, titled));
  const kept = scored.toSorted((a, b) => b.score - a.score).slice(0, mostEvents);
  return scored
    .filter((one) => kept.includes(one) || (one.one.when !== null && participantsOf(one.one).length > 1))
    .map(({ one }) => eventOf(one, one.when ?? (isLead(one, titled) ? lead : null), titled));
}

function gather(gathered: Gathered[], report: Report): void {
  const same = gathered.find(
    (one) =>
      one.type === report.type &&
      agree(one.when, report.when) &&
      (sharesSomebody(one, report) ||
        ((report.participants.length === 0 || participantsOf(one).length === 0) &&
          one.reports.some(({ cue, index }) => cue.words === report.cue.words && report.index - index < 4))),
  );
  if (same === undefined) {
    gathered.push({ type: report.type, when: report.when, place: report.place, reports: [report] });
    return;
  }
  same.reports.push(report);
  same.place ??= report.place;
  same.when ??= report.when;
}

function agree(a: DateWithPrecision | null, b: DateWithPrecision | null): boolean {
  return a === null || b === null || (a.date === b.date && a.precision === b.precision);
}

function sharesSomebody(one: Gathered, { participants }: Report): boolean {
  const known = participantsOf(one);
  return participants.some(({ entity }) => known.includes(entity));
}

function participantsOf({ reports }: Gathered): string[] {
  return [...new Set(reports.flatMap(({ participants }) => participants.map(({ entity }) => entity)))];
}

function scoreOf(one: Gathered, titled: ReadonlySet<EventType>): number {
  const { when, place, reports } = one;
  const early = reports.some(({ index }) => index < leadSentences);
  return (
    (titled.has(one.type) ? 2 : 0) +
    (early ? 1 : 0) +
    (when === null ? 0 : 1) +
    (place === null ? 0 : 0.5) +
    Math.min(participantsOf(one).length, 2) +
    (reports.some(({ cue }) => cue.voice !== 'noun') ? 0.5 : 0) +
    Math.min(reports.length - 1, 2) * 0.5
  );
}

/** Whether enough is told of an event for it to be one. */
function isGrounded(one: Gathered, titled: ReadonlySet<EventType>): boolean {
  return participantsOf(one).length > 0 || (one.when !== null && one.place !== null) || isLead(one, titled);
}

/** Whether it is what the article is about. */
function isLead({ type, reports }: Gathered, titled: ReadonlySet<EventType>): boolean {
  return (
    reports.some(({ index }) => index < leadSentences) && (titled.has(type) || reports.some(({ index }) => index === 0))
  );
}

/** The day that the beginning of an article speaks of: the first written in it, or else the article's own. */
function leadDate(
  sentences: readonly Span[],
  full: readonly { start: number; when: DateWithPrecision }[],
  publishedOn: string | null,
): DateWithPrecision | null {
  const end = sentences[leadSentences + 2]?.end ?? Number.POSITIVE_INFINITY;
  const written = full.find(({ start }) => start < end);
  return written?.when ?? (publishedOn === null ? null : { date: publishedOn, precision: 'DAY' });
}

function eventOf(
  { type, place, reports }: Gathered,
  when: DateWithPrecision | null,
  titled: ReadonlySet<EventType>,
): ExtractedEvent {
  const told = (report: Report) =>
    report.participants.length + (report.when === null ? 0 : 1) + (report.place === null ? 0 : 1);
  const ordered = reports.toSorted((a, b) => told(b) - told(a) || a.index - b.index);
  const sure =
    confidence.least +
    (when === null ? 0 : confidence.date) +
    (ordered.some(({ participants }) => participants.length > 0) ? confidence.participants : 0) +
    (place === null ? 0 : confidence.place) +
    (titled.has(type) ? confidence.title : 0);
  const participants = new Map<string, ExtractedEvent['participants'][number]>();
  for (const report of ordered) {
    for (const { entity, role } of report.participants) {
      if (entity !== place && !participants.has(entity))
        participants.set(entity, { entity, role, evidence: span(report.sentence), confidence: sure });
    }
  }
  const evidence = [...new Set(ordered.map(({ sentence }) => sentence))].map(span);
  const [best] = ordered;
  const trigger = best === undefined ? null : { start: best.cue.start, end: best.cue.end };
  return { type, when, place, trigger, participants: [...participants.values()], evidence, confidence: sure };
}

function span({ start, end }: Span): Span {
  return { start, end };
}
