import { distance } from 'fastest-levenshtein';
import { groupBy } from '../group-by.ts';
import { judge } from '../ingest/resolve/judge.ts';
import { nameKey } from '../ingest/resolve/name-key.ts';
import type { Office } from '../ingest/resolve/offices.ts';

/** An entity with every name it is found under. */
export interface Candidate {
  id: string;
  kind: string;
  name: string;
  aliases: readonly string[];
  mentionCount: number;
}

/** Two entities that may be one. `a` is the one named more often. */
export interface Suggestion {
  a: string;
  b: string;
  /** 0 to 1, larger is likelier. */
  score: number;
  /** What speaks for it, in words. */
  speaksFor: string[];
  speaksAgainst: string[];
}

/** Two names alike, and why. */
interface Likeness {
  score: number;
  reason: string;
}

/**
 * Pairs whose names are alike, by names alone. Only names that share a word, the first letters of one, or the initials
 * that one is the abbreviation of, are compared, so that the cost grows with the number of such pairs and not with that of all.
 */
export function alikeByName(candidates: readonly Candidate[]): Suggestion[] {
  const best = new Map<string, Suggestion>();
  const named = candidates.flatMap((entity) =>
    [...new Set([entity.name, ...entity.aliases])]
      .map((name) => ({ entity, name, words: nameKey(name).split(' ') }))
      .filter(({ words }) => words[0] !== ''),
  );
  for (const group of groupBy(
    named.flatMap((one) => blocks(one.words).map((block) => ({ ...one, block }))),
    ({ block, entity }) => `${entity.kind} ${block}`,
  ).values()) {
    if (group.length > largestBlock) continue;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (one.entity.id === other.entity.id) continue;
        const likeness = alike(one, other);
        if (likeness === null) continue;
        const [a, b] = [one.entity, other.entity].sort(moreNamed);
        if (a === undefined || b === undefined) continue;
        const key = `${a.id} ${b.id}`;
        if ((best.get(key)?.score ?? 0) >= likeness.score) continue;
        best.set(key, { a: a.id, b: b.id, score: likeness.score, speaksFor: [likeness.reason], speaksAgainst: [] });
      }
    }
  }
  return [...best.values()].sort(byScore);
}

/** More names than this in a block, and what they share says nothing. */
const largestBlock = 200;

function blocks(words: readonly string[]): string[] {
  const [only = ''] = words;
  const abbreviation = words.length === 1 ? only : initials(words);
  return [...new Set([...words.flatMap((word) => [word, word.slice(0, 4)]), `${abbreviation} as initials`])];
}

const joints = /^(?:dan|and|of|the|for|untuk|di|de)$/;

function initials(words: readonly string[]): string {
  return words.flatMap((word) => (joints.test(word) ? [] : [word.charAt(0)])).join('');
}

interface Named {
  name: string;
  words: readonly string[];
}

function alike(one: Named, other: Named): Likeness | null {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const [a, b] = [short.words.join(' '), long.words.join(' ')];
  const both = `"${short.name}" and "${long.name}"`;
  if (a === b) return { score: 0.9, reason: `both are called "${short.name}"` };
  if (short.words.length >= 2 && short.words.every((word) => hasWord(long.words, word))) {
    return { score: 0.75, reason: `"${short.name}" is part of "${long.name}"` };
  }
  if (short.words.length >= 2 && long.words.every((word) => hasWord(short.words, word))) {
    return { score: 0.7, reason: `${both} differ in initials` };
  }
  const mistakes = distance(a, b);
  if (a.length >= 6 && mistakes <= Math.floor(a.length / 6)) {
    return {
      score: 0.7 - mistakes * 0.05,
      reason: `${both} differ in ${mistakes} ${mistakes === 1 ? 'letter' : 'letters'}`,
    };
  }
  if (short.words.length === 1 && a.length >= 3 && long.words.length >= 3 && initials(long.words) === a) {
    return { score: 0.6, reason: `"${short.name}" has the initials of "${long.name}"` };
  }
  if (short.words.length === 1 && a.length >= 4 && long.words.length > 1 && long.words.at(-1) === a) {
    return { score: 0.4, reason: `"${short.name}" ends "${long.name}"` };
  }
  return null;
}

function hasWord(words: readonly string[], word: string): boolean {
  return words.some((other) => isInitial(word, other));
}

/** Whether one word is the other, or its first letter. */
function isInitial(word: string, of: string): boolean {
  return word === of || (word.length === 1 && of.startsWith(word)) || (of.length === 1 && word.startsWith(of));
}

/** What the company that two entities keep says: the same neighbours speak for one person, being named together against. */
export function byCompany(
  suggestion: Suggestion,
  neighboursOf: ReadonlyMap<string, readonly { otherId: string; articleCount: number }[]>,
): Suggestion {
  const { a, b, score, speaksFor, speaksAgainst } = suggestion;
  const ofA = neighboursOf.get(a) ?? [];
  const ofB = neighboursOf.get(b) ?? [];
  const together = ofA.find(({ otherId }) => otherId === b)?.articleCount ?? 0;
  const known = new Set(ofA.map(({ otherId }) => otherId));
  const others = ofB.filter(({ otherId }) => otherId !== a);
  const shared = others.filter(({ otherId }) => known.has(otherId)).length;
  const company = others.length === 0 ? 0 : shared / others.length;
  return {
    a,
    b,
    score: round(score + 0.1 * company - (together === 0 ? 0 : 0.2)),
    speaksFor: [
      ...speaksFor,
      ...(shared > 0 ? [`${shared} of ${others.length} entities named with one are named with the other`] : []),
      ...(together === 0 ? ['no article names both'] : []),
    ],
    speaksAgainst: [
      ...speaksAgainst,
      ...(together === 0 ? [] : [`${together} ${together === 1 ? 'article names' : 'articles name'} both`]),
    ],
  };
}

/**
 * What the offices of two people say: one of the same body speaks for one person, only ones of other bodies against, and
 * ones that hardly anybody holds both of even more.
 */
export function byOffices(suggestion: Suggestion, officesOf: ReadonlyMap<string, readonly Office[]>): Suggestion {
  const { a, b, score, speaksFor, speaksAgainst } = suggestion;
  const ofA = officesOf.get(a) ?? [];
  const ofB = officesOf.get(b) ?? [];
  const [one, other] = [ofA[0], ofB[0]];
  if (one === undefined || other === undefined) return suggestion;
  const both = ofA.find(({ ofId }) => ofId !== null && ofB.some((office) => office.ofId === ofId));
  if (both !== undefined) {
    return {
      ...suggestion,
      score: round(score + 0.1),
      speaksFor: [...speaksFor, `both hold an office of ${both.of}`],
    };
  }
  const pairs = ofA.flatMap((office) => ofB.map((another) => judge(a, office, another)));
  const apart = pairs.find(({ verdict }) => verdict !== 'SAME');
  if (apart !== undefined) {
    return { ...suggestion, score: round(score - 0.4), speaksAgainst: [...speaksAgainst, ...apart.reasons] };
  }
  if (one.of === null || other.of === null) return suggestion;
  const against = `one is ${one.title} of ${one.of}, the other ${other.title} of ${other.of}`;
  return { ...suggestion, score: round(score - 0.2), speaksAgainst: [...speaksAgainst, against] };
}

export function byScore(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || compare(a.a, b.a) || compare(a.b, b.b);
}

function moreNamed(a: Candidate, b: Candidate): number {
  return b.mentionCount - a.mentionCount || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000;
}
