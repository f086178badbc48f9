import type { Context } from '../context.ts';
import type {
  ActorEventsArgs,
  ActorResolvers,
  ActorStatementsArgs,
  ArticleFilter,
  CoMentionFilter,
  EntityKind,
  EntityOrderField,
  InputMaybe,
  OrganizationResolvers,
  PlaceResolvers,
  QueryEntitiesArgs,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { nameKey } from '../ingest/resolve/name-key.ts';
import { mentionsOf, type OccurrencesRow } from './article.ts';
import { asking } from './asking.ts';
import { connection, invalid, type PageArguments } from './connection.ts';
import {
  articleParams,
  coMentionParams,
  entityParams,
  eventParams,
  isWhole,
  range,
  statementParams,
} from './filters.ts';
import { byInterval } from './intervals.ts';
import { typename } from './node.ts';
import { askFor, childPage, childPages, type List, rootPages } from './pages.ts';
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
  name: ({ name, nameId, nameEn }, { language }) =>
    (language === 'id' ? nameId : language === 'en' ? nameEn : null) ?? name,
  aliases: ({ name, aliases }) => aliases.filter((alias) => alias !== name).sort(),
  articles: asking(
    async ({ filter, ...page }, context) => askFor(await articlesOf(filter, context), page).ask,
    async (entity, { filter, ...page }, context) => {
      const list = await articlesOf(filter, context);
      const found = await childPage<ArticleRecord, ArticleRow>(entity.id, page, list, context);
      return {
        ...found,
        edges: found.edges.map((edge, index) => ({ ...edge, mentions: rowMentions(entity, found.rows[index]) })),
      };
    },
  ),
  events: childPages<EventRecord, ActorEventsArgs>(async ({ filter }, context) => {
    const then = filter?.asOf == null ? '' : '-as-of';
    return {
      query: `entity/events${then}`,
      count: `entity/event-count${then}`,
      filter: await eventParams(filter, context),
    };
  }),
  coMentions: asking(
    ({ filter, ...page }) => askFor(coMentionsOf(filter), page).ask,
    ({ id }, { filter, ...page }, context) => coMentions(id, filter, page, context),
  ),
  timeline: asking(
    ({ date }) => ({ query: 'entity/timeline', params: range(date), column: null }),
    async ({ id }, { interval, date }, context) => {
      const days = await context.related<{ day: string; articleCount: number }>('entity/timeline', id, range(date));
      const counts = days.map(({ day, articleCount }) => ({ day, count: articleCount }));
      return byInterval(counts, interval).map(({ start, count }) => ({ start, articleCount: count }));
    },
  ),
};

/** The articles that mention an entity. */
async function articlesOf(filter: InputMaybe<ArticleFilter> | undefined, context: Context): Promise<List> {
  const then = filter?.asOf == null ? '' : '-as-of';
  return {
    query: `entity/articles${then}`,
    count: isWhole(filter) ? 'network/article-count' : `entity/article-count${then}`,
    filter: await articleParams(filter, context),
  };
}

/** What an actor or organization said. */
export const statements = childPages<StatementRecord, ActorStatementsArgs>(async ({ filter }, context) => ({
  query: 'entity/statements',
  count: 'entity/statement-count',
  filter: await statementParams(filter, context),
}));

export const Entity = { __resolveType: typename };

export const entityQueries: QueryResolvers = {
  entity: entityOf(null),
  entities: rootPages<EntityRecord, QueryEntitiesArgs>(async ({ filter, orderBy }, context) => {
    const { query, orderedBy } = orders[orderBy?.field ?? 'MENTION_COUNT'];
    const direction = orderBy?.direction ?? 'DESC';
    return { query, count: 'entity/count', filter: await entityParams(filter, context), direction, orderedBy };
  }),
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
  return row === undefined ? [] : mentionsOf(row.node.id, entity, row);
}

interface IdOrName {
  id?: string | null;
  name?: string | null;
}

/** Resolves to an entity of these kinds by its id, or to the most mentioned of those known under a name. */
export function entityOf(kinds: EntityKind[] | null) {
  const ask = ({ id, name }: IdOrName) => {
    if ((id == null) === (name == null)) throw invalid('expected exactly one of id and name');
    return id != null
      ? { query: 'entity/by-id', id, params: {} }
      : { query: 'entity/by-name', id: nameKey(name ?? ''), params: { kinds } };
  };
  return asking(ask, async (_: unknown, args: IdOrName, context: Context): Promise<EntityRecord | null> => {
    const { query, id, params } = ask(args);
    const [entity] = await context.related<{ node: EntityRecord }>(query, id, params);
    return entity !== undefined && (kinds === null || kinds.includes(entity.node.kind)) ? entity.node : null;
  });
}

interface CoMentionRow extends CoMentionRecord {
  node: EntityRecord;
}

/** Those of all days are stored ready to read; those of some days are counted. */
function coMentionsOf(asked: InputMaybe<CoMentionFilter> | undefined): List {
  const dated = asked?.date == null ? '' : '-dated';
  return {
    query: `entity/co-mentions${dated}`,
    count: `entity/co-mention-count${dated}`,
    filter: coMentionParams(asked),
    orderedBy: 'number',
  };
}

async function coMentions(
  id: string,
  asked: InputMaybe<CoMentionFilter> | undefined,
  args: PageArguments,
  context: Context,
): Promise<CoMentionPage> {
  const list = coMentionsOf(asked);
  const { page, ask } = askFor(list, args, id);
  const rows = await context.related<CoMentionRow>(ask.query, id, ask.params);
  const total = async () => (await context.related<{ total: number }>(list.count, id, list.filter))[0]?.total ?? 0;
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
