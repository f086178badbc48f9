import type { EventType, ParticipantRole } from '../../src/ingest/types.ts';
import { country, fields, fromNews, hub, hubs, type Member, second, tailSize, word } from './cast.ts';
import { Random } from './random.ts';

/** What one article tells, or many of them. */
export interface Happening {
  /** Numbers the first article that tells it. */
  first: number;
  field: number;
  /** Named in every article of it, the leading two first. */
  leads: readonly [Member, Member, ...Member[]];
  place: Member;
  /** Named in some. */
  others: readonly Member[];
  /** What it is about, in words that other happenings seldom share. */
  words: readonly string[];
  /** Null for an article that reports no event. */
  event: { kind: EventKind; day: string | null } | null;
}

export interface EventKind {
  type: EventType;
  roles: readonly [ParticipantRole, ParticipantRole];
  id: string;
  en: string;
}

const meeting: EventKind = { type: 'MEETING', roles: ['PARTICIPANT', 'PARTICIPANT'], id: 'bertemu', en: 'met' };

const eventKinds: readonly EventKind[] = [
  meeting,
  meeting,
  { type: 'CALL', roles: ['PARTICIPANT', 'PARTICIPANT'], id: 'menelepon', en: 'called' },
  { type: 'VISIT', roles: ['AGENT', 'TARGET'], id: 'mengunjungi', en: 'visited' },
  {
    type: 'AGREEMENT',
    roles: ['PARTICIPANT', 'PARTICIPANT'],
    id: 'menyepakati nota dengan',
    en: 'reached a deal with',
  },
  { type: 'APPOINTMENT', roles: ['AGENT', 'TARGET'], id: 'melantik', en: 'appointed' },
  { type: 'ARREST', roles: ['AGENT', 'TARGET'], id: 'menangkap', en: 'arrested' },
  { type: 'INVESTIGATION', roles: ['AGENT', 'TARGET'], id: 'memeriksa', en: 'questioned' },
  { type: 'TRIAL', roles: ['AGENT', 'TARGET'], id: 'mengadili', en: 'tried' },
  { type: 'AID', roles: ['AGENT', 'TARGET'], id: 'membantu', en: 'helped' },
  { type: 'PROTEST', roles: ['AGENT', 'TARGET'], id: 'mendemo', en: 'protested against' },
  { type: 'SANCTION', roles: ['AGENT', 'TARGET'], id: 'menghukum', en: 'fined' },
];

/** Something that happens when the article of a number is written. */
export function happening(first: number, at: number, isAlone: boolean): Happening {
  const random = new Random(first * 2 + 1);
  const field = random.below(fields);
  const size = tailSize(first + 1);
  const some = (kind?: Member['kind']) => fromNews(random, field, size, kind);
  const named = hubs.filter(([, share]) => random.chance(share)).map(([member]) => member);
  const people = distinct([
    ...named.filter(({ kind }) => kind === 'ACTOR'),
    ...Array.from({ length: 4 }, () => some('ACTOR')),
  ]);
  const places = named.filter(({ kind }) => kind === 'PLACE');
  const [one, two] = people;
  const isEvent = !isAlone || random.chance(0.6);
  const hasDay = random.chance(isAlone ? 0.7 : 0.95);
  return {
    first,
    field,
    leads: [one ?? hub, two ?? second, ...named.filter((member) => member !== one && member !== two)],
    place: places[0] ?? some('PLACE'),
    others: distinct(Array.from({ length: 8 }, () => some())),
    words: wordsOf(random, field, first + 1),
    event: isEvent ? { kind: random.pick(eventKinds), day: hasDay ? dayOf(at, random) : null } : null,
  };
}

/** The hub and the second actor meet. */
export function meetingOfTwo(first: number, at: number): Happening {
  const usual = happening(first, at, false);
  const day = new Date(at).toISOString().slice(0, 10);
  return { ...usual, leads: [hub, second], place: country, event: { kind: meeting, day } };
}

const rareWords = { offset: 200, exponent: 0.4 };
const wordsOfOne = 16;
const wordsOfField = 2;

/** A word of the field, and others that are rare: as with names, the more was written the rarer is a new one. */
function wordsOf(random: Random, field: number, articles: number): string[] {
  const vocabulary = 10_000 + Math.floor(60 * articles ** 0.6);
  const own = Array.from({ length: wordsOfOne }, () =>
    word(fields * wordsOfField + random.rank(vocabulary, rareWords), 5),
  );
  return [...new Set([fieldWord(field, random.below(wordsOfField)), ...own])];
}

/** A word that articles of one field share. */
export function fieldWord(field: number, index: number): string {
  return word(field * wordsOfField + index, 5);
}

/** The day itself or the one before. */
function dayOf(at: number, random: Random): string {
  return new Date(at - (random.chance(0.4) ? 86_400_000 : 0)).toISOString().slice(0, 10);
}

function distinct(members: readonly Member[]): Member[] {
  return [...new Map(members.map((member) => [member.id, member])).values()];
}
