import type { EntityKind, Span } from '../src/ingest/types.ts';
import { errorsOf, type Near, type ReadingError, shown } from './errors.ts';

interface Name extends Span {
  kind: EntityKind;
}

/** What was read wrongly of a text's names; names that overlap are near, whatever their kind. */
export function nameErrors(
  task: string,
  { text, gold }: { text: string; gold: readonly Name[] },
  found: readonly Name[],
): ReadingError[] {
  const among = (names: readonly Name[], one: Name) =>
    names.some((name) => sameExtent(name, one) && name.kind === one.kind);
  const show = ({ start, end, kind }: Name) => `${kind} ${text.slice(start, end)}`;
  const errors = errorsOf(
    gold.filter((one) => !among(found, one)),
    found.filter((one) => !among(gold, one)),
    near,
  );
  return errors.map(({ kind, gold: there, found: read }) => ({
    task,
    kind,
    text: shown(there && show(there), read && show(read)),
  }));
}

function sameExtent(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function near(gold: Name, found: Name): Near | null {
  if (sameExtent(gold, found)) return { kind: 'wrong-kind', fit: 2 };
  return found.start < gold.end && gold.start < found.end ? { kind: 'wrong-extent', fit: 1 } : null;
}
