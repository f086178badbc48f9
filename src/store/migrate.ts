import { NewsgraphError } from '../errors.ts';
import type { Store } from './store.ts';

/** Version of the graph's model that this release reads and writes. */
export const SCHEMA_VERSION = 5;

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
  4: ['migrate/spellings'],
};

/**
 * Brings the stored graph to this release's model; a fresh graph is marked with it. What is interrupted goes on where it
 * stopped the next time.
 * @throws {NewsgraphError} when the graph was written by a newer release, or by one too old to be brought here
 */
export async function migrate(store: Store): Promise<void> {
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
  if (row === undefined) await writeVersion(store, SCHEMA_VERSION);
  for (let version = stored; version < SCHEMA_VERSION; version++) {
    for (const query of migrations[version] ?? []) await untilUnchanged(store, query);
    await writeVersion(store, version + 1);
  }
}

async function untilUnchanged(store: Store, query: string): Promise<void> {
  let changed = 1;
  while (changed > 0) {
    const [row] = await store.write((tx) => tx.run<{ changed: number }>(query, {}));
    changed = row?.changed ?? 0;
  }
}

async function writeVersion(store: Store, version: number): Promise<void> {
  await store.write((tx) => tx.run('meta/set-schema-version', { version }));
}
