import { tokens } from '../extract/tokens.ts';
import { knownEntities } from '../names/index.ts';
import { listedNames } from '../names/lookup.ts';
import type { ExtractedEntity, Extraction } from '../types.ts';
import { entityId, localPart } from './ids.ts';
import { nameKey, slug } from './name-key.ts';
import offices from './offices.json' with { type: 'json' };

/** One side of whoever is called by a name: an office that an article gives, as far as it can tell two people apart. */
export interface Facet extends Office {
  /** `facet:budi-santoso/kapolres/polres-garut` */
  id: string;
  /** The id that the name alone gives. */
  nameId: string;
}

/** An office, and what it says of whoever holds it. */
export interface Office {
  title: string;
  /** The body or place that it is of, by its id, and by its name. */
  ofId: string | null;
  of: string | null;
  /** What one does in it (`police`, `sports`), or null where that says little. */
  domain: string | null;
  /** An office that nobody holds in two places at once (`regent`), or null. */
  local: string | null;
  /** Ids of the listed places that it is of, or that stand in its title or in its body's name. */
  places: readonly string[];
}

/** The offices of an article that may tell namesakes apart, by the key of whom it gives them to. Listed people have none. */
export function facetsOf({ entities, roles }: Pick<Extraction, 'entities' | 'roles'>): Map<string, Facet[]> {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const found = new Map<string, Facet[]>();
  for (const { holder, title, of } of roles) {
    const person = byKey.get(holder);
    if (person === undefined || person.kind !== 'ACTOR' || person.knownId !== null) continue;
    const facet = facetOf(person, title, of === null ? null : (byKey.get(of) ?? null));
    const others = found.get(holder) ?? [];
    if (facet === null || others.some(({ id }) => id === facet.id)) continue;
    found.set(holder, [...others, facet]);
  }
  return found;
}

function facetOf(person: ExtractedEntity, title: string, of: ExtractedEntity | null): Facet | null {
  const office = officeOf(title, of === null ? null : { id: entityId(of), name: of.name });
  if (office.domain === null && office.local === null) return null;
  const nameId = entityId(person);
  const parts = [localPart(nameId), slug(title), ...(office.ofId === null ? [] : [localPart(office.ofId)])];
  return { id: `facet:${parts.join('/')}`, nameId, ...office };
}

/** What an office says of its holder, by its words and by those of the body or place that it is of. */
export function officeOf(title: string, of: { id: string; name: string } | null): Office {
  const [own, body] = [spaced(title), spaced(of?.name ?? '')];
  const isIn = (text: string) => (word: string) => text.includes(word);
  return {
    title,
    ofId: of?.id ?? null,
    of: of?.name ?? null,
    domain: domains.find(({ words, bodies }) => words.some(isIn(own)) || bodies.some(isIn(body)))?.name ?? null,
    // The longest that fits, since a deputy governor is no governor.
    local: locals.find(({ words }) => words.some(isIn(own)))?.name ?? null,
    places: [...placesIn(title), ...(of === null ? [] : placesOf(of))],
  };
}

/** Whether who works in one domain may well work in the other: police officers and lawyers, never and goalkeepers. */
export function goTogether(one: string, other: string): boolean {
  return one === other || companions.get(one)?.has(other) === true;
}

function placesOf({ id, name }: { id: string; name: string }): string[] {
  return knownEntities.get(id)?.kind === 'PLACE' ? [id] : placesIn(name);
}

function placesIn(words: string): string[] {
  return listedNames(tokens(words, { start: 0, end: words.length })).flatMap(({ known }) =>
    known.kind === 'PLACE' ? [known.id] : [],
  );
}

function spaced(words: string): string {
  return ` ${nameKey(words)} `;
}

const domains = Object.entries(offices.domains).map(([name, { words, bodies }]) => ({
  name,
  words: words.map(spaced),
  bodies: bodies.map(spaced),
}));
const companions = new Map(
  Object.entries(offices.domains).map(([name, domain]) => [name, new Set<string>(domain.with)]),
);
const locals = Object.entries(offices.local)
  .map(([name, words]) => ({ name, words: words.map(spaced) }))
  .sort((a, b) => b.name.length - a.name.length);
