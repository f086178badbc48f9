import type { EntityKind } from './generated/graphql.ts';
import { dayParam, numberParam, oneOf, type Texts, textParam } from './search-params.ts';

/** What each view's address says behind `?`; all of it may be left out. */

/** Decisions of one sort, each with what takes it back. */
export const changeGroups = ['merges', 'apart', 'names', 'articles', 'namesakes'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export interface DaysAddress {
  from?: string | undefined;
  to?: string | undefined;
}

export interface SearchAddress {
  q?: string | undefined;
  /** Kinds of things, separated by commas. */
  kind?: string | undefined;
}

export interface ArticleAddress {
  /** Offsets of the passage that a link means: `120-240`. */
  at?: string | undefined;
  /** What is marked in the text, separated by commas, or `none`; all of it when left out. */
  marks?: string | undefined;
  /** Whether what is not the article is unfolded. */
  whole?: 'yes' | undefined;
  /** What became of it when it was dropped in, right before. */
  came?: 'new' | 'corrected' | 'known' | undefined;
  /** Whether it is about to be withdrawn. */
  withdraw?: 'yes' | undefined;
}

export interface SuggestionsAddress {
  kind?: EntityKind | undefined;
}

export interface PairAddress {
  /** The entity that stays when the two become one. */
  into?: string | undefined;
  /** The entity that becomes part of it; searched for when it is left out. */
  from?: string | undefined;
}

export interface ChangesAddress {
  of?: ChangeGroup | undefined;
  /** The entity or article that they are about. */
  about?: string | undefined;
}

export interface EventsAddress extends DaysAddress {
  type?: string | undefined;
  /** Ids of those who took part, separated by commas. */
  with?: string | undefined;
  /** Id of the place where they happened. */
  place?: string | undefined;
  order?: 'reports' | undefined;
  view?: 'map' | undefined;
}

export interface NetworkAddress extends DaysAddress {
  /** Ids of the entities at which it begins, separated by commas. */
  seeds?: string | undefined;
  /** Ids of entities that are left out. */
  without?: string | undefined;
  depth?: number | undefined;
  /** Fewest shared articles of a connection. */
  min?: number | undefined;
  /** Most names that are shown. */
  most?: number | undefined;
  /** Kinds of entities. */
  kind?: string | undefined;
  /** Kinds of connections. */
  via?: string | undefined;
  /** Names that are held in their places by hand: `<id>@<x>_<y>`, separated by commas. */
  pins?: string | undefined;
  /** The entity that is picked. */
  pick?: string | undefined;
  /** The two ends of the connection that is open, and of the path that is shown. */
  edge?: string | undefined;
  path?: string | undefined;
}

export function daysAddress({ from, to }: Texts): DaysAddress {
  return { from: dayParam(from), to: dayParam(to) };
}

export function searchAddress({ q, kind }: Texts): SearchAddress {
  return { q: textParam(q), kind: textParam(kind) };
}

export function articleAddress({ at, marks, whole, came, withdraw }: Texts): ArticleAddress {
  return {
    at: textParam(at),
    marks: textParam(marks),
    whole: oneOf(['yes'], whole),
    came: oneOf(['new', 'corrected', 'known'], came),
    withdraw: oneOf(['yes'], withdraw),
  };
}

export function suggestionsAddress({ kind }: Texts): SuggestionsAddress {
  return { kind: oneOf(['ACTOR', 'ORGANIZATION', 'PLACE'], kind) };
}

export function pairAddress({ into, from }: Texts): PairAddress {
  return { into: textParam(into), from: textParam(from) };
}

export function changesAddress({ of, about }: Texts): ChangesAddress {
  return { of: oneOf(changeGroups, of), about: textParam(about) };
}

export function eventsAddress({ type, with: ids, place, order, view, ...rest }: Texts): EventsAddress {
  return {
    type: textParam(type),
    with: textParam(ids),
    place: textParam(place),
    order: oneOf(['reports'], order),
    view: oneOf(['map'], view),
    ...daysAddress(rest),
  };
}

export function networkAddress({ depth, min, most, ...texts }: Texts): NetworkAddress {
  const { seeds, without, kind, via, pins, pick, edge, path } = texts;
  return {
    seeds: textParam(seeds),
    without: textParam(without),
    depth: numberParam(depth, 1, 3),
    min: numberParam(min, 1, 1000),
    most: numberParam(most, 1, 2000),
    kind: textParam(kind),
    via: textParam(via),
    pins: textParam(pins),
    pick: textParam(pick),
    edge: textParam(edge),
    path: textParam(path),
    ...daysAddress(texts),
  };
}
