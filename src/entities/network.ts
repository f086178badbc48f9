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
      limit: inBounds('limit', limit ?? 100, 1, 2000),
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
  kinds: kindsOf,
  eventCount: async ({ connections }) =>
    (await connections()).find(({ kind }) => kind === 'PARTICIPATES_IN')?.weight ?? 0,
  evidence: async (edge, { first }, context) => {
    const [kind = 'CO_MENTIONED'] = await kindsOf(edge);
    const { source, target, days } = edge;
    return evidenceOfPair({ ids: [source, target], kind, days }, inBounds('first', first ?? 5, 1, 20), context);
  },
};

async function kindsOf({ connections }: NetworkEdgeRecord): Promise<RelationKind[]> {
  const kinds = new Set((await connections()).map(({ kind }) => kind));
  return relationKinds.filter((kind) => kinds.has(kind));
}

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

/**
 * Every pair that one of the kinds walked connects. What else connects it is looked for when an edge is asked for that,
 * once for all of them.
 */
async function edgesAmong(ids: readonly string[], extent: Extent, context: Context): Promise<NetworkEdgeRecord[]> {
  const { kinds, minArticles, days } = extent;
  const others = relationKinds.filter((kind) => kind !== 'CO_MENTIONED' && !kinds.includes(kind));
  const walked = kinds.filter((kind) => kind !== 'CO_MENTIONED');
  // Where other kinds are walked too, an edge tells its shared articles however few they are.
  const fewest = walked.length === 0 ? minArticles : 1;
  const ties = { kinds: ['CO_MENTIONED', ...walked] as const, days };
  const found = await relationsAmong(ids, { ...ties, minArticles: fewest }, context);
  let all: Promise<Map<string, Relation[]>> | undefined;
  const connectionsOf = async (pair: string) => {
    all ??= relationsAmong(ids, { kinds: others, days }, context).then((more) => byPair([...found, ...more]));
    return (await all).get(pair) ?? [];
  };
  const isWalked = ({ kind, weight }: Relation) =>
    kinds.includes(kind) && (kind !== 'CO_MENTIONED' || weight >= minArticles);
  return [...byPair(found)]
    .filter(([, relations]) => relations.some(isWalked))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, relations]) => edgeOf(relations, days, () => connectionsOf(pair)))
    .sort((a, b) => b.articleCount - a.articleCount);
}

function byPair(relations: readonly Relation[]): Map<string, Relation[]> {
  return groupBy(relations, ({ from, to }) => `${from} ${to}`);
}

function edgeOf(
  relations: readonly Relation[],
  days: Days | null,
  connections: () => Promise<Relation[]>,
): NetworkEdgeRecord {
  const coMentioned = relations.find(({ kind }) => kind === 'CO_MENTIONED');
  return {
    source: relations[0]?.from ?? '',
    target: relations[0]?.to ?? '',
    articleCount: coMentioned?.weight ?? 0,
    firstAt: coMentioned?.firstAt ?? null,
    lastAt: coMentioned?.lastAt ?? null,
    days,
    connections,
  };
}
