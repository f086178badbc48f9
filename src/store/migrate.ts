import { NewsgraphError } from '../errors.ts';
import type { Store } from './store.ts';

/** Version of the graph's model that this release reads and writes. */
export const SCHEMA_VERSION = 6;

/** Graphs before it lack what tells namesakes apart, and older ones what the articles were read as. */
const oldestVersion = 3;

/**
 * `migrations[n]` names the queries that bring a graph from version n to n + 1, in order. Each changes a part that fits
 * into one transaction of a large graph, and is run until there is nothing left to change.
 */
const migrations: Readonly<Record<number, readonly string[]>> = {
  3: [
    'migrate/co-mention-strength',
    'migrate/participation-dates',
    'migrate/location-dates',
    'migrate/subject-speakers',
  ],
  4: ['migrate/remove-spellings'],
  5: ['migrate/remove-spellings', 'migrate/word-keys'],
};

/** What brings a stored graph to this release's model. */
export interface Migration {
  /** Version of the stored graph; null for a fresh one. */
  from: number | null;
  to: number;
  /** The queries to run for each version on the way, in order. */
  steps: readonly { version: number; queries: readonly string[] }[];
}

/**
 * Tells what `migrate` would do.
 * @throws {NewsgraphError} when the graph was written by a newer release, or by one too old to be brought here
 */
export async function plannedMigration(store: Store): Promise<Migration> {
  const [row] = await store.read<{ version: number }>('meta/schema-version', {});
  const stored = row?.version ?? SCHEMA_VERSION;
  if (stored > SCHEMA_VERSION) {
    throw new NewsgraphError(
      'CONFIGURATION',
      `expected a graph of schema version ${SCHEMA_VERSION} or older, found version ${stored}: it was written by a newer newsgraph`,
    );
  }
  if (stored < oldestVersion) {
    throw new NewsgraphError(
      'CONFIGURATION',
      `expected a graph of schema version ${SCHEMA_VERSION}, found the older version ${stored}: ingest its articles again into an empty graph`,
    );
  }
  const steps = [];
  for (let version = stored; version < SCHEMA_VERSION; version++) {
    steps.push({ version: version + 1, queries: migrations[version] ?? [] });
  }
  return { from: row?.version ?? null, to: SCHEMA_VERSION, steps };
}

/**
 * Brings the stored graph to this release's model; a fresh graph is marked with it. What is interrupted goes on where it
 * stopped the next time.
 * @param onProgress is told how much each query has changed by now
 * @throws as `plannedMigration` does
 */
export async function migrate(store: Store, onProgress?: (query: string, changed: number) => void): Promise<void> {
  const { from, steps } = await plannedMigration(store);
  if (from === null) await writeVersion(store, SCHEMA_VERSION);
  for (const { version, queries } of steps) {
    for (const query of queries) await untilUnchanged(store, query, (changed) => onProgress?.(query, changed));
    await writeVersion(store, version);
  }
}

async function untilUnchanged(store: Store, query: string, onProgress: (changed: number) => void): Promise<void> {
  let all = 0;
  for (let changed = 1; changed > 0; ) {
    const [row] = await store.write((tx) => tx.run<{ changed: number }>(query, {}));
    changed = row?.changed ?? 0;
    all += changed;
    onProgress(all);
  }
}

async function writeVersion(store: Store, version: number): Promise<void> {
  await store.write((tx) => tx.run('meta/set-schema-version', { version }));
}
