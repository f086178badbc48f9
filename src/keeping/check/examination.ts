import type { Transaction, Value } from '../../store/store.ts';

/** Something that isn't as it should be: of which node, and what is expected there and found. */
export interface Fault {
  id: string;
  problem: string;
}

/** One kind of thing that must hold in every graph, looked at for some nodes at a time. */
export interface Examination {
  /** What is looked at, in words: `what entities tell of their articles`. */
  what: string;
  /** The query that pages through the ids. */
  ids: string;
  /** How many are looked at in one step. */
  batch: number;
  find(tx: Transaction, ids: readonly string[]): Promise<Fault[]>;
  /** Makes right what is derived from something else in the graph; left out where nothing in it tells what was there. */
  repair?(tx: Transaction, ids: readonly string[]): Promise<void>;
}

interface Row {
  id: string;
  stored: { readonly [name: string]: Value };
  counted: { readonly [name: string]: Value };
}

/** Finds where what is stored differs from what a query counts anew. */
export function comparing(query: string): Examination['find'] {
  return async (tx, ids) => {
    const rows = await tx.run<Row>(query, { ids });
    return rows.flatMap(({ id, stored, counted }) => differences(id, stored, counted));
  };
}

/** One fault for each part that differs, of the node or of what belongs to it. */
export function differences(id: string, stored: Row['stored'], counted: Row['counted'], of = ''): Fault[] {
  return Object.keys(counted)
    .filter((name) => text(stored[name]) !== text(counted[name]))
    .map((name) => ({
      id,
      problem: `${of}${of && ' '}${name}: expected ${text(counted[name])}, found ${text(stored[name])}`,
    }));
}

/** The first that a list lacks, and the first that it has too much, of some part of a node. */
export function listDifferences(
  id: string,
  part: string,
  stored: readonly string[],
  expected: readonly string[],
): Fault[] {
  const [lacks] = without(expected, stored);
  const [more] = without(stored, expected);
  return [
    ...(lacks === undefined ? [] : [{ id, problem: `${part}: expected ${lacks}, found none` }]),
    ...(more === undefined ? [] : [{ id, problem: `${part}: expected none such, found ${more}` }]),
  ];
}

/** What is in a list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

function text(value: Value | undefined): string {
  return JSON.stringify(value ?? null);
}
