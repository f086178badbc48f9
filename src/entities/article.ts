import type { Context } from '../context.ts';
import type { ArticleResolvers, MentionResolvers, QueryResolvers, SourceResolvers } from '../generated/resolvers.ts';
import { articleIdOfUrl } from '../ingest/resolve/ids.ts';
import { invalid } from './connection.ts';
import { articleParams, countQuery, namesSome } from './filters.ts';
import { childPage, rootPage } from './pages.ts';
import type {
  ArticleRecord,
  EntityRecord,
  EventRecord,
  LinkRecord,
  SegmentRecord,
  SourceRecord,
  StatementRecord,
  StoryRecord,
  TextRecord,
} from './records.ts';

/** An entity's occurrences in one article, as the store keeps them. */
export interface OccurrencesRow {
  surfaces: string[];
  starts: number[];
  ends: number[];
  sentenceStarts: number[];
  sentenceEnds: number[];
}

/** One mention for each occurrence, each with what it is `of`. */
export function mentionsOf<Of extends object>(of: Of, row: OccurrencesRow) {
  return row.starts.map((start, index) => ({
    ...of,
    surface: row.surfaces[index] ?? '',
    start,
    end: row.ends[index] ?? start,
    sentenceStart: row.sentenceStarts[index] ?? start,
    sentenceEnd: row.sentenceEnds[index] ?? start,
  }));
}

export const Article: ArticleResolvers = {
  body: async ({ id }, _, context) => (await text(id, context))?.body ?? null,
  source: ({ sourceId }, _, context) =>
    sourceId === null ? null : context.node<SourceRecord>('source/by-id', sourceId),
  segments: async ({ id }, _, context) => segmentsOf(await text(id, context)),
  mentions: async ({ id }, { kinds }, context) => {
    const rows = await context.related<OccurrencesRow & { node: EntityRecord }>('article/mentions', id, {
      kinds: kinds ?? null,
    });
    return rows
      .flatMap((row) => mentionsOf({ articleId: id, entity: row.node }, row))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  },
  events: ({ id }, _, context) => nodesOf<EventRecord>('article/events', id, context),
  statements: ({ id }, _, context) => nodesOf<StatementRecord>('article/statements', id, context),
  links: ({ id }, _, context) => context.related<LinkRecord>('article/links', id),
  story: async ({ id }, _, context) =>
    (await context.related<{ story: StoryRecord }>('article/story', id))[0]?.story ?? null,
  versions: ({ id }, _, context) => nodesOf<ArticleRecord>('article/versions', id, context),
  duplicates: ({ id }, _, context) => nodesOf<ArticleRecord>('article/duplicates', id, context),
};

export const ArticleLink = {
  article: ({ linkedId }: LinkRecord, _: unknown, context: Context) =>
    context.node<ArticleRecord>('article/by-id', linkedId),
};

export const Mention: MentionResolvers = {
  sentence: async ({ articleId, sentenceStart, sentenceEnd }, _, context) =>
    (await text(articleId, context))?.body.slice(sentenceStart, sentenceEnd) ?? '',
};

export const Source: SourceResolvers = {
  articles: ({ id }, args, context) =>
    childPage<ArticleRecord>(
      id,
      args,
      { query: 'source/articles', count: 'source/article-count', filter: {} },
      context,
    ),
};

export const articleQueries: QueryResolvers = {
  article: (_, { id, url }, context) => context.node<ArticleRecord>('article/by-id', oneId(id, url)),
  articles: async (_, { filter, orderBy, ...page }, context) => {
    const naming = namesSome(filter?.mentions) ? '-naming' : '';
    return rootPage<ArticleRecord>(
      page,
      {
        query: orderBy?.field === 'INGESTED_AT' ? 'article/by-ingested' : `article/by-published${naming}`,
        count: countQuery('article', filter, naming),
        filter: await articleParams(filter, context),
        direction: orderBy?.direction ?? 'DESC',
      },
      context,
    );
  },
  sources: async (_, __, { store }) =>
    (await store.read<{ node: SourceRecord }>('source/all', {})).map((row) => row.node),
};

function oneId(id: string | null | undefined, url: string | null | undefined): string {
  if ((id == null) === (url == null)) throw invalid('expected exactly one of id and url');
  if (id != null) return id;
  if (url == null || !URL.canParse(url))
    throw invalid(`expected a URL such as https://example.com/news/1, got "${url}"`);
  return articleIdOfUrl(url);
}

async function text(id: string, context: Context): Promise<TextRecord | null> {
  const [row] = await context.related<TextRecord>('article/text', id);
  return row?.body == null ? null : row;
}

function segmentsOf(row: TextRecord | null): SegmentRecord[] {
  if (row === null) return [];
  const { body, segmentKinds, segmentStarts, segmentEnds } = row;
  return segmentKinds.map((kind, index) => {
    const start = segmentStarts[index] ?? 0;
    const end = segmentEnds[index] ?? start;
    return { kind, start, end, text: body.slice(start, end) };
  });
}

/** The nodes that a query leads to from one, in its order. */
export async function nodesOf<Node extends object>(query: string, id: string, context: Context): Promise<Node[]> {
  return (await context.related<{ node: Node }>(query, id)).map(({ node }) => node);
}

/** A node that the graph's own structure promises. */
export async function required<Node>(node: Promise<Node | null>, id: string): Promise<Node> {
  const found = await node;
  if (found === null) throw new Error(`expected ${id} in the graph, found nothing`);
  return found;
}
