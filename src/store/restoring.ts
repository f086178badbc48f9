import { StoreUnavailableError } from '../errors.ts';
import type { Store } from './store.ts';

/** Marks the graph as not whole until `endRestore`. */
export async function beginRestore(store: Store, file: string): Promise<void> {
  await store.write((tx) => tx.run('restore/begin', { file, at: new Date().toISOString() }));
}

export async function endRestore(store: Store): Promise<void> {
  await store.write((tx) => tx.run('restore/end', {}));
}

/** @throws {StoreUnavailableError} when a restore into this graph was interrupted, with what to do */
export async function mustBeWhole(store: Store): Promise<void> {
  const [begun] = await store.read<{ file: string; at: string }>('restore/begun', {});
  if (begun === undefined) return;
  throw new StoreUnavailableError(
    `the graph is not whole: the restore of ${begun.file}, begun at ${begun.at}, did not end. ` +
      `${emptied[store.engine]}, and run newsgraph restore ${begun.file} again`,
  );
}

const emptied = {
  embedded: 'Remove its file newsgraph.grafeo with all that begins with this name (in NEWSGRAPH_DATA)',
  neo4j: 'Empty the database',
};
