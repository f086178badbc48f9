import type { Context } from '../context.ts';
import { alikeByName, byCompany, byScore, type Candidate, type Suggestion } from '../curation/suggestions.ts';
import type { MergeSuggestionResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { groupBy } from '../group-by.ts';
import { required } from './article.ts';
import { connection, readPage } from './connection.ts';
import type { EntityRecord } from './records.ts';

const mostCandidates = 2000;
const mostSuggestions = 500;
const mostNeighbours = 50;

export const MergeSuggestion: MergeSuggestionResolvers = {
  a: ({ a }, _, context) => required(context.node<EntityRecord>('entity/by-id', a), a),
  b: ({ b }, _, context) => required(context.node<EntityRecord>('entity/by-id', b), b),
};

export const suggestionQueries: QueryResolvers = {
  suggestions: async (_, { kinds, ...args }, context) => {
    const page = readPage(args, 'suggestions', kinds ?? null);
    const found = await suggestions(kinds ?? null, context);
    const from = page.from;
    const rest =
      from === null
        ? found
        : found.filter((one) => one.score < Number(from.value) || (one.score === from.value && pairKey(one) > from.id));
    const read = (node: Suggestion) => ({ node, position: { value: node.score, id: pairKey(node) }, extra: {} });
    return connection(page, rest.slice(0, page.limit + 1), read, async () => found.length);
  },
};

async function suggestions(kinds: readonly string[] | null, { store }: Context): Promise<Suggestion[]> {
  const candidates = await store.read<Candidate>('curation/candidates', { kinds, limit: mostCandidates });
  const alike = alikeByName(candidates).slice(0, mostSuggestions);
  const ids = [...new Set(alike.flatMap(({ a, b }) => [a, b]))].sort();
  const [apart, rows] = await Promise.all([
    store.read<{ aId: string; bId: string }>('curation/kept-apart', { ids }),
    store.read<{ key: string; otherId: string; articleCount: number }>('curation/neighbours', {
      ids,
      limit: mostNeighbours,
    }),
  ]);
  const keptApart = new Set(apart.flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]));
  const neighbours = groupBy(rows, ({ key }) => key);
  return alike
    .filter((one) => !keptApart.has(pairKey(one)))
    .map((one) => byCompany(one, neighbours))
    .sort(byScore);
}

function pairKey({ a, b }: Suggestion): string {
  return `${a} ${b}`;
}
