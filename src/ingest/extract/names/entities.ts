import { distance } from 'fastest-levenshtein';
import { groupBy } from '../../../group-by.ts';
import { knownEntities } from '../../names/index.ts';
import type { EntityKind, ExtractedEntity, KnownEntity } from '../../types.ts';
import { withoutLocality } from './heads.ts';
import type { FoundName } from './names.ts';
import { wholeWords } from './short-words.ts';

/** What the names of one thing have in common while they are gathered. */
interface Gathered {
  kind: EntityKind;
  known: KnownEntity | null;
  names: FoundName[];
}

interface Entities {
  entities: ExtractedEntity[];
  /** The entity of each name. */
  keyOf: Map<FoundName, string>;
}

/** A name whose surest place is less sure than this, and which stands once only, is left out. */
const leastConfidence = 0.5;

/**
 * Tells which names of an article are names of one thing: equal ones, those that the lists hold under one entry, short
 * forms that the article explains or whose letters say so, and parts of a person's full name.
 * @param meanings of the short forms that the article explains
 */
export function entitiesOf(names: readonly FoundName[], meanings: ReadonlyMap<string, string>): Entities {
  const people = gatherPeople(names.filter(({ kind }) => kind === 'ACTOR'));
  const things = (['ORGANIZATION', 'PLACE'] as const).flatMap((kind) =>
    gatherThings(
      names.filter((name) => name.kind === kind),
      meanings,
    ),
  );
  const gathered = [...people, ...things].filter(
    ({ known, names }) =>
      known !== null || names.length > 1 || names.some(({ confidence }) => confidence >= leastConfidence),
  );
  const keyOf = new Map<FoundName, string>();
  const entities = new Map<string, ExtractedEntity>();
  for (const one of gathered.sort((a, b) => firstStart(a) - firstStart(b))) {
    const name = one.known === null ? fullest(one) : usualName(one.known);
    const knownId = one.known?.id ?? null;
    const key = knownId ?? `${one.kind} ${name}`;
    if (!entities.has(key)) entities.set(key, { key, kind: one.kind, name, knownId });
    for (const name of one.names) keyOf.set(name, key);
  }
  return { entities: [...entities.values()], keyOf };
}

/** A part of a full name is the person named so last before it, or else the first named so after it. */
function gatherPeople(names: readonly FoundName[]): Gathered[] {
  const bySurface = [...groupBy(names, ({ surface }) => surface).values()].sort(
    (a, b) => wordsOf(b[0]).length - wordsOf(a[0]).length,
  );
  const whole: Gathered[] = [];
  const byWord = new Map<string, Set<Gathered>>();
  const byId = new Map<string, Gathered>();
  for (const same of bySurface) {
    const [first] = same;
    const words = wordsOf(first);
    if (first === undefined || words.length < 2) continue;
    const owner =
      byId.get(first.known?.id ?? '') ??
      [...(byWord.get(words[0] ?? '') ?? [])].find((one) => one.names.some((name) => isPart(words, wordsOf(name))));
    const one = owner ?? { kind: 'ACTOR', known: first.known, names: [] };
    if (owner === undefined) whole.push(one);
    one.known ??= first.known;
    // One of each form is enough to compare with, the others follow in text order.
    one.names.push(first);
    if (one.known !== null) byId.set(one.known.id, one);
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(one));
  }
  const ownerOfForm = new Map(whole.flatMap((one) => one.names.map(({ surface }) => [surface, one] as const)));
  for (const one of whole) one.names = [];
  return inTextOrder(names, { ownerOfForm, byWord, byId, whole });
}

interface People {
  ownerOfForm: Map<string, Gathered>;
  byWord: ReadonlyMap<string, ReadonlySet<Gathered>>;
  byId: ReadonlyMap<string, Gathered>;
  whole: Gathered[];
}

function inTextOrder(names: readonly FoundName[], { ownerOfForm, byWord, byId, whole }: People): Gathered[] {
  const lastSeen = new Map<Gathered, number>();
  const alone = new Map<string, Gathered>();
  const misspelt = new Map<string, ReadonlySet<Gathered>>();
  const close = (word: string) => {
    const known = misspelt.get(word) ?? closeTo(word, byWord);
    misspelt.set(word, known);
    return known;
  };
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const [word = ''] = wordsOf(name);
    const candidates = [...(byWord.get(word) ?? close(word))];
    const recent = candidates.sort((a, b) => (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1))[0];
    const owner =
      ownerOfForm.get(name.surface) ?? recent ?? byId.get(name.known?.id ?? '') ?? alone.get(name.known?.id ?? word);
    const one = owner ?? { kind: 'ACTOR', known: name.known, names: [] };
    if (owner === undefined) alone.set(name.known?.id ?? word, one);
    one.names.push(name);
    lastSeen.set(one, name.start);
  }
  return [...whole, ...alone.values()];
}

const leastMisspelt = 6;

/** Whose full name holds a word that differs by one letter behind the first ("Purabaya" for "Purbaya"). */
function closeTo(word: string, byWord: ReadonlyMap<string, ReadonlySet<Gathered>>): ReadonlySet<Gathered> {
  if (word.length < leastMisspelt) return new Set();
  const found = [...byWord].filter(([other]) => other[0] === word[0] && distance(other, word) === 1);
  return new Set(found.flatMap(([, people]) => [...people]));
}

function gatherThings(names: readonly FoundName[], meanings: ReadonlyMap<string, string>): Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const name of names) {
    const key = name.known?.id ?? formOf(meanings.get(name.surface) ?? name.surface, name.kind);
    const one = gathered.get(key);
    if (one === undefined) gathered.set(key, { kind: name.kind, known: name.known, names: [name] });
    else one.names.push(name);
  }
  const longer = new Map<string, Set<Gathered>>();
  for (const one of gathered.values()) {
    for (const surface of new Set(one.names.map(({ surface }) => surface))) {
      for (const form of [surface, ...shortFormsOf(surface, one.kind)]) {
        longer.set(form, (longer.get(form) ?? new Set()).add(one));
      }
    }
  }
  const things = new Set(gathered.values());
  for (const one of gathered.values()) {
    const [first] = one.names;
    if (first === undefined) continue;
    const meaning = meanings.get(first.surface);
    const wholes = [...(longer.get(meaning ?? first.surface) ?? [])].filter(
      (other) => other !== one && things.has(other),
    );
    const [whole] = wholes;
    if (whole === undefined || (wholes.length > 1 && meaning === undefined)) continue;
    if (one.known !== null && whole.known !== null) continue;
    whole.known ??= one.known;
    whole.names.push(...one.names);
    things.delete(one);
  }
  return [...things];
}

/**
 * "BGN" and "Badan GN" for "Badan Gizi Nasional", "Baznas" for "Baznas Jawa Barat"; for a place only its beginning, of
 * three words or more.
 */
function shortFormsOf(name: string, kind: EntityKind): string[] {
  const words = name.split(' ');
  const beginnings = words.slice(1).map((_, index) => words.slice(0, index + 1));
  if (kind === 'PLACE') return beginnings.filter(({ length }) => length > 2).map((one) => one.join(' '));
  const abbreviated = words.slice(0, -1).map((_, index) => {
    return [...words.slice(0, index), initials(words.slice(index))].join(' ');
  });
  return [...abbreviated, ...(words[0] !== undefined && words.length > 1 && words[0].length > 4 ? [words[0]] : [])];
}

function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** The form by which equal names are known: whole words for short ones, no word for the kind of place. */
function formOf(surface: string, kind: EntityKind): string {
  const name = kind === 'PLACE' ? withoutLocality(surface) : surface;
  return wholeWords(name.toLowerCase().replace(/^the /, ''));
}

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  return (
    (words.length < whole.length && words.every((word) => whole.includes(word))) || words.join(' ') === whole.join(' ')
  );
}

function wordsOf(name: FoundName | undefined): string[] {
  return (name?.surface ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}

function firstStart({ names }: Gathered): number {
  return Math.min(...names.map(({ start }) => start));
}

function usualName({ id, names }: KnownEntity): string {
  return names['id'] ?? names['en'] ?? knownEntities.get(id)?.id ?? id;
}

/** The longest form; the earlier of equals. */
function fullest({ kind, names }: Gathered): string {
  const inOrder = [...names]
    .sort((a, b) => a.start - b.start)
    .map(({ surface }) => (kind === 'PLACE' ? withoutLocality(surface) : surface));
  return inOrder.reduce((best, surface) => (surface.length > best.length ? surface : best), '');
}
