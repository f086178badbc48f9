import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writing } from '../ingest.ts';
import type { Result } from '../result.ts';

/** The results that are kept in a folder, the smaller graphs first. */
export function readResults(folder: string): Result[] {
  if (!existsSync(folder)) throw new Error(`expected results in ${folder}; npm run bench -- --output keeps them there`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): Result => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => a.size - b.size || (a.engine < b.engine ? -1 : 1));
}

/** How fast articles were stored, of all that is kept in the folder `writing` of it. */
export function readWritings(folder: string): Writing[] {
  const inside = join(folder, 'writing');
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): Writing => JSON.parse(readFileSync(join(inside, file), 'utf8')));
}

/** The size at which the contenders are compared: the largest up to this one. */
const comparedSize = 100_000;

/** The result on Neo4j that the comparison is drawn from; null when there is none. */
export function compared(results: readonly Result[]): Result | null {
  const onNeo4j = results.filter(({ engine }) => engine === 'neo4j');
  return onNeo4j.filter(({ size }) => size <= comparedSize).at(-1) ?? onNeo4j[0] ?? null;
}

/** What the contenders are called in charts and tables. */
export const names = {
  newsgraph: 'newsgraph',
  cached: 'newsgraph, asked again',
  peer: '@neo4j/graphql',
  tunedPeer: '@neo4j/graphql, tuned',
  byHand: 'Cypher by hand',
  embedded: 'newsgraph, embedded',
} as const;

export interface Point {
  operation: string;
  size: number;
  who: (typeof names)[keyof typeof names];
  p50: number;
}

/** Every median of every result. */
export function points(results: readonly Result[]): Point[] {
  return results.flatMap(({ size, engine, operations }) =>
    Object.entries(operations).flatMap(([operation, timings]) =>
      Object.entries(timings).map(([name, { p50 }]) => ({
        operation,
        size,
        who: engine === 'embedded' ? names.embedded : names[name as keyof typeof timings],
        p50,
      })),
    ),
  );
}
