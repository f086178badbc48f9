import type { Context } from '../context.ts';
import type { PathResolvers, PathStepResolvers, QueryResolvers, RelationKind } from '../generated/resolvers.ts';
import { inBounds, knownIds } from './arguments.ts';
import { type Costs, cheapestPaths } from './cheapest-paths.ts';
import { invalid } from './connection.ts';
import { required } from './links.ts';
import type { EntityRecord, EventRecord, PathRecord, PathStepRecord } from './records.ts';
import { eventOf, evidenceOfPair } from './relation-evidence.ts';
import { type Relation, relationKinds, relationsAmong, relationsOf } from './relations.ts';

/** So many neighbours of each kind are looked at around one entity, the strongest. */
const fanOut = 50;
/** So many entities are followed in one step from one end, the strongest. */
const widestStep = 50;
/** What somebody everywhere in the news is connected by is told by so many of the latest events and statements. */
const latest = 100;

/** A co-mention costs more than five steps of any other kind: one alone weighs more than the rest of a longest path. */
const rankOf: Record<RelationKind, number> = {
  PARTICIPATES_IN: 0,
  HOLDS_ROLE: 1,
  SAID: 2,
  LOCATED_IN: 3,
  CO_MENTIONED: 20,
};

/** The kind tells, then how often it is seen: as with resistors in a row, the weakest step of a path counts most. */
function costOf({ kind, weight }: Relation): number {
  return rankOf[kind] * 10_000 + Math.ceil(1000 / weight);
}

export const pathQueries: QueryResolvers = {
  paths: async (_, args, context) => {
    const maxLength = inBounds('maxLength', args.maxLength ?? 4, 1, 6);
    const limit = inBounds('limit', args.limit ?? 5, 1, 20);
    const kinds = [...new Set(args.kinds ?? relationKinds)];
    // Most ids stand for themselves, so that the search need not wait until that is known.
    const [[from, to], graph] = await Promise.all([
      knownIds('from and to', [args.from, args.to], context),
      firstStep([args.from, args.to], kinds, context),
    ]);
    if (from === undefined || to === undefined) {
      throw invalid(`expected two entities to connect, got ${args.from} at both ends`);
    }
    const isAsGiven = from === args.from && to === args.to;
    const begun = isAsGiven ? graph : await firstStep([from, to], kinds, context);
    return findPaths({ from, to, maxLength, limit, kinds }, begun, context);
  },
};

export const Path: PathResolvers = { length: ({ steps }) => steps.length };

export const PathStep: PathStepResolvers = {
  from: ({ fromId }, _, context) => required(context.node<EntityRecord>('entity/by-id', fromId), fromId),
  to: ({ toId }, _, context) => required(context.node<EntityRecord>('entity/by-id', toId), toId),
  event: async (step, _, context) => {
    const id = await eventOf(pairOf(step), context);
    return id === null ? null : context.node<EventRecord>('event/by-id', id);
  },
  evidence: (step, { first }, context) => evidenceOfPair(pairOf(step), inBounds('first', first ?? 5, 1, 20), context),
};

function pairOf({ fromId, toId, kind }: PathStepRecord) {
  return { ids: [fromId, toId] as const, kind, days: null, latest };
}

interface Question {
  from: string;
  to: string;
  maxLength: number;
  limit: number;
  kinds: readonly RelationKind[];
}

/** What connects two entities with each other, and each with others. */
async function firstStep(
  ends: readonly string[],
  kinds: readonly RelationKind[],
  context: Context,
): Promise<SeenGraph> {
  const ties = { kinds, days: null, latest };
  const graph = new SeenGraph();
  const [among, around] = await Promise.all([
    relationsAmong(ends, ties, context),
    relationsOf(ends, { ...ties, limit: fanOut }, context),
  ]);
  graph.add(among);
  graph.add(around);
  return graph;
}

/**
 * Breadth-first from both ends. Each round follows what either end reached last by one step, then looks for what
 * connects all that was reached: after n rounds, every path of up to 2n + 1 steps is in the graph (but for what hubs
 * hide). A round costs two store queries for each kind; the first step of it was taken when the search was begun.
 */
async function findPaths(
  { from, to, maxLength, limit, kinds }: Question,
  graph: SeenGraph,
  context: Context,
): Promise<PathRecord[]> {
  const ties = { kinds, days: null, latest };
  const known = new Set([from, to]);
  let frontiers = [[from], [to]];

  for (let complete = 1; ; complete += 2) {
    const isWhole = frontiers.every((ids) => ids.length === 0);
    const length = isWhole ? maxLength : Math.min(complete, maxLength);
    const found = shortestPaths(graph.costs, from, to, length, limit);
    if (found.length === limit || length === maxLength) return found.map((ids) => graph.path(ids));
    if (complete > 1) graph.add(await relationsOf(frontiers.flat(), { ...ties, limit: fanOut }, context));
    frontiers = frontiers.map((ids) => graph.around(ids, known).slice(0, widestStep));
    const reached = [...new Set(frontiers.flat())];
    if (reached.length === 0) continue;
    for (const id of reached) known.add(id);
    graph.add(await relationsAmong([...known], ties, context));
  }
}

function shortestPaths(costs: Costs, from: string, to: string, maxLength: number, limit: number): string[][] {
  const found: string[][] = [];
  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    found.push(...cheapestPaths(costs, from, to, length, limit - found.length));
  }
  return found;
}

/** The connections seen so far; of several between two entities, the cheapest. */
class SeenGraph {
  readonly costs = new Map<string, Map<string, number>>();
  private readonly kinds = new Map<string, RelationKind>();

  add(relations: readonly Relation[]): void {
    for (const relation of relations) {
      this.put(relation.from, relation.to, relation);
      this.put(relation.to, relation.from, relation);
    }
  }

  /** Neighbours of some entities that are not `known` yet, the cheapest to reach first; of equals those of smaller ids. */
  around(ids: readonly string[], known: ReadonlySet<string>): string[] {
    const reached = new Map<string, number>();
    for (const [id, cost] of ids.flatMap((one) => [...(this.costs.get(one) ?? [])])) {
      if (!known.has(id)) reached.set(id, Math.min(cost, reached.get(id) ?? Number.POSITIVE_INFINITY));
    }
    return [...reached].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([id]) => id);
  }

  path(ids: readonly string[]): PathRecord {
    const steps = ids.slice(1).map((toId, index) => {
      const fromId = ids[index] ?? '';
      return { fromId, toId, kind: this.kinds.get(`${fromId} ${toId}`) ?? 'CO_MENTIONED' };
    });
    return { steps };
  }

  private put(from: string, to: string, relation: Relation): void {
    const costs = this.costs.get(from) ?? new Map<string, number>();
    this.costs.set(from, costs);
    const cost = costOf(relation);
    if (cost >= (costs.get(to) ?? Number.POSITIVE_INFINITY)) return;
    costs.set(to, cost);
    this.kinds.set(`${from} ${to}`, relation.kind);
  }
}
