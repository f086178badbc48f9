import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Params } from '../store/store.ts';

/** A page of a list in Relay's shape; `Extra` is what an edge tells beside its node. */
export interface Connection<Node, Extra extends object = object> {
  edges: ({ cursor: string; node: Node } & Extra)[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Asked of the store only when it is selected. */
  totalCount: () => Promise<number>;
}

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Where a node stands: the value that the list is ordered by, and its id among equals. */
export interface Position {
  value: string | number;
  id: string;
}

export interface Page {
  limit: number;
  backwards: boolean;
  from: Position | null;
  /** Names the list; a cursor of one list is refused by another. */
  scope: string;
}

const defaultSize = 20;
const largestSize = 100;

/**
 * Reads `first`/`after` or `last`/`before`.
 * @param list what makes this list this list: field, parent, order and filter
 * @throws {GraphQLError} BAD_USER_INPUT for sizes out of 1 to 100, both directions at once, or another list's cursor
 */
export function readPage(args: PageArguments, ...list: readonly unknown[]): Page {
  const { first, after, last, before } = args;
  if ((first != null || after != null) && (last != null || before != null)) {
    throw invalid('expected either first/after or last/before, got both');
  }
  const backwards = last != null || before != null;
  const limit = (backwards ? last : first) ?? defaultSize;
  if (limit < 1 || limit > largestSize) {
    throw invalid(`expected ${backwards ? 'last' : 'first'} from 1 to ${largestSize}, got ${limit}`);
  }
  const scope = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
  const cursor = (backwards ? before : after) ?? null;
  return { limit, backwards, from: cursor === null ? null : decodeCursor(cursor, scope), scope };
}

/** The same page of a list that is ordered the other way. */
export function queryName(base: string, page: Page, direction: 'ASC' | 'DESC' = 'DESC'): string {
  return (direction === 'ASC') !== page.backwards ? `${base}.reversed` : base;
}

/** Parameters of a page query: one row more than asked for tells whether the list goes on. */
export function pageParams(page: Page, direction: 'ASC' | 'DESC' = 'DESC', type: 'text' | 'number' = 'text'): Params {
  const ascending = (direction === 'ASC') !== page.backwards;
  const ends = type === 'text' ? { low: '', high: '\uffff' } : { low: -1, high: Number.MAX_SAFE_INTEGER };
  const start: Position = { value: ascending ? ends.low : ends.high, id: '' };
  const { value, id } = page.from ?? start;
  if (typeof value !== typeof start.value) throw invalid(notOurs);
  return { cursorValue: value, cursorId: id, limit: page.limit + 1 };
}

/** A page from the rows of its query, which come in walking order and one more than fits if there is more. */
export function connection<Row extends object, Node, Extra extends object = object>(
  page: Page,
  rows: readonly Row[],
  read: (row: Row) => { node: Node; position: Position } & { extra: Extra },
  totalCount: () => Promise<number>,
): Connection<Node, Extra> {
  const inOrder = rows.slice(0, page.limit);
  if (page.backwards) inOrder.reverse();
  const edges = inOrder.map((row) => {
    const { node, position, extra } = read(row);
    return { cursor: encodeCursor(position, page.scope), node, ...extra };
  });
  const more = rows.length > page.limit;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.backwards ? page.from !== null : more,
      hasPreviousPage: page.backwards ? more : page.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

const version = 1;
const notOurs = 'expected a cursor that this API gave, got something else';

function encodeCursor({ value, id }: Position, scope: string): string {
  return Buffer.from(JSON.stringify([version, scope, value, id])).toString('base64url');
}

function decodeCursor(cursor: string, scope: string): Position {
  const [, cursorScope, value, id] = parseCursor(cursor);
  const isPosition = typeof id === 'string' && (typeof value === 'string' || typeof value === 'number');
  if (!isPosition || encodeCursor({ value, id }, String(cursorScope)) !== cursor) throw invalid(notOurs);
  if (cursorScope !== scope) {
    throw invalid('expected a cursor of this list, got one of a list with another parent, order or filter');
  }
  return { value, id };
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** An error in what the client sent, with the code that says so. */
export function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
