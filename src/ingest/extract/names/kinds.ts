import { groupBy } from '../../../group-by.ts';
import type { EntityKind } from '../../types.ts';
import type { FoundName } from './names.ts';

/** One form is one kind of thing in one article: the kind that it was taken for most surely, over all its places. */
export function agreedKinds(names: readonly FoundName[]): FoundName[] {
  return [...groupBy(names, ({ surface }) => surface)].flatMap(([, same]) => {
    const listed = same.find(({ known }) => known !== null);
    if (listed !== undefined) return same.map((name) => ({ ...name, kind: listed.kind, known: listed.known }));
    const votes = new Map<EntityKind, number>();
    for (const { kind, confidence } of same) votes.set(kind, (votes.get(kind) ?? 0) + confidence);
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    return same.map((name) => ({ ...name, kind: most?.[0] ?? name.kind }));
  });
}
