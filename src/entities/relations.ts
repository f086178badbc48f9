import type { Context } from '../context.ts';
import type { RelationKind } from '../generated/resolvers.ts';
import type { Params } from '../store/store.ts';
import type { Days } from './records.ts';

/** Every kind of connection between entities, the most telling first. */
export const relationKinds: readonly RelationKind[] = [
  'PARTICIPATES_IN',
  'HOLDS_ROLE',
  'SAID',
  'LOCATED_IN',
  'CO_MENTIONED',
];

/** A connection, as found from one of its ends. */
export interface Relation {
  kind: RelationKind;
  from: string;
  to: string;
  /** Number of the articles (CO_MENTIONED), events, roles or statements that connect them; at least 1. */
  weight: number;
  /** Earliest and latest shared article, for CO_MENTIONED. */
  firstAt: string | null;
  lastAt: string | null;
}

/** What connects entities, of which kinds and days. */
export interface Ties {
  kinds: readonly RelationKind[];
  /** Only what articles of these days say; all if null. */
  days: Days | null;
  /** Of each entity so many of the latest events are looked at, and of the latest statements; all if left out. */
  latest?: number;
}

export interface Search extends Ties {
  /** No connections to these. */
  without?: readonly string[];
  /** Fewer shared articles are no co-mention; 1 if left out. */
  minArticles?: number;
  /** At most so many of each kind from each entity, the weightiest; of equals those of smaller ids. */
  limit: number;
}

interface RelationRow {
  key: string;
  otherId: string;
  weight: number;
  firstAt?: string;
  lastAt?: string;
}

/** More than an entity has of anything. */
export const unlimited = 2 ** 31 - 1;

export const allDays: Days = { from: '', to: '\uffff' };

/** What entities are connected with: one store query for each kind, in no particular order. */
export function relationsOf(
  ids: readonly string[],
  { without = [], minArticles = 1, limit, ...ties }: Search,
  context: Context,
): Promise<Relation[]> {
  return relations('', { ids, without, minArticles, limit }, ties, context);
}

/**
 * What connects entities with each other, each pair once and from the smaller id: one store query for each kind. Fewer
 * shared articles than `minArticles` are no co-mention; those of some days are told whatever their number.
 */
export async function relationsAmong(
  ids: readonly string[],
  { minArticles = 1, ...ties }: Ties & Pick<Search, 'minArticles'>,
  context: Context,
): Promise<Relation[]> {
  const found = await relations('-within', { within: ids, minArticles }, ties, context);
  return found.map((relation) => {
    const { from, to } = relation;
    return from < to ? relation : { ...relation, from: to, to: from };
  });
}

async function relations(
  form: '' | '-within',
  params: Params,
  { kinds, days, latest = unlimited }: Ties,
  { store }: Context,
): Promise<Relation[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const given = { ...params, latest, ...(days ?? allDays) };
      const rows = await store.read<RelationRow>(`${queryOf(kind, days)}${form}`, given);
      return rows.map(({ key, otherId, weight, firstAt = null, lastAt = null }) => ({
        kind,
        from: key,
        to: otherId,
        weight,
        firstAt,
        lastAt,
      }));
    }),
  );
  return found.flat();
}

/** Whom relations lead to, those with the weightiest first; of equals those of smaller ids. */
export function strongestFirst(relations: readonly Relation[]): string[] {
  const weights = new Map<string, number>();
  for (const { to, weight } of relations) weights.set(to, Math.max(weight, weights.get(to) ?? 0));
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Co-mentions of all days are stored ready to read; those of some days are counted. */
function queryOf(kind: RelationKind, days: Days | null): string {
  const name = kind.toLowerCase().replace('_', '-');
  return kind === 'CO_MENTIONED' && days !== null ? `relation/${name}-dated` : `relation/${name}`;
}
