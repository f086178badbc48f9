import { tokens } from '../extract/tokens.ts';
import { knownEntities } from '../names/index.ts';
import { listedNames } from '../names/lookup.ts';
import { nameKey } from './name-key.ts';
import offices from './offices.json' with { type: 'json' };

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
