import type { Context } from '../context.ts';
import type { Params } from '../store/store.ts';
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

/** A page of a list that stands by itself (`Query.articles`). */
export async function rootPage<Node extends { id: string }>(
  args: PageArguments,
  { query, count, filter, direction = 'DESC', orderedBy = 'text' }: List,
  context: Context,
): Promise<Connection<Node>> {
  const page = readPage(args, query, direction, filter);
  const rows = await context.store.read<NodeRow<Node>>(queryName(query, page, direction), {
    ...pageParams(page, direction, orderedBy),
    ...filter,
  });
  return nodePage(page, rows, async () => {
    const [row] = await context.store.read<{ total: number }>(count, filter);
    return row?.total ?? 0;
  });
}

/** A page of a list under a parent (`Event.articles`), latest first; one query for all parents that ask alike. */
export async function childPage<Node extends { id: string }, Row extends NodeRow<Node> = NodeRow<Node>>(
  parentId: string,
  args: PageArguments,
  { query, count, filter }: List,
  context: Context,
): Promise<Connection<Node> & { rows: Row[] }> {
  const page = readPage(args, query, parentId, filter);
  const rows = await context.related<Row>(queryName(query, page), parentId, { ...pageParams(page), ...filter });
  const total = async () => (await context.related<{ total: number }>(count, parentId, filter))[0]?.total ?? 0;
  const inOrder = rows.slice(0, page.limit);
  return { ...nodePage<Node>(page, rows, total), rows: page.backwards ? inOrder.reverse() : inOrder };
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
