import { mentionsOf, type OccurrencesRow } from '../entities/article.ts';
import type { ArticleRecord, SourceRecord, StoryRecord, TextRecord } from '../entities/records.ts';
import { groupBy } from '../group-by.ts';
import type { Params, Store } from '../store/store.ts';
import type { Article, Claim, CoMention, Entity, Event, Mention, Participant, Role, Statement } from './records.ts';
import type { Scope } from './scope.ts';

/** Reads what a scope holds, each kind by itself, ordered by id and as often as is asked for. */
export interface Rows {
  entities(): AsyncGenerator<Entity>;
  articles(): AsyncGenerator<Article>;
  mentions(): AsyncGenerator<Mention>;
  /** With their participants. */
  events(): AsyncGenerator<Event>;
  roles(): AsyncGenerator<Role>;
  statements(): AsyncGenerator<Statement>;
  claims(): AsyncGenerator<Claim>;
  coMentions(): AsyncGenerator<CoMention>;
}

/** A row that belongs to one of the ids that were asked for. */
type Row<Columns extends object> = Columns & { key: string };

type Kind = 'article' | 'entity' | 'event' | 'role';

/** Ids are read far ahead, since the embedded engine sorts the whole list for each page of them. */
const idsAtOnce = 50_000;
/** Articles come with their text, of at most 500,000 characters each. */
const recordsAtOnce: Record<Kind, number> = { article: 50, entity: 500, event: 500, role: 500 };

/**
 * The rows of a scope, page by page: what is in memory does not grow with the graph. Each page is read when it is asked
 * for, by itself, so that an export is no snapshot of a graph that is written to meanwhile.
 */
export function rowsOf(store: Store, { params, isFiltered }: Scope): Rows {
  const read = <Columns extends object>(name: string, ids: readonly string[]) =>
    store.read<Columns>(name, { ...params, ids });
  const each = <Item>(kind: Kind, page: (ids: string[]) => Promise<Item[]>) => records(store, params, kind, page);
  const bodiesOf = async (ids: readonly string[]) => {
    const rows = await read<Row<TextRecord>>('article/text', ids);
    return new Map(rows.map(({ key, body }) => [key, body]));
  };

  return {
    entities: () =>
      each('entity', async (ids) =>
        inOrder(ids, await read<Row<{ entity: Entity }>>('export/entities', ids)).map(({ entity }) => ({
          ...entity,
          aliases: entity.aliases.filter((alias) => alias !== entity.name).sort(),
        })),
      ),
    articles: () =>
      each('article', async (ids) => {
        const rows = await read<Row<{ node: ArticleRecord }>>('article/by-id', ids);
        const bodies = await bodiesOf(ids);
        const stories = await read<Row<{ story: StoryRecord }>>('article/story', ids);
        const storyIds = new Map(stories.map(({ key, story }) => [key, story.id]));
        const sourceIds = new Set(rows.flatMap(({ node }) => node.sourceId ?? []));
        const sources = await read<Row<{ node: SourceRecord }>>('source/by-id', [...sourceIds]);
        const sourceNames = new Map(sources.map(({ key, node }) => [key, node.name]));
        return inOrder(ids, rows).map(({ key, node }) => ({
          ...node,
          body: bodies.get(key) ?? null,
          sourceName: sourceNames.get(node.sourceId ?? '') ?? null,
          storyId: storyIds.get(key) ?? null,
        }));
      }),
    mentions: () =>
      each('article', async (ids) => {
        const bodies = await bodiesOf(ids);
        const rows = await read<Row<OccurrencesRow & { entityId: string }>>('export/mentions', ids);
        return inOrder(ids, rows).flatMap((row) =>
          mentionsOf(row.key, row.entityId, row).map(({ articleId, entity: entityId, ...where }) => ({
            articleId,
            entityId,
            ...where,
            sentence: bodies.get(articleId)?.slice(where.sentenceStart, where.sentenceEnd) ?? '',
          })),
        );
      }),
    events: () =>
      each('event', async (ids) => {
        const rows = await read<Row<{ event: Event; articleIds: string[] }>>('export/events', ids);
        const participants = groupBy(
          await read<Row<Omit<Participant, 'eventId'>>>('export/participants', ids),
          ({ key }) => key,
        );
        const places = groupBy(await read<Row<{ placeId: string }>>('export/places', ids), ({ key }) => key);
        return inOrder(ids, rows).map(({ key, event, articleIds }) => ({
          ...event,
          placeId: places.get(key)?.[0]?.placeId ?? null,
          articleIds,
          participants: (participants.get(key) ?? []).map(({ key: eventId, ...rest }) => ({ eventId, ...rest })),
        }));
      }),
    roles: () =>
      each('role', async (ids) =>
        inOrder(ids, await read<Row<{ role: Role; articleIds: string[] }>>('export/roles', ids)).map(
          ({ role, articleIds }) => ({ ...role, articleIds }),
        ),
      ),
    statements: () =>
      each('article', async (ids) =>
        inOrder(ids, await read<Row<{ statement: Statement; about: string[] }>>('export/statements', ids)).map(
          ({ statement, about }) => ({ ...statement, about }),
        ),
      ),
    claims: () =>
      each('article', async (ids) =>
        inOrder(ids, await read<Row<{ claim: Claim }>>('export/claims', ids)).map(({ claim }) => claim),
      ),
    coMentions: () =>
      each('entity', async (ids) => {
        const name = isFiltered ? 'export/co-mentions-counted' : 'export/co-mentions';
        const rows = await read<Row<Omit<CoMention, 'fromId'>>>(name, ids);
        return inOrder(ids, rows).map(({ key: fromId, ...rest }) => ({ fromId, ...rest }));
      }),
  };
}

/** Walks the ids of a kind, and the rows that each handful of them leads to. */
async function* records<Item>(
  store: Store,
  params: Params,
  kind: Kind,
  page: (ids: string[]) => Promise<Item[]>,
): AsyncGenerator<Item> {
  for (let cursorId = ''; ; ) {
    const found = await store.read<{ id: string }>(`export/${kind}-ids`, { ...params, cursorId, limit: idsAtOnce });
    const ids = found.map(({ id }) => id);
    for (let index = 0; index < ids.length; index += recordsAtOnce[kind]) {
      yield* (await page(ids.slice(index, index + recordsAtOnce[kind]))).map(wellFormed);
    }
    if (ids.length < idsAtOnce) return;
    cursorId = ids.at(-1) ?? '';
  }
}

/** Rows in the order of the ids they belong to. */
function inOrder<Columns extends object>(ids: readonly string[], rows: readonly Row<Columns>[]): Row<Columns>[] {
  const byKey = groupBy(rows, ({ key }) => key);
  return ids.flatMap((id) => byKey.get(id) ?? []);
}

/** Half of a surrogate pair stands for no character, and no format can hold it. */
function wellFormed<Value>(value: Value): Value;
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)]));
}
