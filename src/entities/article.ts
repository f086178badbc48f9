import type { Context } from '../context.ts';
import type {
  ArticleResolvers,
  MentionResolvers,
  QueryArticlesArgs,
  QueryResolvers,
  SourceArticlesArgs,
  SourceResolvers,
} from '../generated/resolvers.ts';
import { articleIdOfUrl } from '../ingest/resolve/ids.ts';
import { type Ask, asking } from './asking.ts';
import { invalid } from './connection.ts';
import { articleParams, countQuery, isStanding, namesSome } from './filters.ts';
import { linked, nodesFrom, surelyLinked } from './links.ts';
import { childPages, rootPages } from './pages.ts';
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
import type { StoredRole } from './role.ts';

/** An entity's occurrences in one article, as the store keeps them. */
export interface OccurrencesRow {
  surfaces: string[];
  starts: number[];
  ends: number[];
  sentenceStarts: number[];
  sentenceEnds: number[];
}

/** One mention for each occurrence in an article of an entity, or of what stands for it. */
export function mentionsOf<Entity>(articleId: string, entity: Entity, row: OccurrencesRow) {
  return row.starts.map((start, index) => ({
    articleId,
    entity,
    surface: row.surfaces[index] ?? '',
    start,
    end: row.ends[index] ?? start,
    sentenceStart: row.sentenceStarts[index] ?? start,
    sentenceEnd: row.sentenceEnds[index] ?? start,
  }));
}

export const Article: ArticleResolvers = {
  body: asking(askText, async ({ id }, _, context) => (await text(id, context))?.body ?? null),
  source: linked<SourceRecord, 'sourceId'>('source/by-id', 'sourceId'),
  ingestedBy: asking(askText, async ({ id }, _, context) => (await text(id, context))?.ingestedBy ?? null),
  segments: asking(askText, async ({ id }, _, context) => segmentsOf(await text(id, context))),
  mentions: asking(
    ({ kinds }) => ({ query: 'article/mentions', params: { kinds: kinds ?? null } }),
    async ({ id }, { kinds }, context) => {
      const params = { kinds: kinds ?? null };
      const rows = await context.related<OccurrencesRow & { node: EntityRecord }>('article/mentions', id, params);
      return rows.flatMap((row) => mentionsOf(id, row.node, row)).sort((a, b) => a.start - b.start || a.end - b.end);
    },
  ),
  events: nodesFrom<EventRecord>('article/events'),
  roles: asking(
    () => ({ query: 'article/roles', column: 'role' }),
    async ({ id }, _, context) =>
      (await context.related<{ role: StoredRole }>('article/roles', id)).map(({ role }) => ({ ...role, asOf: null })),
  ),
  statements: nodesFrom<StatementRecord>('article/statements'),
  links: asking(
    () => ({ query: 'article/links', column: null }),
    ({ id }, _, context) => context.related<LinkRecord>('article/links', id),
  ),
  story: asking(
    () => ({ query: 'article/story', column: 'story' }),
    async ({ id }, _, context) =>
      (await context.related<{ story: StoryRecord }>('article/story', id))[0]?.story ?? null,
  ),
  versions: nodesFrom<ArticleRecord>('article/versions'),
  duplicates: nodesFrom<ArticleRecord>('article/duplicates'),
};

export const ArticleLink = {
  article: surelyLinked<ArticleRecord, 'linkedId'>('article/by-id', 'linkedId'),
};

export const Mention: MentionResolvers = {
  sentence: async ({ articleId, sentenceStart, sentenceEnd }, _, context) =>
    (await text(articleId, context))?.body.slice(sentenceStart, sentenceEnd) ?? '',
};

export const Source: SourceResolvers = {
  articles: childPages<ArticleRecord, SourceArticlesArgs>(() => ({
    query: 'source/articles',
    count: 'source/article-count',
    filter: {},
  })),
};

export const articleQueries: QueryResolvers = {
  article: asking(
    ({ id, url }) => ({ query: 'article/by-id', id: oneId(id, url) }),
    (_, { id, url }, context) => context.node<ArticleRecord>('article/by-id', oneId(id, url)),
  ),
  articles: rootPages<ArticleRecord, QueryArticlesArgs>(async ({ filter, orderBy }, context) => {
    const naming = namesSome(filter?.mentions) && isStanding(filter) ? '-naming' : '';
    return {
      query: orderBy?.field === 'INGESTED_AT' ? 'article/by-ingested' : `article/by-published${naming}`,
      count: countQuery('article', filter, naming),
      filter: await articleParams(filter, context),
      direction: orderBy?.direction ?? 'DESC',
    };
  }),
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

function askText(): Ask {
  return { query: 'article/text' };
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
