import type { ChangeGroup } from '../../addresses.ts';
import type { ChangeKind, ChangeLineFragment } from '../../generated/graphql.ts';

export const kindsOf: Record<ChangeGroup, ChangeKind[]> = {
  merges: ['MERGE', 'UNDO_MERGE'],
  apart: ['KEEP_APART', 'UNDO_KEEP_APART'],
  names: ['ADD_ALIAS', 'REMOVE_ALIAS'],
  articles: ['RETRACT', 'CORRECT'],
  namesakes: ['TELL_APART'],
};

/** Decisions about the same things, of which the last holds. */
function question({ kind, subjects }: Pick<ChangeLineFragment, 'kind' | 'subjects'>): string {
  const group = Object.values(kindsOf).find((kinds) => kinds.includes(kind));
  return [group?.[0], ...subjects.toSorted()].join(' ');
}

/** Whether a decision can still be taken back, by those made after it; `changes` come latest first. */
export function canUndo(change: ChangeLineFragment, changes: readonly ChangeLineFragment[]): boolean {
  if (change.kind === 'MERGE') return change.merge !== null && change.merge.undoneAt === null;
  if (change.kind !== 'KEEP_APART' && change.kind !== 'ADD_ALIAS') return false;
  return changes.find((one) => question(one) === question(change)) === change;
}

/** Whether two entities are kept apart, by the decisions about them, which come latest first. */
export function apartFor(a: string, b: string, changes: readonly ChangeLineFragment[]): boolean {
  const asked = question({ kind: 'KEEP_APART', subjects: [a, b] });
  return changes.find((one) => question(one) === asked)?.kind === 'KEEP_APART';
}
