import { countryIds, knownEntities } from '../names/index.ts';
import { localPart } from './ids.ts';
import { goTogether, type Office } from './offices.ts';

/** Whether two readings of one name mean one person. Unsure ones are kept apart, and suggested to whoever curates. */
export interface Judgement {
  verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  /** 0 to 1: how likely it is that they are one. */
  score: number;
  /** In words, what speaks against or for it; empty where the name alone decides. */
  reasons: string[];
}

/** When articles told of an office, ISO 8601. */
export interface Told {
  firstAt: string;
  lastAt: string;
}

/** Stands between a name and what tells its owner from the others, in their ids. */
export const distinct = '~';
/** From here on two of one name are one. */
export const leastForSame = 0.55;
/** Up to here they are two. */
const mostForDifferent = 0.35;
/** The more words a name has, the rarer it is that two people have it. */
const byName = [0.6, 0.7, 0.85] as const;
const otherWork = 0.4;
const otherPlace = 0.4;
/** Whoever leaves one place's office may hold the same in another place later. */
const otherPlaceLater = 0.2;
const yearsToMove = 2;
const year = 365 * 86_400_000;

/**
 * Whether the holders of two offices, who are called alike, are one person.
 * @param id of one of them, which begins with the name
 */
export function judge(id: string, one: Office & Partial<Told>, other: Office & Partial<Told>): Judgement {
  const reasons: string[] = [];
  let score = byName[Math.min(wordsIn(id), byName.length) - 1] ?? byName[0];
  if (isSameOffice(one, other)) {
    return { verdict: 'SAME', score: 1, reasons: [`${inWords(one)} and ${inWords(other)} are of one body or place`] };
  }
  if (one.domain !== null && other.domain !== null && !goTogether(one.domain, other.domain)) {
    score -= otherWork;
    reasons.push(`one is ${inWords(one)}, the other ${inWords(other)}`);
  } else if (one.local !== null && one.local === other.local && areElsewhere(one.places, other.places)) {
    const isLater = yearsBetween(one, other) > yearsToMove;
    score -= isLater ? otherPlaceLater : otherPlace;
    reasons.push(`${inWords(one)} and ${inWords(other)}${isLater ? `, ${yearsToMove} years apart` : ''}`);
  }
  const rounded = Math.round(Math.min(1, score) * 100) / 100;
  const verdict = rounded >= leastForSame ? 'SAME' : rounded <= mostForDifferent ? 'DIFFERENT' : 'UNSURE';
  return { verdict, score: rounded, reasons };
}

function wordsIn(id: string): number {
  const [name = ''] = localPart(id).split(distinct);
  return name.split('-').length;
}

/** Whether two offices are of one body, or of one kind and place, which are written in several ways. */
export function isSameOffice(one: Office, other: Office): boolean {
  if (one.ofId !== null && one.ofId === other.ofId && one.ofId.startsWith('organization:')) return true;
  const isAlike = one.local === other.local && one.domain === other.domain;
  return isAlike && one.places.some((place) => other.places.includes(place));
}

function inWords({ title, of }: Office): string {
  return of === null || title.includes(of) ? title : `${title} of ${of}`;
}

function areElsewhere(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.some((other) => liesIn(one, other)));
}

/** Whether two places are one, or one is the other's country. */
function liesIn(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [knownEntities.get(one), knownEntities.get(other)];
  return (
    a?.countryCode !== undefined && a.countryCode === b?.countryCode && [one, other].some((id) => countryIds.has(id))
  );
}

function yearsBetween(one: Partial<Told>, other: Partial<Told>): number {
  if (one.firstAt === undefined || one.lastAt === undefined) return 0;
  if (other.firstAt === undefined || other.lastAt === undefined) return 0;
  const gap = Math.max(
    Date.parse(other.firstAt) - Date.parse(one.lastAt),
    Date.parse(one.firstAt) - Date.parse(other.lastAt),
  );
  return Math.max(0, gap) / year;
}
