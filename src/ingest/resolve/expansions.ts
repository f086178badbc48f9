import type { ExpansionFacet } from './facets.ts';

/** Whom an abbreviation means in articles that don't explain it. */
export interface Meaning {
  /** The body's id, or null when articles explain it in several ways. */
  meansId: string | null;
  /** By facet, the id of the body for those whose name of it is one in another language. */
  translated: ReadonlyMap<string, string>;
}

/**
 * The meaning of one abbreviation. A body whose name has its letters is meant before others, whose names are then held
 * for its names in another language ("National Nutrition Agency (BGN)"). Where two have its letters, none is.
 */
export function meaningOf(expansions: readonly ExpansionFacet[]): Meaning {
  const withLetters = expansions.filter(({ isInitials }) => isInitials);
  const [meansId, ...others] = new Set((withLetters.length > 0 ? withLetters : expansions).map((one) => one.meansId));
  if (meansId === undefined || others.length > 0) return { meansId: null, translated: new Map() };
  const translations = expansions.filter((one) => one.meansId !== meansId);
  return { meansId, translated: new Map(translations.map(({ id }) => [id, meansId])) };
}
