import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { NewsgraphError } from '../../errors.ts';
import { plannedMigration } from '../../store/migrate.ts';
import type { Store } from '../../store/store.ts';
import {
  FORMAT_VERSION,
  type Header,
  isPartOfBackup,
  type NodeLine,
  type Properties,
  type RelationshipLine,
  type Trailer,
} from './format.ts';

/** Engine's numbers of nodes that are read at a time. */
const pageSize = 500;
/** How often a backup is begun when others write meanwhile. */
const mostTries = 3;

export interface Counts {
  nodes: number;
  relationships: number;
}

export interface BackupOptions {
  onProgress?: (what: string, done: number) => void;
}

/**
 * Writes the whole graph to a file: gzipped JSON Lines that restore into either engine. The file is there when it is
 * whole and on disk, and not before.
 * @throws {NewsgraphError} when others keep writing to the graph meanwhile
 */
export async function backup(store: Store, file: string, { onProgress }: BackupOptions = {}): Promise<Counts> {
  const partial = `${file}.part`;
  try {
    for (let tries = 1; ; tries++) {
      const before = await store.revision();
      const counts: Counts = { nodes: 0, relationships: 0 };
      const text = Readable.from(lines(store, counts, onProgress), { objectMode: false });
      await pipeline(text, createGzip(), createWriteStream(partial, { mode: 0o600 }));
      if ((await store.revision()) === before) {
        await flush(partial);
        await rename(partial, file);
        return counts;
      }
      if (tries === mostTries) {
        throw new NewsgraphError(
          'CONFLICT',
          `the graph was written to during each of ${mostTries} backups: stop what writes (ingest, curation), or use Neo4j's own backup`,
        );
      }
    }
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* lines(store: Store, counts: Counts, onProgress: BackupOptions['onProgress']): AsyncGenerator<string> {
  const [extent] = await store.read<Counts & { highest: number }>('backup/extent', {});
  const { highest = -1, nodes = 0, relationships = 0 } = extent ?? {};
  const { from, to } = await plannedMigration(store);
  const header: Header = {
    newsgraph: 'backup',
    formatVersion: FORMAT_VERSION,
    schemaVersion: from ?? to,
    madeAt: new Date().toISOString(),
    engine: store.engine,
    nodes,
    relationships,
  };
  const hash = createHash('sha256');
  const told = (text: string): string => {
    hash.update(text);
    return text;
  };
  yield told(`${JSON.stringify(header)}\n`);
  for await (const rows of pages<NodeRow>(store, 'backup/nodes', highest)) {
    const some = rows
      .filter(({ labels, properties }) => isPartOfBackup(labels, properties))
      .map(({ node, labels, properties }): NodeLine => ({ n: [node, [...labels].sort(), present(properties)] }));
    counts.nodes += some.length;
    if (some.length > 0) yield told(written(some));
    onProgress?.('nodes', counts.nodes);
  }
  for await (const rows of pages<RelationshipRow>(store, 'backup/relationships', highest)) {
    const some = rows.map(
      ({ type, start, end, properties }): RelationshipLine => ({ r: [type, start, end, present(properties)] }),
    );
    counts.relationships += some.length;
    if (some.length > 0) yield told(written(some));
    onProgress?.('relationships', counts.relationships);
  }
  const trailer: Trailer = { ...counts, sha256: hash.digest('hex') };
  yield `${JSON.stringify(trailer)}\n`;
}

interface NodeRow {
  node: number;
  labels: string[];
  properties: Properties;
}

interface RelationshipRow {
  type: string;
  start: number;
  end: number;
  properties: Properties;
}

/** The rows of a query by the engine's numbers for nodes, some of these at a time. */
async function* pages<Row extends object>(store: Store, query: string, highest: number): AsyncGenerator<Row[]> {
  for (let from = 0; from <= highest; from += pageSize) {
    yield await store.read<Row>(query, { from, to: Math.min(from + pageSize - 1, highest) });
  }
}

function written(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** One engine keeps what is null, the other does not. */
function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
