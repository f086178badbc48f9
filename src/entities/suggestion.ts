import type { Context } from '../context.ts';
import { type Pair, pairOf } from '../curation/pair.ts';
import {
  alikeByName,
  byCompany,
  byOffices,
  byScore,
  type Candidate,
  type Suggestion,
} from '../curation/suggestions.ts';
import type { MergeSuggestionResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { groupBy } from '../group-by.ts';
import { type Office, officeOf } from '../ingest/resolve/offices.ts';
import { readPage } from './connection.ts';
import { required } from './links.ts';
import type { EntityRecord } from './records.ts';
import { asOfParams, type StoredRole } from './role.ts';

const mostCandidates = 2000;
const mostSuggestions = 500;
const mostNeighbours = 50;

export const MergeSuggestion: MergeSuggestionResolvers = {
  a: ({ a }, _, context) => required(context.node<EntityRecord>('entity/by-id', a), a),
  b: ({ b }, _, context) => required(context.node<EntityRecord>('entity/by-id', b), b),
  reasons: ({ speaksFor, speaksAgainst }) => [...speaksFor, ...speaksAgainst],
};

export const suggestionQueries: QueryResolvers = {
  suggestions: async (_, { kinds, first }, context) => {
    const { limit } = readPage({ first: first ?? null });
    return (await suggestions(kinds ?? null, context)).slice(0, limit);
  },
};

async function suggestions(kinds: readonly string[] | null, context: Context): Promise<Suggestion[]> {
  const { store } = context;
  const candidates = await store.read<Candidate>('curation/candidates', { kinds, limit: mostCandidates });
  const alike = alikeByName(candidates).slice(0, mostSuggestions);
  const ids = [...new Set(alike.flatMap(({ a, b }) => [a, b]))].sort();
  const [apart, roles, rows] = await Promise.all([
    store.read<Pair>('curation/kept-apart', { ids }),
    store.read<{ key: string; role: StoredRole }>('role/by-holder', { ...asOfParams(null), ids, validOn: null }),
    store.read<{ key: string; otherId: string; articleCount: number }>('curation/neighbours', {
      ids,
      limit: mostNeighbours,
    }),
  ]);
  const keptApart = new Set(apart.map(({ id }) => id));
  const neighbours = groupBy(rows, ({ key }) => key);
  const offices = await officesOf(roles, context);
  return alike
    .filter(({ a, b }) => !keptApart.has(pairOf(a, b).id))
    .map((one) => byOffices(byCompany(one, neighbours), offices))
    .sort(byScore);
}

/** The offices by their holder. */
async function officesOf(
  roles: readonly { key: string; role: StoredRole }[],
  context: Context,
): Promise<Map<string, Office[]>> {
  const held = await Promise.all(
    roles.map(async ({ key, role: { title, ofId } }) => {
      const of = ofId === null ? null : await context.node<EntityRecord>('entity/by-id', ofId);
      return { key, ...officeOf(title, of) };
    }),
  );
  return groupBy(held, ({ key }) => key);
}
