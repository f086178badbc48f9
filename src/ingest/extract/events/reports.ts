import type { DateWithPrecision, EntityKind, EventType, ExtractedMention, Span } from '../../types.ts';
import { dates, type WrittenDate } from '../dates/dates.ts';
import type { Document, Names } from '../document.ts';
import type { Sentence } from '../sentences.ts';
import { clauseAround, isBackground, isFuture, isSameTime, isUnreal } from './clauses.ts';
import type { Contest } from './contests.ts';
import { type Cue, cuesIn } from './cues.ts';
import { type Part, Participants } from './participants.ts';

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
  /** Whether it tells again of an event told before: "aksi ini", "the attack". */
  again: boolean;
  /** Whether it is of an earlier time than the article, or of one to come. */
  background: boolean;
  /** Whether the words around it say that it took place: "menggelar |aksi", "during the |meeting". */
  held: boolean;
}

const placed =
  /(?<![\p{L}])(?:di|in|at|near|ke|from|to|sekitar|sekitaran|kawasan)\s+(?:the\s+|\p{Ll}+\s+|\p{Lu}\p{Ll}+,\s+){0,2}$/iu;
/** Where a match was: "lost |to England" names the other side. */
const ofGround = /(?<![\p{L}])(?:di|in|at)\s+(?:the\s+)?$/iu;
/** Characters before a place in which the words that place it stand. */
const farthestWords = 30;
/** "in this constituency", "di lokasi tersebut": where the event told before was. */
const samePlace =
  /\b(?:in|at) (?:this|that|the same) \p{Ll}+|\bdi (?:lokasi|tempat|kota|daerah|kawasan|kabupaten|desa|negara) (?:itu|ini|tersebut|yang sama)\b/iu;
/** "Rapat Berkala III Tahun 2025 di Lima, Senin": a year that the name holds counts as so much further away. */
const ofName = 100;
/** An attribution dates what was said: "kata Budi saat ditemui, Selasa (12/8)". */
const attribution = /["”],?\s+\p{L}+|(?:kata|ujar|jelas|ungkap|tutur|ucap|tegas|terang|imbuh|said|told)\s/iu;
/** "Surat Perintah Nomor 12 tanggal |16 Oktober 2025": the day of a paper. */
const ofPaper = /(?:nomor|no\.)\s[^,;]*(?:tanggal\s*)$/iu;
const againBefore = /(?<![\p{L}])(?:the|that|this|these|those)\s+(?:\p{Ll}+\s+)?$/iu;
const againAfter = /^(?:\s+\p{Ll}+)?\s+(?:ini|itu|tersebut)(?![\p{L}])/iu;
const holding =
  /(?<![\p{L}])(?:menggelar|mengadakan|melakukan|melaksanakan|menyelenggarakan|menghadiri|mengikuti|membuka|memimpin|menutup|dalam|saat|ketika|usai|seusai|setelah|di sela|di sela-sela|hadir di|pada|terjadi|akibat|hold|holds|held|holding|host(?:ed|s)?|attend(?:ed|s|ing)?|after|during|at|opened|chaired|following)\s+(?:(?:acara|agenda|kegiatan|sebuah|the|an?|his|her|their|its)\s+){0,2}(?:\p{Ll}+\s+)?$/iu;
/** "Saturday's |rally". */
const daysOwn = /day['’]s\s+(?:\p{Ll}+\s+)?$/u;
const heldAfter =
  /^[^,.;]{0,60}?\s(?:digelar|diadakan|berlangsung|dilakukan|dilaksanakan|diselenggarakan|terjadi|dihadiri|dibuka|was held|were held|is held|be held|took place|takes place|to take place|begins|began|started|menyebabkan|mengakibatkan|menewaskan|melanda|mengguncang|menerjang|menghantam|caused|killed|left|hit|struck|destroyed|damaged|broke out|swept)(?![\p{L}])/iu;

/** What each sentence below the headline tells of events that happened, happen or are scheduled. */
export function reportsIn(
  document: Document,
  names: Names,
  { base, contest }: { base: string | null; contest: Contest | null },
): Report[] {
  const { text, sentences, quotations } = document;
  const language = document.language === 'en' ? 'en' : 'id';
  const kindOf = new Map(names.entities.map(({ key, kind }) => [key, kind]));
  const participants = new Participants(text, names, language);
  const said = [...names.mentions, ...names.references].sort((a, b) => a.start - b.start);
  const lastPlace = new Map<EventType, string>();
  const isQuoted = (span: Span) => quotations.some(({ outer }) => contains(outer, span));
  let next = 0;
  let person: string | null = null;
  let lastWhen: DateWithPrecision | null = null;
  return sentences.flatMap((sentence, index): Report[] => {
    if (sentence.inTitle) return [];
    while ((said[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const mentions: ExtractedMention[] = [];
    for (let at = next; (said[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; at++) {
      const mention = said[at];
      if (mention !== undefined) mentions.push(mention);
    }
    const previous = person;
    person = mentions.find(({ entity }) => kindOf.get(entity) === 'ACTOR')?.entity ?? person;
    const cues = cuesIn(text, sentence.start, sentence.end, language, contest).filter(
      (cue) => !mentions.some(({ start, end }) => start <= cue.start && end >= cue.end),
    );
    if (cues.length === 0) return [];
    const written = dates(text, sentence, base);
    const then = isSameTime(text, sentence);
    return cues.flatMap((cue): Report[] => {
      const clause = clauseAround(text, sentence, cue);
      if (isUnreal(text, clause, cue)) return [];
      const when = yearBeside(text, cue) ?? dateOf(cue, clause, written, text) ?? (then ? lastWhen : null);
      lastWhen = when ?? lastWhen;
      const future = isFuture(text, clause, cue.start);
      if (future && when === null) return [];
      const quoted = quotations.find(({ outer }) => contains(outer, cue));
      const inside = quoted !== undefined;
      if (inside && when === null) return [];
      const own = cue.contest
        ? placeBehind(ofGround, sentence, mentions, kindOf, text)
        : (placeBehind(placed, clause, mentions, kindOf, text) ??
          placeBehind(placed, sentence, mentions, kindOf, text));
      const place =
        own ?? (samePlace.test(text.slice(clause.start, clause.end)) ? (lastPlace.get(cue.type) ?? null) : null);
      if (place !== null) lastPlace.set(cue.type, place);
      const parts = participants
        .of(cue, clause, {
          sentence,
          mentions: mentions.filter((one) => (quoted === undefined ? !isQuoted(one) : contains(quoted.outer, one))),
          previous,
        })
        .filter(({ entity }) => entity !== place);
      // A report of a match speaks of "the match" in every sentence; what tells of it names both sides.
      const told = cues.some((one) => one.contest);
      if (contest === 'SPORT' && cue.type === 'CEREMONY' && cue.voice === 'noun' && (told || parts.length < 2))
        return [];
      const before = text.slice(Math.max(sentence.start, cue.start - 40), cue.start);
      const after = text.slice(cue.end, sentence.end);
      return [
        {
          type: cue.type,
          cue,
          sentence,
          index,
          when,
          place,
          participants: parts,
          again: cue.voice === 'noun' && (againBefore.test(before) || againAfter.test(after)),
          background: inside || future || (when === null && isBackground(text, clause)),
          held: cue.voice !== 'noun' || holding.test(before) || daysOwn.test(before) || heldAfter.test(after),
        },
      ];
    });
  });
}

function contains(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && outer.end >= end;
}

/** "The 1991 |agreement", "|telegram No TR/12/2025": the year that a noun has. */
function yearBeside(text: string, { voice, start, end }: Cue): DateWithPrecision | null {
  if (voice !== 'noun') return null;
  const found =
    /\s[Tt]he\s(?<year>(?:19|20)\d{2})\s(?:\p{Ll}+\s)?$/u.exec(text.slice(Math.max(0, start - 25), start)) ??
    /^[^.,;]{0,40}\sNo(?:mor|\.)?\s(?:\S*\/|\d+\s[Tt]ahun\s)(?<year>(?:19|20)\d{2})(?![\d/])/u.exec(
      text.slice(end, end + 80),
    );
  const year = found?.groups?.['year'];
  return year === undefined ? null : { date: `${year}-01-01`, precision: 'YEAR' };
}

/** The date of the clause, or else of the sentence, the nearest to the cue. */
function dateOf(cue: Cue, clause: Span, written: readonly WrittenDate[], text: string): DateWithPrecision | null {
  const ofEvents = written.filter(({ start }) => !ofPaper.test(text.slice(Math.max(0, start - 60), start)));
  const inClause = ofEvents.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  // "rapat tahun 2025, yang ..., Senin": a year beside a noun is its name's where the sentence tells the day.
  const yearAlone = cue.voice === 'noun' && inClause.every(({ when }) => when.precision === 'YEAR');
  const near =
    inClause.length > 0 && !(yearAlone && ofEvents.some(({ when }) => when.precision === 'DAY')) ? inClause : ofEvents;
  const hasDay = near.some(({ when }) => when.precision === 'DAY');
  const distance = ({ start, end, when }: WrittenDate) => {
    const farther = when.precision === 'YEAR' && hasDay ? ofName : 0;
    if (start >= cue.end) return start - cue.end + farther;
    // "perintah tahun 2025 dan |kesepakatan tahun 2023": the date before belongs to what is joined.
    return (cue.start - end) * (/\s(?:dan|and)\s/i.test(text.slice(end, cue.start)) ? 4 : 1) + farther;
  };
  const held = cue.voice === 'noun' && heldAfter.test(text.slice(cue.end, clause.end));
  const behind = held ? near.filter(({ start }) => start >= cue.end) : [];
  const [found] = [...(behind.length > 0 ? behind : near)].sort((a, b) => distance(a) - distance(b));
  if (found === undefined) return null;
  const [left, right] = found.start >= cue.end ? [cue.end, found.start] : [found.end, cue.start];
  return attribution.test(text.slice(left, right)) ? null : found.when;
}

/** The first place that these words stand before; the more specific of those in a row is told first. */
function placeBehind(
  words: RegExp,
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
      words.test(text.slice(Math.max(start, mention.start - farthestWords), mention.start)),
  );
  return found?.entity ?? null;
}
