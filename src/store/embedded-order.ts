/**
 * Pages in order on an engine that has no index with an order. The nodes of a label are kept in the order of a property
 * and of their ids, as Neo4j's composite index of the two has them, so that a page looks at some nodes from its cursor
 * on instead of at every one. The order is read out of the graph when a page first asks for it, and anew after something
 * was written: nothing of it is stored.
 */
import { withoutIdleFilters } from './embedded-filters.ts';
import { loadPart, type Query } from './queries.ts';
import type { Params, Value } from './store.ts';

type Sortable = number | string;

const nodesInOrder = loadPart('order/nodes', 'embedded');

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

  constructor(scan: Scan) {
    this.scan = scan;
  }

  of({ label, property }: PageQuery): Promise<Order> {
    const name = `${label}.${property}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const order = this.read(label, property);
    this.known.set(name, order);
    order.catch(() => {
      if (this.known.get(name) === order) this.known.delete(name);
    });
    return order;
  }

  /** To be called after each write. */
  forget(): void {
    this.known.clear();
  }

  private async read(label: string, property: string): Promise<Order> {
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

/** A query for a page of a list whose order Neo4j takes from an index of a property and the id. */
export interface PageQuery {
  label: string;
  property: string;
  ascending: boolean;
  /** The parameters that bound the property: from the one on, up to below the other. */
  from: string | undefined;
  to: string | undefined;
  /** Whether it is a page for each of the parents `$ids`. */
  ofParents: boolean;
  /** The query for those of the page that are among the nodes `$walked`. */
  text(params: Params): string;
}

/** A page of each parent that can be walked: what its MATCH and WHERE begin with there, and what they begin with else. */
const underParent = /^ *\/\/ as: (.*)\n *MATCH .*\n *WHERE /m;

/** The query as one for a page; undefined where it is none. */
export function pageQuery({ text, index }: Query): PageQuery | undefined {
  if (index === undefined) return undefined;
  const { variable, label, property } = index;
  const bound = (sign: string) => new RegExp(`\\.${property} ${sign} \\$(?!cursor)(\\w+)`).exec(text)?.[1];
  return {
    label,
    property,
    ascending: new RegExp(`ORDER BY \\w+\\.${property} ASC`).test(text),
    from: bound('>='),
    to: bound('<'),
    ofParents: underParent.test(text),
    text: withoutIdleFilters(
      text.replace(/^WHERE /m, `WHERE id(${variable}) IN $walked AND `).replace(underParent, '$1 '),
    ),
  };
}

/** Where in the order the nodes stand that may come on a page: from the one place up to before the other. */
function stretchOf({ values, ids }: Order, page: PageQuery, params: Params): { begin: number; end: number } {
  const { cursorValue, cursorId } = params as { cursorValue: Sortable; cursorId: string };
  const ofParam = (name: string | undefined): Value | undefined => (name === undefined ? undefined : params[name]);
  const [from, to] = [ofParam(page.from), ofParam(page.to)];
  const below = (bound: Sortable) => countWhile(values.length, (at) => compare(values[at], bound) < 0);
  const toCursor = (at: number) => compare(values[at], cursorValue) || compare(ids[at], cursorId);
  const begin = from == null ? 0 : below(from as Sortable);
  const end = to == null ? values.length : below(to as Sortable);
  if (page.ascending)
    return {
      begin: Math.max(
        begin,
        countWhile(values.length, (at) => toCursor(at) <= 0),
      ),
      end,
    };
  return {
    begin,
    end: Math.min(
      end,
      countWhile(values.length, (at) => toCursor(at) < 0),
    ),
  };
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
export function* steps(order: Order, page: PageQuery, params: Params): Generator<Step> {
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
export function walkForHubs(order: Order, page: PageQuery, params: Params): Walk | undefined {
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
