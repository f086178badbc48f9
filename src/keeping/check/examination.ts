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

/** One fault for each part that differs. */
export function differences(id: string, stored: Row['stored'], counted: Row['counted']): Fault[] {
  return Object.keys(counted)
    .filter((name) => text(stored[name]) !== text(counted[name]))
    .map((name) => ({ id, problem: `${name}: expected ${text(counted[name])}, found ${text(stored[name])}` }));
}

function text(value: Value | undefined): string {
  return JSON.stringify(value ?? null);
}
