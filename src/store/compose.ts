import { LRUCache } from 'lru-cache';
import { type Query, replaceGiven } from './queries.ts';
import { type RowReader, rowReader } from './rows.ts';
import type { Branch, Params, Tree, TreeRows, Value } from './store.ts';

/** A tree as one query. Each of its rows is the number of a part of the tree, and the values of one row of that. */
export interface Composed {
  text: string;
  params: Params;
  read(rows: Iterable<readonly [part: number, values: readonly unknown[]]>): TreeRows;
}

/** What is the same for all trees of one shape. */
interface Shape {
  text: string;
  readers: readonly RowReader[];
}

/** Shapes beyond these are composed again. */
const mostShapes = 1_000;

/**
 * Makes one Cypher query of a tree of named ones: each part is a subquery that collects its rows as lists, and takes its
 * ids from the rows of the part before. Trees that differ in their parameters alone have one text, and so one plan.
 * In the end all rows come one by one, since the driver is slow to decode what does not fit into one chunk of its protocol.
 */
export function composer(queries: ReadonlyMap<string, Query>): (tree: Tree) => Composed {
  const shapes = new LRUCache<string, Shape>({ max: mostShapes });
  return (tree) => {
    const key = keyOf(tree);
    const shape = shapes.get(key) ?? shapeOf(tree, queries);
    shapes.set(key, shape);
    return { text: shape.text, params: paramsOf(tree), read: reading(tree, shape.readers) };
  };
}

function keyOf({ query, branches }: Tree): string {
  return branches.length === 0
    ? query
    : `${query}(${branches.map((branch) => `${branch.by}:${keyOf(branch)}`).join()})`;
}

/** The parts of a tree, each before its branches; a part is named by its place among them. */
function* parts<Part extends Tree>(tree: Part): Generator<Part | Branch> {
  yield tree;
  for (const branch of tree.branches) yield* parts(branch);
}

function paramsOf(tree: Tree): Params {
  const params: Record<string, Value> = {};
  [...parts(tree)].forEach((part, index) => {
    for (const [name, value] of Object.entries(part.params)) params[`${name}_${index}`] = value;
  });
  return params;
}

function reading(tree: Tree, readers: readonly RowReader[]): Composed['read'] {
  return (records) => {
    const rows = readers.map((): object[] => []);
    for (const [part, values] of records) {
      const row = readers[part]?.((index) => values[index]);
      if (row !== undefined) rows[part]?.push(row);
    }
    let part = 0;
    const next = ({ branches }: Tree): TreeRows => ({ rows: rows[part++] ?? [], branches: branches.map(next) });
    return next(tree);
  };
}

function shapeOf(tree: Tree, queries: ReadonlyMap<string, Query>): Shape {
  const calls: string[] = [];
  const readers: RowReader[] = [];
  const add = ({ query, branches }: Tree, ids: string): void => {
    const index = readers.length;
    const text = textOf(query, queries);
    const columns = columnsOf(text);
    readers.push(rowReader(columns));
    const place = calls.push('') - 1;
    const idsOf = branches.map((branch) => {
      const name = `ids_${readers.length}`;
      add(branch, name);
      return `collect(DISTINCT ${expression(branch.by, query, columns)}) AS ${name}`;
    });
    const rows = `collect([${columns.map(quoted).join(', ')}]) AS rows_${index}`;
    const own = replaceGiven(text, (name) => (name === 'ids' && ids !== '' ? ids : `$given.${name}_${index}`));
    calls[place] = [`CALL (${ids}) {`, `CALL (${ids}) {\n${own}\n}`, `RETURN ${[rows, ...idsOf].join(', ')}`, '}'].join(
      '\n',
    );
  };
  add(tree, '');
  const all = readers.map((_, index) => `[${index}, rows_${index}]`);
  const unwound = `UNWIND [${all.join(', ')}] AS part\nUNWIND part[1] AS values\nRETURN part[0] AS part, values`;
  return { text: `${calls.join('\n')}\n${unwound}`, readers };
}

function textOf(name: string, queries: ReadonlyMap<string, Query>): string {
  const query = queries.get(name);
  if (query === undefined) throw new Error(`expected the name of a file under cypher/, got "${name}"`);
  return withoutComments(query.text);
}

function withoutComments(text: string): string {
  return text.replace(/(^|\s)\/\/.*$/gm, '').trim();
}

/** The columns of a query, as its last RETURN names them: `key`, `node.id`. */
export function columnsOf(text: string): string[] {
  const returning =
    withoutComments(text)
      .split(/^RETURN\s+(?:DISTINCT\s+)?/m)
      .at(-1) ?? '';
  const [returned = ''] = returning.split(/^(?:ORDER BY|SKIP|LIMIT)\s/m);
  return items(returned).map((item) => {
    const [, name = item] = /\sAS\s+(\S+)$/.exec(item) ?? [];
    return name.replaceAll('`', '');
  });
}

/** The parts between the commas that stand in no brackets. */
function items(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const char of list) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === ',' && depth === 0) found.push('');
    else found.push(`${found.pop()}${char}`);
  }
  return found.map((item) => item.trim());
}

/** `node.sourceId` is a column of its own, or a part of the map in the column `node`. */
function expression(place: string, query: string, columns: readonly string[]): string {
  if (columns.includes(place)) return quoted(place);
  const [column = '', part = ''] = place.split('.');
  if (!columns.includes(column)) throw new Error(`cypher/${query}.cypher: expected a column ${place}, got ${columns}`);
  return `${quoted(column)}.${quoted(part)}`;
}

function quoted(name: string): string {
  return `\`${name}\``;
}
