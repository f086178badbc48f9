import type { Context } from '../context.ts';
import { EntityKind, type QueryResolvers } from '../generated/resolvers.ts';
import { groupBy } from '../group-by.ts';
import { readingText } from '../ingest/clean/reading-text.ts';
import type { SegmentKind } from '../ingest/types.ts';
import { mark, markName, passage } from '../search/highlight.ts';
import { forms, type Question, stemsOfQuestion, understand } from '../search/question.ts';
import { type Found, type NameRow, rankName, type TermsRow, textRanker } from '../search/rank.ts';
import { isSpelled, startKeys, typedWord } from '../search/spelling.ts';
import { wordsOf } from '../search/stems.ts';
import { connection, invalid, readPage } from './connection.ts';
import { node, typename, typenameOfKind } from './node.ts';
import type { NodeRecord, SearchPage } from './records.ts';

/** The engine proposes at most so many of each; they are ranked here, so that both engines order them alike. */
const mostCandidates = 200;
const longestQuery = 500;
const mostWords = 20;

const entityKinds = Object.values(EntityKind);
const documentTypes = ['Article', 'Event', 'Statement'];
const allTypes = [...entityKinds.map(typenameOfKind), ...documentTypes];

export const SearchResult = { __resolveType: typename };

export const searchQueries: QueryResolvers = {
  search: async (_, { query, kinds, ...args }, context) => {
    const types = kinds ?? allTypes;
    const unknown = types.find((type) => !allTypes.includes(type));
    if (unknown !== undefined) throw invalid(`expected kinds among ${allTypes.join(', ')}, got "${unknown}"`);
    if (query.length > longestQuery) {
      throw invalid(`expected a query of at most ${longestQuery} characters, got ${query.length}`);
    }
    const words = wordsOf(query).slice(0, mostWords);
    const page = readPage(args, 'search', words, types);
    const question = understand(words, await vocabularyOf(words, context));
    const found = words.length === 0 ? [] : await search(question, types, context);
    return searchPage(page, found, question, context);
  },
};

/** The words of names and titles that the typed ones may begin or be mistyped for. */
async function vocabularyOf(words: readonly string[], { store }: Context): Promise<string[]> {
  const typed = words.filter(isSpelled).map(typedWord);
  const beginning = words.at(-1) ?? '';
  const starts = startKeys(beginning);
  if (typed.length === 0 && starts.length === 0) return [];
  const rows = await store.read<{ word: string }>('search/words', { typed, starts, beginning });
  return rows.map(({ word }) => word).sort();
}

async function search(question: Question, types: readonly string[], context: Context): Promise<Found[]> {
  const [names, documents] = await Promise.all([
    findNames(question, types, context),
    findDocuments(question, types, context),
  ]);
  return [...names, ...documents].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

async function findNames(question: Question, types: readonly string[], { store }: Context): Promise<Found[]> {
  const kinds = entityKinds.filter((kind) => types.includes(typenameOfKind(kind)));
  if (kinds.length === 0) return [];
  const typed = new Map(forms(question).map((form) => [form.word, form]));
  const prefixes = [...typed.keys()];
  const rows = await store.read<NameRow & { prefix: string }>('search/names', {
    prefixes,
    kinds,
    limit: mostCandidates,
  });
  const best = new Map<string, Found>();
  for (const row of rows) {
    const found = rankName(typed.get(row.prefix) ?? { word: row.prefix, weight: 1 }, row);
    if (found.score > (best.get(row.entityId)?.score ?? 0)) best.set(row.entityId, found);
  }
  return [...best.values()];
}

async function findDocuments(question: Question, types: readonly string[], { store }: Context): Promise<Found[]> {
  const wanted = documentTypes.filter((type) => types.includes(type));
  if (wanted.length === 0) return [];
  const rows = await store.read<TermsRow>('search/documents', {
    query: stemsOfQuestion(question).join(' '),
    types: wanted,
    limit: mostCandidates,
  });
  // An article is found by its title and by its text.
  const texts = new Map(rows.map((row) => [row.id, row]));
  const rank = textRanker(question);
  return [...texts.values()].flatMap((row) => rank(row) ?? []);
}

async function searchPage(
  page: ReturnType<typeof readPage>,
  found: Found[],
  question: Question,
  context: Context,
): Promise<SearchPage> {
  const after = page.from;
  const rest =
    after === null
      ? found
      : found.filter(({ score, id }) => score < Number(after.value) || (score === after.value && id > after.id));
  const rows = await Promise.all(
    rest.slice(0, page.limit + 1).map(async (hit) => {
      const record = await node(hit.id, context);
      return record === null ? [] : [{ hit, node: record }];
    }),
  );
  return connection(
    page,
    rows.flat(),
    ({ hit: { id, score }, node }) => ({
      node,
      position: { value: score, id },
      extra: { score, highlight: () => highlight(node, question, context) },
    }),
    async () => found.length,
  );
}

interface PassageRow {
  title: string | null;
  text: string | null;
  segmentKinds: SegmentKind[] | null;
  segmentStarts: number[] | null;
  segmentEnds: number[] | null;
}

/** What was found of a node: its name, its title, or the passage of its text. */
async function highlight(record: NodeRecord, question: Question, context: Context): Promise<string | null> {
  if ('aliases' in record) {
    const marked = [record.name, ...record.aliases].map((name) => markName(name, question));
    const longest = groupBy(marked, (name) => String(name?.split('**').length ?? 0));
    return longest.get(String(1 + 2 * question.words.length))?.[0] ?? marked.find((name) => name !== null) ?? null;
  }
  const [row] = await context.related<PassageRow>('search/passages', record.id);
  if (row === undefined) return null;
  const marked = row.title === null ? null : mark(row.title, question);
  return marked ?? (row.text === null ? null : passage(searchedText(row), question));
}

/** What is searched of a text: not its furniture. */
function searchedText({ text, segmentKinds, segmentStarts, segmentEnds }: PassageRow): string {
  const segments = segmentKinds?.map((kind, index) => {
    return { kind, start: segmentStarts?.[index] ?? 0, end: segmentEnds?.[index] ?? 0 };
  });
  return segments === undefined ? (text ?? '') : readingText({ text: text ?? '', segments });
}
