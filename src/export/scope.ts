import { createReader } from '../context.ts';
import { articleParams, standingIds } from '../entities/filters.ts';
import { InvalidInputError } from '../errors.ts';
import type { ArticleFilter } from '../generated/resolvers.ts';
import type { Params, Store } from '../store/store.ts';

/** Which part of the graph is exported: the parameters of the queries in `cypher/export/`. */
export interface Scope {
  params: Params;
  /** Whether articles are filtered, so that what is named together must be counted in those that pass. */
  isFiltered: boolean;
}

export interface Selection {
  /** The articles; what they name, report and quote comes with them. */
  filter?: Omit<ArticleFilter, 'pubStatus'>;
  /** Ids of the entities of a network; left out, all that the articles name. */
  entityIds?: readonly string[];
  /** Also what no longer stands: withdrawn articles, claims that expired, events and entities that nothing tells of now. */
  includeRetracted?: boolean;
}

/** The articles that a selection names, and what they say; ids of merged entities stand for what these are part of. */
export async function scopeOf(
  { filter = {}, entityIds: asked, includeRetracted = false }: Selection,
  store: Store,
): Promise<Scope> {
  if (asked !== undefined) await requireEntities(store, asked);
  const reader = createReader(store);
  const expired = ['RETRACTED', 'SUPERSEDED'] as const;
  const params = await articleParams(
    { ...filter, pubStatus: ['USABLE', 'CORRECTED', ...(includeRetracted ? expired : [])] },
    reader,
  );
  const entityIds = asked === undefined ? undefined : ((await standingIds(asked, reader)) ?? []);
  return {
    params: { ...params, ...network(entityIds), includeRetracted },
    isFiltered: Object.keys(filter).length > 0,
  };
}

/**
 * A network: these entities and what lies between them, that is the articles that name at least two of them and what
 * these say of two of them; of one entity alone, all that is said of it.
 */
function network(entityIds: readonly string[] | undefined): Params {
  const ids = entityIds === undefined ? null : [...new Set(entityIds)];
  return { entityIds: ids, fewest: Math.min(2, ids?.length ?? 0) };
}

/**
 * Makes sure that the entities of a network are there.
 * @throws {InvalidInputError} naming those that are not
 */
async function requireEntities(store: Store, entityIds: readonly string[]): Promise<void> {
  const rows = await store.read<{ key: string }>('entity/by-id', { ids: [...entityIds] });
  const known = new Set(rows.map(({ key }) => key));
  const unknown = entityIds.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new InvalidInputError(
      'entity',
      `entity: expected ids of entities in the graph, got "${unknown.join('", "')}"`,
    );
  }
}
