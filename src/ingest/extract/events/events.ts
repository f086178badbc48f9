import type { DatePrecision, DateWithPrecision, EventType, ExtractedEvent, Span } from '../../types.ts';
import type { Document, Names } from '../document.ts';
import { contestOf } from './contests.ts';
import { cuesIn } from './cues.ts';
import { type Report, reportsIn } from './reports.ts';
import { storyDay } from './story-day.ts';

/** Sentences at the beginning which tell what an article is about. */
const leadSentences = 3;
/** More events than this are told of an article only when they are dated and someone takes part. */
const mostEvents = 10;
const leastScore = 1.5;
/** Sentences between two reports of one event that nobody is named in. */
const longestGap = 8;
const confidence = { least: 0.4, date: 0.2, participants: 0.2, place: 0.05, title: 0.1 };

/** What several sentences tell of one event. */
interface Gathered {
  type: EventType;
  when: DateWithPrecision | null;
  place: string | null;
  reports: Report[];
  /** Who takes part by any of the reports. */
  participants: Set<string>;
}

/**
 * What happened, by words that tell of it, with who took part, when and where. Sentences that tell of one event are
 * joined: of one type, of days that agree, with somebody in common, at one place or by the same words. What is denied,
 * supposed or only wished for is left out, and so is what nobody takes part in at no known time and place. What the
 * article tells without a day happened on the day that it is about, unless it is told as of another time.
 */
export function events(document: Document, names: Names): ExtractedEvent[] {
  const { text, title, language } = document;
  const { base, day } = storyDay(document);
  const contest = contestOf(text);
  const titled = new Set(
    cuesIn(title, 0, title.length, language === 'en' ? 'en' : 'id', contest).map(({ type }) => type),
  );
  const gathered: Gathered[] = [];
  for (const report of reportsIn(document, names, { base, contest })) gather(gathered, report);
  const scored = withoutEchoes(gathered)
    .map((one) => ({ one, score: scoreOf(one, titled) }))
    .filter(({ one, score }) => score >= leastScore && isGrounded(one, titled));
  const kept = scored.toSorted((a, b) => b.score - a.score).slice(0, mostEvents);
  return scored
    .filter((one) => kept.includes(one) || (one.one.when !== null && one.one.participants.size > 1))
    .map(({ one }) => eventOf(one, one.when ?? inherited(one, gathered, day), titled));
}

function gather(gathered: Gathered[], report: Report): void {
  const same = gathered.findLast((one) => one.type === report.type && areSame(one, report));
  if (same === undefined) {
    const participants = new Set(report.participants.map(({ entity }) => entity));
    gathered.push({ type: report.type, when: report.when, place: report.place, reports: [report], participants });
    return;
  }
  same.reports.push(report);
  for (const { entity } of report.participants) same.participants.add(entity);
  same.place ??= report.place;
  same.when = finer(same.when, report.when);
}

/**
 * "A man was arrested", and far below who it was: what nobody is named in is joined to the only event of its type that
 * it may be.
 */
function withoutEchoes(gathered: readonly Gathered[]): Gathered[] {
  return gathered.filter((one) => {
    if (one.participants.size > 0) return true;
    const same = gathered.filter((other) => other !== one && other.type === one.type && other.participants.size > 0);
    const [only] = same;
    const may =
      only !== undefined &&
      same.length === 1 &&
      agree(one.when, only.when) &&
      (one.place === null || only.place === null || one.place === only.place);
    if (!may || only === undefined) return true;
    only.reports.push(...one.reports);
    only.place ??= one.place;
    only.when = finer(only.when, one.when);
    return false;
  });
}

/** The date that tells more of two that agree. */
function finer(a: DateWithPrecision | null, b: DateWithPrecision | null): DateWithPrecision | null {
  if (a === null || b === null) return a ?? b;
  return precisions.indexOf(a.precision) <= precisions.indexOf(b.precision) ? a : b;
}

function areSame(one: Gathered, report: Report): boolean {
  if (!agree(one.when, report.when)) return false;
  const last = one.reports.at(-1);
  if (last === undefined) return false;
  const known = one.participants;
  const common = report.participants.filter(({ entity }) => known.has(entity)).length;
  // Two sides meet once: another match has another side.
  if (report.cue.contest && known.size > 1 && report.participants.length > 1) return common > 1;
  if (report.background && !last.background && report.when === null && common < 2) return false;
  if (common > 0) return true;
  if (report.again && report.index - last.index <= longestGap) return true;
  const elsewhere = one.place !== null && report.place !== null && one.place !== report.place;
  if (elsewhere) return false;
  const somebody = known.size > 0 && report.participants.length > 0;
  if (one.place !== null && one.place === report.place && sharesPlace.has(report.type)) return true;
  return !somebody && report.index - last.index <= longestGap;
}

const precisions: readonly DatePrecision[] = ['DAY', 'MONTH', 'YEAR'];

/** Types of which a place has one at a time. */
const sharesPlace = new Set<EventType>(['ELECTION', 'PROTEST', 'DISASTER', 'CEREMONY']);

function agree(a: DateWithPrecision | null, b: DateWithPrecision | null): boolean {
  if (a === null || b === null || a.date === b.date) return true;
  const length = { DAY: 10, MONTH: 7, YEAR: 4 };
  const shared = Math.min(length[a.precision], length[b.precision]);
  return a.precision !== b.precision && a.date.slice(0, shared) === b.date.slice(0, shared);
}

/** The day of an event told without one: that of another of its type that the article dates, or of the article. */
function inherited(one: Gathered, all: readonly Gathered[], day: DateWithPrecision | null): DateWithPrecision | null {
  if (one.reports.every(({ background }) => background)) return null;
  const dated = all.filter(({ type, when }) => type === one.type && when?.precision === 'DAY');
  const [only] = dated;
  return dated.length === 1 && only !== undefined && sharesPlace.has(one.type) ? only.when : day;
}

function scoreOf(one: Gathered, titled: ReadonlySet<EventType>): number {
  const { when, place, reports } = one;
  const early = reports.some(({ index }) => index < leadSentences);
  return (
    (titled.has(one.type) ? 2 : 0) +
    (early ? 1 : 0) +
    (when === null ? 0 : 1) +
    (place === null ? 0 : 0.5) +
    Math.min(one.participants.size, 2) +
    (reports.some(({ held }) => held) ? 0.5 : -0.5) +
    Math.min(reports.length - 1, 2) * 0.5
  );
}

/** Whether enough is told of an event for it to be one. */
function isGrounded(one: Gathered, titled: ReadonlySet<EventType>): boolean {
  return (
    one.participants.size > 0 || (one.when !== null && one.reports.some(({ held }) => held)) || isLead(one, titled)
  );
}

/** Whether it is what the article is about. */
function isLead({ type, reports }: Gathered, titled: ReadonlySet<EventType>): boolean {
  return (
    reports.some(({ index }) => index < leadSentences) && (titled.has(type) || reports.some(({ index }) => index === 0))
  );
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
    (reports.every(({ when }) => when === null) ? 0 : confidence.date) +
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
