import type { ChangeKind } from '../generated/resolvers.ts';
import { hash } from '../ingest/resolve/ids.ts';
import type { Transaction } from '../store/store.ts';

/** Who decides something about the graph, when, and why. */
export interface Decision {
  by: string | null;
  reason: string | null;
  /** ISO 8601 in UTC. */
  at: string;
}

/** When something ends that began at `began`: not before it, as a clock that was set back would have it. */
export function endOf(began: string, at: string): string {
  return at < began ? began : at;
}

/** Leaves on record who decided what, when and why. `subjectIds` are the nodes that it is about. */
export async function record(
  tx: Transaction,
  kind: ChangeKind,
  subjectIds: readonly string[],
  { by, reason, at }: Decision,
  mergeId: string | null = null,
): Promise<void> {
  const id = `change:${hash(24, kind, at, by ?? '', reason ?? '', ...subjectIds)}`;
  const change = { id, kind, at, by, reason, mergeId };
  await tx.run('curation/add-change', { change, subjectIds });
}
