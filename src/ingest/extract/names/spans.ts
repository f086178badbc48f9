import { adjectives, countryIds, formsOf, knownEntities } from '../../names/index.ts';
import { listedNames } from '../../names/lookup.ts';
import { tag } from '../../tagger/tag.ts';
import type { EntityKind, KnownEntity } from '../../types.ts';
import { leadingTitles, leadsBody, officeLength } from '../titles.ts';
import type { Token } from '../tokens.ts';
import { bodyAt, isInOffice, isOfLocalOffice, placeAt } from './heads.ts';
import { bodyBetween, englishHolders, type Holder, holders, isBetween } from './holders.ts';
import notNames from './not-names.json' with { type: 'json' };

/** A name in a sentence, by its first and last token. */
export interface NameSpan {
  first: number;
  last: number;
  kind: EntityKind;
  /** What the lists hold under this name, if anything. */
  known: KnownEntity | null;
  /** 0 to 1 */
  confidence: number;
}

const nationalities = new Set([
  ...adjectives.keys(),
  ...[...countryIds].flatMap((id) => formsOf(knownEntities.get(id))),
]);
const unnamed = new Set(notNames.map((word) => word.toLowerCase()));
const listConfidence = 0.9;
const headConfidence = 0.7;
const betweenConfidence = 0.55;
/** Where a body's name is expected, a less sure person is none. */
const surePerson = 0.5;
/** How probable a person's name must be behind a body's. */
const leastPerson = 0.15;
/** Below this the tagger's guess is left out, unless the lists or a head word say the same. */
const leastConfidence = 0.4;

/** The names of a sentence, in order and without overlaps: what the tagger, the lists and the head words agree on. */
export function namesIn(tokens: readonly Token[], language: string): NameSpan[] {
  const listed = listedNames(tokens);
  const { names, personBegins } = tag(tokens, language);
  const tagged = names.flatMap(({ confidence, ...name }): NameSpan[] => {
    const span = trimmed(tokens, { ...name, confidence, known: null });
    if (span === null) return [];
    const known = listed.find((one) => sameExtent(one, span) && one.known.kind === span.kind)?.known ?? null;
    return confidence >= leastConfidence || known !== null ? [{ ...span, known }] : [];
  });
  const officeHolders = (language === 'id' ? holders : englishHolders)(tokens, { listed, personBegins });
  const sure = listed.filter(
    ({ ambiguous, known, ...extent }) =>
      !ambiguous ||
      (known.kind === 'PLACE' && (isOfLocalOffice(tokens, extent.first) || isBetween(tokens, extent, officeHolders))),
  );
  const byList = sure.map(
    ({ first, last, known }): NameSpan => ({
      first: known.kind === 'PLACE' && first < last && isInOffice(tokens, first) ? first + 1 : first,
      last,
      kind: known.kind,
      known,
      confidence: listConfidence,
    }),
  );
  const base = withHolders(combined(tagged, byList), officeHolders);
  const people = base.filter(({ kind }) => kind === 'ACTOR');
  const headed = tokens.flatMap((_, at): NameSpan[] => {
    const limit = people.find(({ last }) => last >= at)?.first ?? tokens.length;
    if (limit <= at) return [];
    const last = bodyAt(tokens, at, limit);
    if (last !== null) return bodyAndPerson(at, last, personBegins);
    const end = placeAt(tokens, at, limit);
    return end === null ? [] : [{ first: at, last: end, kind: 'PLACE', known: null, confidence: headConfidence }];
  });
  return withBodies(tokens, withHolders(withHeads(base, headed), officeHolders), officeHolders).filter((span) =>
    isName(tokens, span),
  );
}

/** A holder's name is surer than the tagger was, and is taken out of the body's or place's that it was read into. */
function withHolders(base: readonly NameSpan[], people: readonly Holder[]): NameSpan[] {
  let kept = [...base];
  for (const { first, last, between } of people) {
    const own = kept.find((one) => one.kind === 'ACTOR' && one.first === first && one.last === last);
    if (kept.some((one) => one.kind === 'ACTOR' && one.first === first && one.last > last)) continue;
    kept = kept.flatMap((one) => {
      const isBody = between !== null && one.first >= between.first && one.last <= between.last;
      if (isBody && one.kind === 'ACTOR' && one.known === null && one.confidence < surePerson) return [];
      if (one.last < first || one.first > last) return [one];
      return one.first < first && one.kind !== 'ACTOR' ? [{ ...one, last: first - 1, known: null }] : [];
    });
    const confidence = Math.max(headConfidence, own?.confidence ?? 0);
    kept.push({ first, last, kind: 'ACTOR', known: own?.known ?? null, confidence });
  }
  return kept.sort((a, b) => a.first - b.first);
}

function withBodies(tokens: readonly Token[], names: readonly NameSpan[], people: readonly Holder[]): NameSpan[] {
  const bodies = people.flatMap((holder): NameSpan[] => {
    const body = bodyBetween(tokens, holder, names);
    return body === null ? [] : [{ ...body, kind: 'ORGANIZATION', known: null, confidence: betweenConfidence }];
  });
  return bodies.length === 0 ? [...names] : [...names, ...bodies].sort((a, b) => a.first - b.first);
}

/** A body, and the person whose name follows without a mark: "Dinas Kesehatan Banten |Ati Pramudji". */
function bodyAndPerson(first: number, last: number, personBegins: (token: number) => number): NameSpan[] {
  const common = { known: null, confidence: headConfidence };
  let person = first + 2;
  for (let at = person; at <= last; at++) if (personBegins(at) > personBegins(person)) person = at;
  if (person > last || personBegins(person) < leastPerson) {
    return [{ first, last, kind: 'ORGANIZATION', ...common }];
  }
  return [
    { first, last: person - 1, kind: 'ORGANIZATION', ...common },
    { first: person, last, kind: 'ACTOR', ...common },
  ];
}

/** What the lists hold wins over the tagger, unless it is only a part of a longer name. */
function combined(tagged: readonly NameSpan[], listed: readonly NameSpan[]): NameSpan[] {
  const kept = [...tagged];
  for (const name of listed) {
    const others = kept.filter((other) => overlaps(other, name));
    const partOfLonger = others.some(
      (other) => other.first <= name.first && other.last >= name.last && !sameExtent(other, name),
    );
    if (partOfLonger) continue;
    const longer = others.some((other) => size(other) > size(name));
    if (longer) continue;
    for (const other of others) kept.splice(kept.indexOf(other), 1);
    kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** A head word ("Polres", "Universitas") makes a name where the tagger saw none, or only a part of it. */
function withHeads(base: readonly NameSpan[], headed: readonly NameSpan[]): NameSpan[] {
  const kept = [...base];
  for (const name of headed) {
    const others = kept.filter((other) => overlaps(other, name));
    if (others.some((other) => other.first < name.first || (other.first === name.first && other.kind === name.kind)))
      continue;
    if (others.some((other) => other.last > name.last)) continue;
    for (const other of others) kept.splice(kept.indexOf(other), 1);
    kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** A name without the titles and marks around it; null where nothing is left. */
function trimmed(tokens: readonly Token[], span: NameSpan): NameSpan | null {
  let { first, last } = span;
  while (last >= first && !/[\p{L}\p{N}]/u.test(tokens[last]?.text ?? '')) last--;
  while (last > first && /^['’]s$/u.test(tokens[last]?.text ?? '')) last--;
  if (span.kind === 'ACTOR') {
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    // "Russian President |Vladimir Putin"
    const nationality = nationalityLength(words);
    const titles = leadingTitles(words.slice(nationality));
    first += titles === 0 ? 0 : nationality + titles;
  }
  if (span.kind === 'ORGANIZATION' && first < last) {
    const office = leadsBody(tokens, first, officeLength(tokens, first)) ? officeLength(tokens, first) : 0;
    if (first + office <= last) first += office;
  }
  if (span.kind === 'PLACE' && isInOffice(tokens, first)) first++;
  while (first <= last && !/[\p{L}\p{N}]/u.test(tokens[first]?.text ?? '')) first++;
  return first > last ? null : { ...span, first, last };
}

function nationalityLength(words: readonly string[]): number {
  return [2, 1].find((count) => nationalities.has(words.slice(0, count).join(' '))) ?? 0;
}

function isName(tokens: readonly Token[], { first, last, known }: NameSpan): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  if (known !== null) return true;
  if (!words.some((word) => /\p{Lu}/u.test(word))) return false;
  return !unnamed.has(words.join(' ').toLowerCase()) && words.some((word) => word.length > 1);
}

function overlaps(a: NameSpan, b: NameSpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function sameExtent(a: { first: number; last: number }, b: { first: number; last: number }): boolean {
  return a.first === b.first && a.last === b.last;
}

function size({ first, last }: NameSpan): number {
  return last - first;
}
