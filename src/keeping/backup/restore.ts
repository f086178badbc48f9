import { ConflictError } from '../../errors.ts';
import { groupBy } from '../../group-by.ts';
import { migrate } from '../../store/migrate.ts';
import { beginRestore, endRestore } from '../../store/restoring.ts';
import type { Store, Value } from '../../store/store.ts';
import type { Counts } from './backup.ts';
import type { NodeLine, RelationshipLine } from './format.ts';
import { parts, verify } from './read.ts';

/** Most lines and characters of one transaction. */
const mostLines = 5_000;
const mostCharacters = 4_000_000;

export interface RestoreOptions {
  onProgress?: (what: string, done: number) => void;
}

/**
 * Writes a backup into an empty graph, batch by batch. It is read from end to end before anything is written, and the
 * graph is marked as not whole until all of it is there.
 * @throws {ConflictError} when the graph isn't empty
 * @throws {InvalidInputError} when the file is no backup, or not a whole one
 */
export async function restore(store: Store, file: string, { onProgress }: RestoreOptions = {}): Promise<Counts> {
  await mustBeEmpty(store);
  const { schemaVersion } = await verify(file, onProgress);
  await beginRestore(store, file);
  const counts: Counts = { nodes: 0, relationships: 0 };
  /** What the engine numbers nodes with, by their numbers in the file. */
  const nodes: number[] = [];
  for await (const batch of batches(file)) {
    await writeNodes(
      store,
      batch.flatMap((line) => ('n' in line ? [line] : [])),
      nodes,
    );
    await writeRelationships(
      store,
      batch.flatMap((line) => ('r' in line ? [line] : [])),
      nodes,
    );
    for (const line of batch) counts['n' in line ? 'nodes' : 'relationships']++;
    onProgress?.('nodes and relationships restored', counts.nodes + counts.relationships);
  }
  await store.write((tx) => tx.run('meta/set-schema-version', { version: schemaVersion }));
  await endRestore(store);
  await migrate(store, onProgress);
  return counts;
}

async function mustBeEmpty(store: Store): Promise<void> {
  const [content] = await store.read<{ nodes: number }>('restore/content', {});
  const found = content?.nodes ?? 0;
  if (found > 0) {
    throw new ConflictError(
      'graph',
      `expected an empty graph to restore into, found ${found} nodes in it: choose another`,
    );
  }
}

async function* batches(file: string): AsyncGenerator<(NodeLine | RelationshipLine)[]> {
  let batch: (NodeLine | RelationshipLine)[] = [];
  let characters = 0;
  for await (const { line, size } of parts(file)) {
    batch.push(line);
    characters += size;
    if (batch.length < mostLines && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function writeNodes(store: Store, lines: readonly NodeLine[], nodes: number[]): Promise<void> {
  const groups = groupBy(lines, ({ n: [, labels] }) => labels.join(':'));
  const numbered = await store.write(async (tx) => {
    const all: { number: number; node: number }[] = [];
    for (const [labels, group] of groups) {
      const rows = group.map(({ n: [number, , properties] }): Value => ({ number, properties }));
      all.push(...(await tx.run<{ number: number; node: number }>('restore/nodes', { Labels: labels, rows })));
    }
    return all;
  });
  for (const { number, node } of numbered) nodes[number] = node;
}

async function writeRelationships(
  store: Store,
  lines: readonly RelationshipLine[],
  nodes: readonly number[],
): Promise<void> {
  const groups = groupBy(lines, ({ r: [type] }) => type);
  await store.write(async (tx) => {
    for (const [type, group] of groups) {
      const rows = group.map(
        ({ r: [, start, end, properties] }): Value => ({
          start: nodes[start] ?? null,
          end: nodes[end] ?? null,
          properties,
        }),
      );
      await tx.run('restore/relationships', { Type: type, rows });
    }
  });
}
