import { matched } from './matched.ts';

/** The ways in which something is read wrongly. */
export const errorKinds = [
  'missed',
  'spurious',
  'wrong-kind',
  'wrong-extent',
  'wrong-holder',
  'wrong-title',
  'wrong-type',
  'wrong-date',
  'wrong-participants',
  'wrong-place',
  'wrong-speaker',
] as const;

/** `missed` was not found, `spurious` isn't there; what is wrong about the others stands near what is there. */
export type ErrorKind = (typeof errorKinds)[number];

/** One thing that was read wrongly. */
export interface ReadingError {
  task: string;
  kind: ErrorKind;
  /** Shown to whoever looks for its cause: where, what is there, what was read. */
  text: string;
}

/** Takes what was read wrongly. */
export type OnError = (error: ReadingError) => void;

/** How something read is wrong about something that is there, and how near it is to it (above 0). */
export interface Near {
  kind: ErrorKind;
  fit: number;
}

/**
 * Sorts by kind what was missed and what was found falsely; a miss and a false find that are near are one error.
 * @param near null when the two have nothing in common
 */
export function errorsOf<T>(
  missed: readonly T[],
  spurious: readonly T[],
  near: (gold: T, found: T) => Near | null,
): { kind: ErrorKind; gold: T | null; found: T | null }[] {
  const pairs = matched(missed, spurious, (gold, found) => near(gold, found)?.fit ?? 0);
  const paired = new Set(pairs.values());
  return [
    ...missed.map((gold, index) => {
      const found = spurious[pairs.get(index) ?? -1];
      const kind = found === undefined ? 'missed' : (near(gold, found)?.kind ?? 'missed');
      return { kind, gold, found: found ?? null };
    }),
    ...spurious.flatMap((found, index) =>
      paired.has(index) ? [] : [{ kind: 'spurious' as const, gold: null, found }],
    ),
  ];
}

/** An error in words: what is there, and after an arrow what was read instead. */
export function shown(gold: string | null, found: string | null): string {
  if (gold === null || found === null) return gold ?? found ?? '';
  return `${gold} → ${found}`;
}
