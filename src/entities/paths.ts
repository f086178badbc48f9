import type { Context } from '../context.ts';
import type { PathResolvers, PathStepResolvers, QueryResolvers, RelationKind } from '../generated/resolvers.ts';
import { inBounds, knownIds } from './arguments.ts';
import { required } from './article.ts';
import { cheapestPaths } from './cheapest-paths.ts';
import { invalid } from './connection.ts';
import type { EntityRecord, EventRecord, PathRecord, PathStepRecord } from './records.ts';
import { eventOf, evidenceOfPair } from './relation-evidence.ts';
import { type Relation, relationKinds, relationsOf, strongestFirst } from './relations.ts';

/** So many neighbours of each kind are followed from one entity, the strongest. */
const fanOut = 50;
/** So many entities are followed in one step from one end, the strongest. */
const widestStep = 250;

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
    const [from, to] = await knownIds('from and to', [args.from, args.to], context);
    if (from === undefined || to === undefined) {
      throw invalid(`expected two entities to connect, got ${args.from} at both ends`);
    }
    return findPaths({ from, to, maxLength, limit, kinds: [...new Set(args.kinds ?? relationKinds)] }, context);
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
  return { ids: [fromId, toId] as const, kind, days: null };
}

interface Question {
  from: string;
  to: string;
  maxLength: number;
  limit: number;
  kinds: readonly RelationKind[];
}

/** What is known around one end. */
interface Side {
  known: Set<string>;
  /** The entities reached last, not yet followed. */
  frontier: string[];
}

/**
 * Breadth-first from both ends: with every step of length, the end with fewer entities to follow is followed by one,
 * and what was reached there is joined with all that is known around the other end. So a path of n steps is in the
 * graph after n - 1 of them, at one store query for each kind and two a step.
 */
async function findPaths({ from, to, maxLength, limit, kinds }: Question, context: Context): Promise<PathRecord[]> {
  const graph = new SeenGraph();
  const sides: [Side, Side] = [
    { known: new Set([from, to]), frontier: [from] },
    { known: new Set([from, to]), frontier: [to] },
  ];
  const join = async (ids: readonly string[], others: readonly string[]) =>
    graph.add(await relationsOf(ids, { kinds, days: null, within: others, limit: others.length }, context));
  await join([from], [to]);

  const found: string[][] = [];
  for (let length = 1; ; length++) {
    found.push(...cheapestPaths(graph.costs, from, to, length, limit - found.length));
    if (found.length === limit || length === maxLength) return found.map((ids) => graph.path(ids));
    const [near, far] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    // An end with nothing left to follow has seen all that it is connected with.
    if (near.frontier.length === 0) continue;
    const relations = await relationsOf(near.frontier, { kinds, days: null, limit: fanOut }, context);
    graph.add(relations);
    near.frontier = strongestFirst(relations.filter((one) => !near.known.has(one.to))).slice(0, widestStep);
    for (const id of near.frontier) near.known.add(id);
    if (near.frontier.length > 0) await join(near.frontier, [...far.known]);
  }
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
