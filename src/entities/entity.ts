import type { Context } from '../context.ts';
import type {
  ActorResolvers,
  CoMentionFilter,
  EntityKind,
  EntityOrderField,
  InputMaybe,
  Interval,
  OrganizationResolvers,
  PlaceResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { nameKey } from '../ingest/resolve/name-key.ts';
import { mentionsOf, type OccurrencesRow } from './article.ts';
import { connection, invalid, type PageArguments, pageParams, queryName, readPage } from './connection.ts';
import {
  articleParams,
  coMentionParams,
  entityParams,
  eventParams,
  isWhole,
  range,
  statementParams,
} from './filters.ts';
import { typename } from './node.ts';
import { childPage, rootPage } from './pages.ts';
import type {
  ArticleRecord,
  CoMentionPage,
  CoMentionRecord,
  EntityRecord,
  EventRecord,
  StatementRecord,
} from './records.ts';

type SharedResolvers = Pick<
  ActorResolvers & OrganizationResolvers & PlaceResolvers,
  'name' | 'aliases' | 'articles' | 'events' | 'coMentions' | 'timeline'
>;

/** What every kind of entity answers alike. */
export const sharedFields: SharedResolvers = {
  name: ({ name, nameId, nameEn }, { language }) => ({ id: nameId, en: nameEn })[language ?? ''] ?? name,
  aliases: ({ name, aliases }) => aliases.filter((alias) => alias !== name).sort(),
  articles: async (entity, { filter, ...page }, context) => {
    const then = filter?.asOf == null ? '' : '-as-of';
    const list = {
      query: `entity/articles${then}`,
      count: isWhole(filter) ? 'network/article-count' : `entity/article-count${then}`,
      filter: await articleParams(filter, context),
    };
    const found = await childPage<ArticleRecord, ArticleRow>(entity.id, page, list, context);
    return {
      ...found,
      edges: found.edges.map((edge, index) => ({ ...edge, mentions: rowMentions(entity, found.rows[index]) })),
    };
  },
  events: async ({ id }, { filter, ...page }, context) => {
    const then = filter?.asOf == null ? '' : '-as-of';
    const list = {
      query: `entity/events${then}`,
      count: `entity/event-count${then}`,
      filter: await eventParams(filter, context),
    };
    return childPage<EventRecord>(id, page, list, context);
  },
  coMentions: ({ id }, { filter, ...page }, context) => coMentions(id, filter, page, context),
  timeline: async ({ id }, { interval, date }, context) => {
    const days = await context.related<{ day: string; articleCount: number }>('entity/timeline', id, range(date));
    const buckets = new Map<string, number>();
    for (const { day, articleCount } of days) {
      const start = startOf(day, interval);
      buckets.set(start, (buckets.get(start) ?? 0) + articleCount);
    }
    return [...buckets].map(([start, articleCount]) => ({ start, articleCount }));
  },
};

/** What an actor or organization said. */
export const statements: NonNullable<ActorResolvers['statements'] & OrganizationResolvers['statements']> = async (
  { id },
  { filter, ...page },
  context,
) =>
  childPage<StatementRecord>(
    id,
    page,
    { query: 'entity/statements', count: 'entity/statement-count', filter: await statementParams(filter, context) },
    context,
  );

export const Entity = { __resolveType: typename };

export const entityQueries: QueryResolvers = {
  entity: (_, args, context) => findEntity(args, null, context),
  entities: async (_, { filter, orderBy, ...page }, context) => {
    const { query, orderedBy } = orders[orderBy?.field ?? 'MENTION_COUNT'];
    const direction = orderBy?.direction ?? 'DESC';
    const list = { query, count: 'entity/count', filter: await entityParams(filter, context), direction, orderedBy };
    return rootPage<EntityRecord>(page, list, context);
  },
};

const orders: Record<EntityOrderField, { query: string; orderedBy: 'text' | 'number' }> = {
  NAME: { query: 'entity/by-name-order', orderedBy: 'text' },
  MENTION_COUNT: { query: 'entity/by-mention-count', orderedBy: 'number' },
  LAST_SEEN_AT: { query: 'entity/by-last-seen', orderedBy: 'text' },
};

interface ArticleRow extends OccurrencesRow {
  node: ArticleRecord;
  cursorValue: string;
}

function rowMentions(entity: EntityRecord, row: ArticleRow | undefined) {
  return row === undefined ? [] : mentionsOf({ articleId: row.node.id, entity }, row);
}

/** By id, or the most mentioned of those known under a name. */
export async function findEntity(
  { id, name }: { id?: string | null; name?: string | null },
  kinds: EntityKind[] | null,
  context: Context,
): Promise<EntityRecord | null> {
  if ((id == null) === (name == null)) throw invalid('expected exactly one of id and name');
  const entity =
    id != null
      ? await context.node<EntityRecord>('entity/by-id', id)
      : ((await context.related<{ node: EntityRecord }>('entity/by-name', nameKey(name ?? ''), { kinds }))[0]?.node ??
        null);
  return entity !== null && (kinds === null || kinds.includes(entity.kind)) ? entity : null;
}

interface CoMentionRow extends CoMentionRecord {
  node: EntityRecord;
}

async function coMentions(
  id: string,
  asked: InputMaybe<CoMentionFilter> | undefined,
  args: PageArguments,
  context: Context,
): Promise<CoMentionPage> {
  // Those of all days are stored ready to read; those of some days are counted.
  const dated = asked?.date == null ? '' : '-dated';
  const query = `entity/co-mentions${dated}`;
  const filter = coMentionParams(asked);
  const page = readPage(args, query, id, filter);
  const params = { ...pageParams(page, 'DESC', 'number'), ...filter };
  const rows = await context.related<CoMentionRow>(queryName(query, page), id, params);
  const total = async () =>
    (await context.related<{ total: number }>(`entity/co-mention-count${dated}`, id, filter))[0]?.total ?? 0;
  return connection(
    page,
    rows,
    ({ node, articleCount, firstAt, lastAt }) => ({
      node,
      position: { value: articleCount, id: node.id },
      extra: { articleCount, firstAt, lastAt },
    }),
    total,
  );
}

/** First day of the interval that a day falls into; weeks start on Monday. */
function startOf(day: string, interval: Interval): string {
  if (interval === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (interval === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (interval === 'DAY') return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
