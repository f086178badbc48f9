import { TestRunner } from 'vitest';

/** What docs/reliability.md counts: attacks refused, faults survived, random inputs answered, load held. */
export type Kind = 'attack' | 'fault' | 'input' | 'load';

export interface Shown {
  kind: Kind;
  /** In words that a reader of the table understands: `Neo4j stopped in the middle of an ingest`. */
  what: string;
  /** How often it was tried. */
  tries: number;
}

declare module 'vitest' {
  interface TaskMeta {
    shown?: Shown[];
  }
}

/** How many times the usual number of random tries is made: 1 in the suite, more by `npm run reliability`. */
export const times = Number(process.env['NEWSGRAPH_TEST_TIMES'] || 1);

/** Tells what the running test tries, for the tables of docs/reliability.md. What it found is told by its passing. */
export function shown(kind: Kind, what: string, tries = 1): void {
  const test = TestRunner.getCurrentTest();
  if (test === undefined) throw new Error(`expected a running test that shows "${what}", found none`);
  test.meta.shown = [...(test.meta.shown ?? []), { kind, what, tries }];
}
