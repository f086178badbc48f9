/**
 * Pages and ranges in order on an engine that has no index with an order. The nodes of a label are kept in the order of a
 * property and of their ids, as Neo4j's composite index of the two has them, so that a page looks at some nodes from its
 * cursor on instead of at every one, and a sum over some days at the nodes of these days. The order is read out of the
 * graph when it is first asked for, and anew after something was written: nothing of it is stored.
 */
import { withoutIdleFilters } from './embedded-filters.ts';
import { loadPart, type Query } from './queries.ts';
import type { Params, Value } from './store.ts';

type Sortable = number | string;

const nodesInOrder = loadPart('order/nodes', 'embedded');
const walkedNodes = loadPart('order/walked', 'embedded').trimEnd();

/** A label's nodes in ascending order: what each is sorted by, its id, and the engine's number for it. */
export interface Order {
  values: Sortable[];
  ids: string[];
  nodes: number[];
}

/** Reads the rows of a statement, each the values of its columns. */
type Scan = (statement: string) => Promise<unknown[][]>;

export class Orders {
  private readonly scan: Scan;
  private readonly known = new Map<string, Promise<Order>>();
  /** Of these a range was asked for since the last write. */
  private readonly wanted = new Set<string>();

  constructor(scan: Scan) {
    this.scan = scan;
  }

  of(query: OrderedQuery): Promise<Order> {
    const name = nameOf(query);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const order = this.read(query);
    this.known.set(name, order);
    order.catch(() => {
      if (this.known.get(name) === order) this.known.delete(name);
    });
    return order;
  }

  /** The order, unless this is the first range since the last write: to read it takes longer than to look at all once. */
  async ofRange(query: OrderedQuery): Promise<Order | undefined> {
    const name = nameOf(query);
    if (this.known.has(name) || this.wanted.has(name)) return this.of(query);
    this.wanted.add(name);
    return undefined;
  }

  /** To be called after each write. */
  forget(): void {
    this.known.clear();
    this.wanted.clear();
  }

  private async read({ label, property }: OrderedQuery): Promise<Order> {
    // The engine sorts, as it compares texts in the queries.
    const rows = await this.scan(nodesInOrder.replace(/\bLabel\b/g, label).replace(/\bproperty\b/g, property));
    const order: Order = { values: [], ids: [], nodes: [] };
    for (const [value, id, node] of rows as [Sortable, string, number][]) {
      order.values.push(value);
      order.ids.push(id);
      order.nodes.push(node);
    }
    return order;
  }
}

function nameOf({ label, property }: OrderedQuery): string {
  return `${label}.${property}`;
}

/** A query over nodes whose order Neo4j takes from an index of a property and the id. */
export interface OrderedQuery {
  /** Of which it is: a page of a list, a page of a list for each of the parents `$ids`, or all within its bounds. */
  kind: 'page' | 'pages' | 'range';
  label: string;
  property: string;
  ascending: boolean;
  /** The parameters that bound the property: from the one on, up to below the other. */
  from: string | undefined;
  to: string | undefined;
  /** The query for those that are among the nodes `$walked`. */
  text(params: Params): string;
}

/** How a query that looks at all nodes begins. */
const fromAll = /^MATCH .*\nWHERE /m;
/** How one begins that finds its nodes otherwise, with what comes in its place behind the nodes that are walked. */
const otherwise = /^ *\/\/ as: (.*)\n *MATCH .*\n *WHERE /m;

/** The query as one over nodes in order; undefined where it is none. */
export function orderedQuery({ text, params, index }: Query): OrderedQuery | undefined {
  if (index === undefined) return undefined;
  const { variable, label, property } = index;
  const walked = walkedNodes.replace(/\bvariable\b/g, variable).replace(/\bLabel\b/g, label);
  const bound = (sign: string) => new RegExp(`\\.${property} ${sign} \\$(?!cursor)(\\w+)`).exec(text)?.[1];
  return {
    kind: !params.includes('cursorValue') ? 'range' : /^UNWIND \$ids/m.test(text) ? 'pages' : 'page',
    label,
    property,
    ascending: new RegExp(`ORDER BY \\w+\\.${property} ASC`).test(text),
    from: bound('>='),
    to: bound('<'),
    text: withoutIdleFilters(
      text.replace(fromAll, () => `${walked} AND `).replace(otherwise, (_, as: string) => `${walked}\n${as} `),
    ),
  };
}

/** Where in the order the nodes stand that are within the bounds: from the one place up to before the other. */
function boundsOf({ values }: Order, { from, to }: OrderedQuery, params: Params): { begin: number; end: number } {
  const placeOf = (bound: Value | undefined, otherwise: number) =>
    bound == null ? otherwise : countWhile(values.length, (at) => compare(values[at], bound as Sortable) < 0);
  const given = (param: string | undefined) => (param === undefined ? undefined : params[param]);
  return { begin: placeOf(given(from), 0), end: placeOf(given(to), values.length) };
}

/** Where in the order the nodes stand that may come on a page. */
function stretchOf(order: Order, page: OrderedQuery, params: Params): { begin: number; end: number } {
  const { values, ids } = order;
  const { cursorValue, cursorId } = params as { cursorValue: Sortable; cursorId: string };
  const { begin, end } = boundsOf(order, page, params);
  const toCursor = (at: number) => compare(values[at], cursorValue) || compare(ids[at], cursorId);
  const place = countWhile(values.length, (at) => (page.ascending ? toCursor(at) <= 0 : toCursor(at) < 0));
  return page.ascending ? { begin: Math.max(begin, place), end } : { begin, end: Math.min(end, place) };
}

/** To look at one in so many nodes, found by their numbers, takes as long as to look at all. */
const nodesPerWalked = 2;

/** The nodes within the bounds. Undefined where these are so many that to look at all takes no longer. */
export function rangeOf(order: Order, range: OrderedQuery, params: Params): number[] | undefined {
  const { begin, end } = boundsOf(order, range, params);
  if ((end - begin) * nodesPerWalked > order.nodes.length) return undefined;
  return order.nodes.slice(begin, Math.max(begin, end));
}

/** What a page is asked with: the nodes that may come on it, or the place from which on the query looks at all. */
export type Step = { walked: number[] } | { cursorValue: Sortable; cursorId: string };

/** Of the first step: most filters let most pass. */
const slackOfFirst = 2;
const growth = 4;
/** To find many nodes one by one takes the engine longer than to look at all. */
const mostWalks = 3;

/**
 * The steps by which a page is filled, from its cursor on. Each walks more nodes than the one before, as few of those
 * passed the filter; the last, where very few pass, leaves it to the query to look at what is left.
 */
export function* steps(order: Order, page: OrderedQuery, params: Params): Generator<Step> {
  const { values, ids, nodes } = order;
  let { begin, end } = stretchOf(order, page, params);
  let size = (params['limit'] as number) * slackOfFirst;
  for (let step = 0; step < mostWalks && begin < end; step++) {
    if (page.ascending) {
      yield { walked: nodes.slice(begin, Math.min(begin + size, end)) };
      begin += size;
    } else {
      yield { walked: nodes.slice(Math.max(end - size, begin), end) };
      end -= size;
    }
    size *= growth;
  }
  const last = page.ascending ? begin - 1 : end;
  const [value, id] = [values[last], ids[last]];
  if (begin < end && value !== undefined && id !== undefined) yield { cursorValue: value, cursorId: id };
}

/** Whoever has one in so many of all nodes finds a page among those that are walked. */
const nodesPerChild = 16;
/** How much is looked at to find the parents of a node. */
const parentsOfNode = 8;

/**
 * The nodes among which a hub finds its page, and whether nobody's page holds any other. Undefined where the parents'
 * own lists may well be shorter.
 */
export function walkForHubs(order: Order, page: OrderedQuery, params: Params): Walk | undefined {
  const { ids, limit } = params as { ids: string[]; limit: number };
  const { begin, end } = stretchOf(order, page, params);
  const size = Math.min(limit * nodesPerChild, end - begin);
  if (size * parentsOfNode * ids.length > order.nodes.length) return undefined;
  const walked = page.ascending ? order.nodes.slice(begin, begin + size) : order.nodes.slice(end - size, end);
  return { walked, isAll: begin + size === end };
}

export interface Walk {
  walked: number[];
  isAll: boolean;
}

/** How many from the first on are so; none is after the first that is not. */
function countWhile(length: number, isSo: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts as the engine compares them, by their bytes. */
function compare(a: Sortable | undefined, b: Sortable | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
