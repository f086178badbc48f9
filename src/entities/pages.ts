import type { Context } from '../context.ts';
import type { Params } from '../store/store.ts';
import { type Ask, asking } from './asking.ts';
import {
  type Connection,
  connection,
  type Page,
  type PageArguments,
  pageParams,
  queryName,
  readPage,
} from './connection.ts';

interface NodeRow<Node> {
  node: Node;
  cursorValue: string | number;
}

export interface List {
  /** The page's query; its reversed form walks the other way. */
  query: string;
  /** The query that counts the whole list. */
  count: string;
  filter: Params;
  direction?: 'ASC' | 'DESC';
  /** Type of the value that the list is ordered by. */
  orderedBy?: 'text' | 'number';
}

/** The list that a field's arguments name. */
type ListOf<Args> = (args: Args, context: Context) => List | Promise<List>;

/** Resolves to a page of a list that stands by itself (`Query.articles`). */
export function rootPages<Node extends { id: string }, Args extends PageArguments>(listOf: ListOf<Args>) {
  return asking(
    async (args: Args, context: Context) => askFor(await listOf(args, context), args).ask,
    async (_: unknown, args: Args, context: Context): Promise<Connection<Node>> => {
      const list = await listOf(args, context);
      const { page, ask } = askFor(list, args);
      const rows = await context.store.read<NodeRow<Node>>(ask.query, ask.params);
      return nodePage(page, rows, async () => {
        const [row] = await context.store.read<{ total: number }>(list.count, list.filter);
        return row?.total ?? 0;
      });
    },
  );
}

/** Resolves to a page of a list under a parent (`Event.articles`); one query for all parents that ask alike. */
export function childPages<Node extends { id: string }, Args extends PageArguments>(listOf: ListOf<Args>) {
  return asking(
    async (args: Args, context: Context) => askFor(await listOf(args, context), args).ask,
    async ({ id }: { id: string }, args: Args, context: Context): Promise<Connection<Node>> =>
      childPage<Node>(id, args, await listOf(args, context), context),
  );
}

/** A page of a list under a parent, with the rows that its edges were made of. */
export async function childPage<Node extends { id: string }, Row extends NodeRow<Node> = NodeRow<Node>>(
  parentId: string,
  args: PageArguments,
  list: List,
  context: Context,
): Promise<Connection<Node> & { rows: Row[] }> {
  const { page, ask } = askFor(list, args, parentId);
  const rows = await context.related<Row>(ask.query, parentId, ask.params);
  const total = async () =>
    (await context.related<{ total: number }>(list.count, parentId, list.filter))[0]?.total ?? 0;
  const inOrder = rows.slice(0, page.limit);
  return { ...nodePage<Node>(page, rows, total), rows: page.backwards ? inOrder.reverse() : inOrder };
}

/**
 * The page of a list that arguments name, and what it asks for. Cursors alone depend on the parent: where it is not known
 * yet, one of them is refused.
 */
export function askFor(
  { query, filter, direction = 'DESC', orderedBy = 'text' }: Omit<List, 'count'>,
  args: PageArguments,
  parentId: string = direction,
): { page: Page; ask: Ask & { params: Params } } {
  const page = readPage(args, query, parentId, filter);
  return {
    page,
    ask: {
      query: queryName(query, page, direction),
      params: { ...pageParams(page, direction, orderedBy), ...filter },
    },
  };
}

function nodePage<Node extends { id: string }>(
  page: Page,
  rows: readonly NodeRow<Node>[],
  totalCount: () => Promise<number>,
): Connection<Node> {
  const read = ({ node, cursorValue }: NodeRow<Node>) => ({
    node,
    position: { value: cursorValue, id: node.id },
    extra: {},
  });
  return connection(page, rows, read, totalCount);
}
