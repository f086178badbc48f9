import type { EntityKind } from '../types.ts';

const kinds: readonly EntityKind[] = ['ACTOR', 'ORGANIZATION', 'PLACE'];

/** Of a token: outside of names, or the begin, inside, last or only token of a name of a kind. */
export const labels: readonly string[] = [
  'O',
  ...kinds.flatMap((kind) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${kind}`)),
];

/** Names in a sentence by their first and last token. */
export interface LabelledSpan {
  first: number;
  last: number;
  kind: EntityKind;
}

/** The part and the kind of each label. */
const parsed = labels.map((label) => label.split('-') as [string, EntityKind?]);
const indexOf = new Map(labels.map((label, index) => [label, index]));
const index = (part: string, kind: EntityKind) => indexOf.get(`${part}-${kind}`) ?? 0;

/** The labels of a sentence of `length` tokens, as indices of `labels`. */
export function labelsOf(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const found = new Uint8Array(length);
  for (const { first, last, kind } of spans) {
    if (first === last) found[first] = index('U', kind);
    else {
      found.fill(index('I', kind), first, last);
      found[first] = index('B', kind);
      found[last] = index('L', kind);
    }
  }
  return found;
}

/** The names that labels tell of; a name cut short by a wrong label ends before it. */
export function spansOf(path: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let open: LabelledSpan | null = null;
  for (let at = 0; at < path.length; at++) {
    const [part, kind] = parsed[path[at] ?? 0] ?? ['O'];
    if (kind === undefined) {
      open = null;
      continue;
    }
    if (open === null || open.kind !== kind || part === 'B' || part === 'U') {
      open = { first: at, last: at, kind };
      spans.push(open);
    } else open.last = at;
    if (part === 'L' || part === 'U') open = null;
  }
  return spans;
}

/** Whether one label can follow another; `from` -1 is the sentence's beginning, `to` -1 its end. */
export function canFollow(from: number, to: number): boolean {
  const [a = 'O', kind] = (labels[from] ?? 'O').split('-');
  const [b = 'O', other] = (labels[to] ?? 'O').split('-');
  const open = a === 'B' || a === 'I';
  const continues = b === 'I' || b === 'L';
  return open === continues && (!open || kind === other);
}
