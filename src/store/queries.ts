import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Engine, Params } from './store.ts';

/** One `.cypher` file: what its first comment promises, and its text. */
export interface Query {
  /** Path under `cypher/` without extension: `article/by-id`. */
  name: string;
  text: string;
  /** Names of the parameters it takes. */
  params: readonly string[];
  /** Parameters that no engine takes: the text has their names where a label or a type stands. */
  names: readonly string[];
  /** Names of the columns it returns; empty for one that only writes. */
  columns: readonly string[];
  /** The index of a property and the id whose order it walks; undefined where it names none. */
  index: OrderedIndex | undefined;
}

/** An index of the nodes of a label by a property and their id, and the variable that it finds. */
export interface OrderedIndex {
  variable: string;
  label: string;
  property: string;
}

const directory = fileURLToPath(new URL('../../cypher/', import.meta.url));

/**
 * Reads every query that `engine` runs. `name.neo4j.cypher` or `name.embedded.cypher` takes the place of
 * `name.cypher` for that engine. A query whose first comment says `reversible` is also there as `name.reversed`,
 * which walks the same list backwards: in its lines marked `// keyset`, ASC and DESC, < and > change places.
 * A line `// part: folder/name` stands for the text of `folder/name.part.cypher`, which several queries share, or of
 * `folder/name.part.neo4j.cypher` or `.part.embedded.cypher` where engines differ. A line
 * `USING INDEX ...` tells Neo4j in what order to walk; what stands in for it on the embedded engine is `embedded-order.ts`,
 * which walks also where a line `// walk: ...` says so, with what a line `// as: ...` below it has in place of the MATCH.
 * For Neo4j a text has its parameters as `withGiven` puts them.
 * @param also a folder of more queries, beside `cypher/`
 * @throws when a file lacks its `params:` or `columns:` comment
 */
export function loadQueries(engine: Engine, also?: string): ReadonlyMap<string, Query> {
  const other: Engine = engine === 'neo4j' ? 'embedded' : 'neo4j';
  const ignore = ['setup/**', '**/*.part.{,*.}cypher', `**/*.${other}.cypher`];
  const files = [directory, ...(also === undefined ? [] : [also])].flatMap((folder) =>
    globSync('**/*.cypher', { cwd: folder, ignore })
      .sort()
      .map((file) => ({ folder, file })),
  );
  const queries = new Map<string, Query>();
  for (const { folder, file } of files) {
    const name = file.replace(/\.cypher$/, '').replace(`.${engine}`, '');
    const text = withParts(readFileSync(path.join(folder, file), 'utf8'), engine);
    const query = parseQuery(name, text);
    query.text = engine === 'embedded' ? text.replace(/^\s*USING INDEX .*\n/gm, '') : withGiven(text);
    queries.set(name, query);
    if (/^\/\/.*\breversible\b/m.test(query.text)) {
      queries.set(`${name}.reversed`, { ...query, name: `${name}.reversed`, text: reverse(query.text) });
    }
  }
  return queries;
}

/** The statements of `cypher/setup/<engine>.cypher`, which create constraints and indexes where they are missing. */
export function loadSetup(engine: Engine): string[] {
  const text = readFileSync(path.join(directory, 'setup', `${engine}.cypher`), 'utf8');
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The text of a part of queries as an engine runs it, which may have parts of its own. */
export function loadPart(name: string, engine: Engine): string {
  const own = path.join(directory, `${name}.part.${engine}.cypher`);
  const file = existsSync(own) ? own : path.join(directory, `${name}.part.cypher`);
  return withParts(readFileSync(file, 'utf8'), engine);
}

function withParts(text: string, engine: Engine): string {
  return text.replace(/^\s*\/\/ part: (.+)$/gm, (_, part: string) => loadPart(part, engine));
}

function parseQuery(name: string, text: string): Query {
  const [, variable, label, property] = /^(?:USING INDEX| *\/\/ walk:) (\w+):(\w+)\((\w+), id\)$/m.exec(text) ?? [];
  const index = variable && label && property ? { variable, label, property } : undefined;
  const params = names(name, text, 'params');
  const inText = /^\/\/ params:(.*)$/m.exec(text)?.[1] ?? '';
  return {
    name,
    text,
    params,
    names: params.filter((param) => inText.includes(`${param} (a name)`)),
    columns: names(name, text, 'columns'),
    index,
  };
}

function names(query: string, text: string, heading: string): string[] {
  const line = new RegExp(`^// ${heading}:(.*)$`, 'm').exec(text)?.[1];
  if (line === undefined) {
    throw new Error(`cypher/${query}.cypher: expected a first comment with a line "// ${heading}: ...", found none`);
  }
  return line
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim().split(' ')[0] ?? '')
    .filter((name) => name !== '' && name !== 'none');
}

/**
 * The text of a query that takes one parameter, `given`, a map of all that it is given: Neo4j plans a query again for each
 * combination of types and lengths that its parameters come in, a filter that is null among them, and a map is always a map.
 */
function withGiven(text: string): string {
  return text.replace(/\$(\w+)/g, '$given.$1');
}

/** Puts something else in the place of each value that a query for Neo4j is given. */
export function replaceGiven(text: string, by: (name: string) => string): string {
  return text.replace(/\$given\.(\w+)/g, (_, name: string) => by(name));
}

const namePattern = /^\w+(:\w+)*$/;

/**
 * The text of a query in which labels or types are given. No parameter can stand for a name, so that they are put into
 * the text.
 * @throws when one is not a name, which could be anything else in the text
 */
export function withNames({ text, names }: Pick<Query, 'text' | 'names'>, params: Params): string {
  return names.reduce((named, param) => {
    const given = params[param];
    if (typeof given !== 'string' || !namePattern.test(given)) {
      throw new Error(`expected a name like Entity:Actor as ${param}, got ${JSON.stringify(given)}`);
    }
    return named.replaceAll(`:${param}`, `:${given}`);
  }, text);
}

const opposites: Record<string, string> = { ASC: 'DESC', DESC: 'ASC', '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

function reverse(text: string): string {
  return text.replace(/^.*\/\/ keyset$/gm, (line) =>
    line.replace(/\bASC\b|\bDESC\b|[<>]=?/g, (word) => opposites[word] ?? word),
  );
}
