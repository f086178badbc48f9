import type { Context } from '../context.ts';
import { EntityKind, type QueryResolvers } from '../generated/resolvers.ts';
import { nameKey } from '../ingest/resolve/name-key.ts';
import type { SegmentKind } from '../ingest/types.ts';
import { connection, invalid, readPage } from './connection.ts';
import { node, typename, typenameOfKind } from './node.ts';
import type { SearchPage } from './records.ts';
import { type Found, rankDocument, rankName } from './search-rank.ts';

/** The engine proposes at most so many of each; they are ranked here, so that both engines order them alike. */
const mostCandidates = 200;

const entityKinds = Object.values(EntityKind);
const documentTypes = ['Article', 'Event', 'Statement'];
const allTypes = [...entityKinds.map(typenameOfKind), ...documentTypes];

export const SearchResult = { __resolveType: typename };

export const searchQueries: QueryResolvers = {
  search: async (_, { query, kinds, ...args }, context) => {
    const types = kinds ?? allTypes;
    const unknown = types.find((type) => !allTypes.includes(type));
    if (unknown !== undefined) throw invalid(`expected kinds among ${allTypes.join(', ')}, got "${unknown}"`);
    const key = nameKey(query);
    const page = readPage(args, 'search', key, types);
    const found = key === '' ? [] : await search(key, types, context);
    return searchPage(page, found, context);
  },
};

async function search(key: string, types: readonly string[], context: Context): Promise<Found[]> {
  const [names, documents] = await Promise.all([findNames(key, types, context), findDocuments(key, types, context)]);
  return [...names, ...documents].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface NameRow {
  key: string;
  entityId: string;
  name: string;
  mentionCount: number;
  whole: boolean;
}

async function findNames(key: string, types: readonly string[], { store }: Context): Promise<Found[]> {
  const kinds = entityKinds.filter((kind) => types.includes(typenameOfKind(kind)));
  if (kinds.length === 0) return [];
  const rows = await store.read<NameRow>('search/names', { prefix: key, kinds, limit: mostCandidates });
  const best = new Map<string, Found>();
  for (const row of rows) {
    const found = rankName(key, row);
    if (found.score > (best.get(row.entityId)?.score ?? 0)) best.set(row.entityId, found);
  }
  return [...best.values()];
}

interface TextRow {
  type: string;
  id: string;
  title: string | null;
  body: string | null;
  segmentKinds: SegmentKind[] | null;
  segmentStarts: number[] | null;
  segmentEnds: number[] | null;
}

async function findDocuments(key: string, types: readonly string[], { store }: Context): Promise<Found[]> {
  const wanted = documentTypes.filter((type) => types.includes(type));
  if (wanted.length === 0) return [];
  const candidates = await store.read<{ type: string; id: string }>('search/documents', {
    query: key,
    limit: mostCandidates,
  });
  const ids = (type: string) =>
    wanted.includes(type) ? [...new Set(candidates.filter((row) => row.type === type).map(({ id }) => id))] : [];
  const rows = await store.read<TextRow>('search/texts', {
    articleIds: ids('Article'),
    eventIds: ids('Event'),
    statementIds: ids('Statement'),
  });
  return rows.flatMap((row) => {
    const found = rankDocument(key, row.id, row.title, readingText(row));
    return found === null ? [] : [found];
  });
}

/** What is searched of a text: not its furniture. */
function readingText({ body, segmentKinds, segmentStarts, segmentEnds }: TextRow): string {
  if (body === null || segmentKinds === null) return body ?? '';
  return segmentKinds
    .flatMap((kind, index) => (kind === 'BODY' ? [body.slice(segmentStarts?.[index], segmentEnds?.[index])] : []))
    .join(' ');
}

async function searchPage(page: ReturnType<typeof readPage>, found: Found[], context: Context): Promise<SearchPage> {
  const after = page.from;
  const rest =
    after === null
      ? found
      : found.filter(({ score, id }) => score < Number(after.value) || (score === after.value && id > after.id));
  const rows = await Promise.all(
    rest.slice(0, page.limit + 1).map(async (hit) => ({ hit, node: await node(hit.id, context) })),
  );
  const present = rows.flatMap(({ hit, node }) => (node === null ? [] : [{ hit, node }]));
  return connection(
    page,
    present,
    ({ hit: { id, score, highlight }, node }) => ({
      node,
      position: { value: score, id },
      extra: { score, highlight },
    }),
    async () => found.length,
  );
}
