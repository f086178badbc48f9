import type { Value } from '../../store/store.ts';

/** Version of the file's form, which is told in its first line. */
export const FORMAT_VERSION = 1;

/** The first line. */
export interface Header {
  newsgraph: 'backup';
  formatVersion: number;
  schemaVersion: number;
  /** ISO 8601 in UTC. */
  madeAt: string;
  engine: string;
  /** How many there were when it began. */
  nodes: number;
  relationships: number;
}

export type Properties = { readonly [name: string]: Value };

/** A line for each node: what it is numbered with in this file, its labels and properties. */
export type NodeLine = { n: [number: number, labels: string[], properties: Properties] };

/** A line for each relationship: its type, the numbers of its ends, its properties. */
export type RelationshipLine = { r: [type: string, start: number, end: number, properties: Properties] };

/** The last line. */
export interface Trailer {
  nodes: number;
  relationships: number;
  /** Of all lines before it, each with its line feed. */
  sha256: string;
}

/** Nodes that tell of the graph where it lies, and not of what is in it: the header has the version. */
const ofThePlace: ReadonlySet<unknown> = new Set(['schema', 'revision', 'restoring']);

export function isPartOfBackup(labels: readonly string[], properties: Properties): boolean {
  return !(labels.includes('Meta') && ofThePlace.has(properties['id']));
}
