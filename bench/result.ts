import type { Timings } from './measure/latency.ts';
import { geometricMean } from './measure/statistics.ts';
import type { Load } from './measure/throughput.ts';
import type { ContenderName, ServerName } from './operations.ts';

/** All that one run measured; a file of `docs/performance/`. */
export interface Result {
  /** Articles of the archive. */
  size: number;
  engine: 'neo4j' | 'embedded';
  takenAt: string;
  machine: { cpu: string; cores: number; memoryGb: number; system: string };
  versions: Record<string, string>;
  /** In milliseconds. */
  operations: Record<string, Timings>;
  /** Null where it was not measured. */
  throughput: Loads | null;
  /** Of newsgraph's server, the embedded graph included; left out by the first runs. */
  server?: ServerNeeds;
}

/** How long a server takes to be well, and what it holds, in megabytes; null where the system does not tell. */
export interface ServerNeeds {
  startMs: number;
  memoryMb: { afterStart: number | null; afterOperations: number | null };
}

export type Loads = Partial<Record<ServerName, Load>>;

/** Whom newsgraph is compared with. */
export type Reference = Exclude<ContenderName, 'newsgraph' | 'cached'>;

export const references: readonly Reference[] = ['peer', 'tunedPeer', 'byHand'];

/** How many times as long a reference takes as newsgraph, by the medians; null where it does not answer. */
export function ratio({ newsgraph, ...others }: Timings, reference: Reference): number | null {
  const other = others[reference];
  return newsgraph === undefined || other === undefined ? null : other.p50 / newsgraph.p50;
}

/** The geometric mean of the ratios of all operations that the reference answers; null where it answers none. */
export function meanRatio({ operations }: Result, reference: Reference): number | null {
  const ratios = Object.values(operations).flatMap((timings) => ratio(timings, reference) ?? []);
  return ratios.length === 0 ? null : geometricMean(ratios);
}
