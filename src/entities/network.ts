import type { Context } from '../context.ts';
import type {
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  QueryResolvers,
  RelationKind,
} from '../generated/resolvers.ts';
import { groupBy } from '../group-by.ts';
import { inBounds, knownIds } from './arguments.ts';
import { range } from './filters.ts';
import { required } from './links.ts';
import type { Days, EntityRecord, NetworkEdgeRecord } from './records.ts';
import { evidenceOfPair } from './relation-evidence.ts';
import { type Relation, relationKinds, relationsAmong, relationsOf, strongestFirst } from './relations.ts';

interface Extent {
  depth: number;
  minArticles: number;
  limit: number;
  kinds: readonly RelationKind[];
  days: Days | null;
}

export const networkQueries: QueryResolvers = {
  network: async (_, { seeds, depth, minArticles, limit, date, kinds }, context) => {
    inBounds('the number of seeds', seeds.length, 1, 50);
    const days = date == null ? null : { ...range(date) };
    const extent: Extent = {
      depth: inBounds('depth', depth ?? 1, 1, 3),
      minArticles: inBounds('minArticles', minArticles ?? 1, 1, Number.MAX_SAFE_INTEGER),
      limit: inBounds('limit', limit ?? 100, 1, 500),
      kinds: [...new Set(kinds ?? ['CO_MENTIONED'])],
      days,
    };
    const { distances, truncated } = await walk(await knownIds('seeds', seeds, context), extent, context);
    return {
      nodes: [...distances].map(([entityId, distance]) => ({ entityId, distance, days })),
      edges: () => edgesAmong([...distances.keys()], extent, context),
      truncated,
    };
  },
};

export const NetworkNode: NetworkNodeResolvers = {
  entity: ({ entityId }, _, context) => required(context.node<EntityRecord>('entity/by-id', entityId), entityId),
  articleCount: async ({ entityId, days }, _, context) => {
    const counts =
      days === null
        ? context.related<{ total: number }>('network/article-count', entityId)
        : context.related<{ total: number }>('network/article-count-dated', entityId, { ...days });
    return (await counts)[0]?.total ?? 0;
  },
};

export const NetworkEdge: NetworkEdgeResolvers = {
  evidence: ({ source, target, kinds: [kind = 'CO_MENTIONED'], days }, { first }, context) =>
    evidenceOfPair({ ids: [source, target], kind, days }, inBounds('first', first ?? 5, 1, 20), context),
};

/** Entities by their distance from the seeds, step by step: each costs a store query for each kind. */
async function walk(seeds: readonly string[], { depth, limit, ...search }: Extent, context: Context) {
  const distances = new Map(seeds.slice(0, limit).map((id) => [id, 0]));
  let truncated = seeds.length > limit;
  let frontier = [...distances.keys()];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const room = limit - distances.size;
    // One more than fits from each tells whether the limit cuts.
    const found = await relationsOf(frontier, { ...search, without: [...distances.keys()], limit: room + 1 }, context);
    const others = strongestFirst(found);
    truncated ||= others.length > room;
    frontier = others.slice(0, room);
    for (const id of frontier) distances.set(id, distance);
  }
  return { distances, truncated };
}

/** Every pair that one of the kinds walked connects, with all that connects it. */
async function edgesAmong(ids: readonly string[], { kinds, minArticles, days }: Extent, context: Context) {
  const relations = await relationsAmong(ids, { kinds: relationKinds, days }, context);
  const walked = (edge: NetworkEdgeRecord) =>
    edge.kinds.some((kind) => kinds.includes(kind) && (kind !== 'CO_MENTIONED' || edge.articleCount >= minArticles));
  return [...groupBy(relations, ({ from, to }) => `${from} ${to}`).values()]
    .map((pair) => edgeOf(pair, days))
    .filter(walked)
    .sort(
      (a, b) =>
        b.articleCount - a.articleCount ||
        b.eventCount - a.eventCount ||
        (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1),
    );
}

function edgeOf(pair: readonly Relation[], days: Days | null): NetworkEdgeRecord {
  const byKind = new Map(pair.map((relation) => [relation.kind, relation]));
  const coMentioned = byKind.get('CO_MENTIONED');
  return {
    source: pair[0]?.from ?? '',
    target: pair[0]?.to ?? '',
    kinds: relationKinds.filter((kind) => byKind.has(kind)),
    articleCount: coMentioned?.weight ?? 0,
    eventCount: byKind.get('PARTICIPATES_IN')?.weight ?? 0,
    firstAt: coMentioned?.firstAt ?? null,
    lastAt: coMentioned?.lastAt ?? null,
    days,
  };
}
