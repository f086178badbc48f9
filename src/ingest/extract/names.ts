import { adjectives, knownEntities } from '../names/index.ts';
import type { EntityKind, ExtractedEntity, ExtractedMention, Span } from '../types.ts';
import type { Document, Names } from './document.ts';
import { titlePattern } from './titles.ts';

interface Candidate extends Span {
  /** The full name, where this is a short form of it. */
  fullName?: string;
  sentence: Span;
  kind: EntityKind;
  knownId: string | null;
}

const known = new Map(
  [...knownEntities.values()].flatMap(({ id, kind, names, aliases }) =>
    [...Object.values(names), ...aliases].map((name) => [name, { id, kind }] as const),
  ),
);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
const knownPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const capitalised = "\\p{Lu}[\\p{L}'’-]+";
/** A name after a title; after a title's body ("Jubir KPK Budi Prasetyo") as well. */
const titled = new RegExp(
  `(?:${titlePattern}|Mr|Mrs|Ms|Dr)\\.?(?: (?:${longestFirst.join('|')}))?,? (?<name>${capitalised}(?: ${capitalised}){1,3})`,
  'gu',
);
const bodies = new RegExp(
  `\\b(?:(?:Kementerian|Badan|Universitas|Partai|Komisi|Dewan|Mahkamah|Bank|Yayasan|Polda|Polres|Pengadilan)(?: ${capitalised})+|(?:Ministry|Department|University|Bank) of(?: the)?(?: ${capitalised})+|(?:${capitalised} )+(?:University|Ministry|Corporation|Foundation|Agency))`,
  'gu',
);

/**
 * Finds names by the lists, by titles before people and by the words that begin names of bodies. A name inside a
 * longer one is not a mention of its own; short forms ("Putin") belong to the full name in the same article.
 */
export function names({ text, sentences }: Document): Names {
  const candidates = sentences.flatMap((sentence) => inSentence(text, sentence));
  const shortForms = shortFormsOf(text, sentences, candidates);
  const entities = new Map<string, ExtractedEntity>();
  const mentions: ExtractedMention[] = [];
  for (const found of withoutOverlaps([...candidates, ...shortForms])) {
    const surface = found.fullName ?? text.slice(found.start, found.end);
    const key = found.knownId ?? `${found.kind} ${surface}`;
    const name = found.knownId === null ? surface : (knownEntities.get(found.knownId)?.names['id'] ?? surface);
    entities.set(key, { key, kind: found.kind, name, knownId: found.knownId });
    mentions.push({ entity: key, start: found.start, end: found.end, sentence: found.sentence });
  }
  return { entities: [...entities.values()], mentions, references: [] };
}

function inSentence(text: string, within: Span): Candidate[] {
  const { start, end } = within;
  const sentence = text.slice(start, end);
  const listed = [...sentence.matchAll(knownPattern)].map((match): Candidate => {
    const { id, kind } = known.get(match[0]) ?? { id: null, kind: 'PLACE' };
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind,
      knownId: id,
      sentence: within,
    };
  });
  const named = [...sentence.matchAll(titled)].map((match): Candidate => {
    const name = match.groups?.['name'] ?? '';
    const from = start + match.index + match[0].length - name.length;
    return { start: from, end: from + name.length, kind: 'ACTOR', knownId: null, sentence: within };
  });
  const organized = [...sentence.matchAll(bodies)].map((match): Candidate => {
    const { id = null } = known.get(match[0]) ?? {};
    const from = start + match.index;
    return { start: from, end: from + match[0].length, kind: 'ORGANIZATION', knownId: id, sentence: within };
  });
  // What the lists know wins over a guess of the same words, a longer name over the one inside it.
  const guesses = [...named, ...organized].filter((guess) => {
    const inside = listed.filter((one) => one.start < guess.end && guess.start < one.end);
    return inside.every(
      (one) => one.knownId?.startsWith('place:') && guess.kind === 'ORGANIZATION' && one.start >= guess.start,
    );
  });
  return withoutOverlaps([...listed, ...guesses]);
}

/** Single words of people's full names elsewhere in the article ("Prasetyo" for "Budi Prasetyo"). */
function shortFormsOf(text: string, sentences: readonly Span[], candidates: readonly Candidate[]): Candidate[] {
  const people = candidates.filter(({ kind, knownId }) => kind === 'ACTOR' && knownId === null);
  const byWord = new Map(
    people.flatMap((person) =>
      text
        .slice(person.start, person.end)
        .split(' ')
        .map((word) => [word, person] as const),
    ),
  );
  if (byWord.size === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...byWord.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap(({ index, 0: word }) => {
      const person = byWord.get(word);
      const start = sentence.start + index;
      return person === undefined
        ? []
        : [{ ...person, sentence, start, end: start + word.length, fullName: text.slice(person.start, person.end) }];
    }),
  );
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}

/** The country of an adjective that ends just before `end` ("Russian President"), if there is one. */
export function countryBefore(text: string): string | null {
  const words = /(?<two>\p{Lu}\p{L}+ )?(?<one>\p{Lu}\p{L}+)\s+$/u.exec(text)?.groups;
  return (
    adjectives.get(`${words?.['two'] ?? ''}${words?.['one'] ?? ''}`) ?? adjectives.get(words?.['one'] ?? '') ?? null
  );
}
