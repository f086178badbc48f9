import { groupBy } from '../src/group-by.ts';
import { errorKinds, type ReadingError } from './errors.ts';
import { printTable } from './print-table.ts';

/** Prints how many errors of each kind every task has, then all of them under their task and kind. */
export function printErrors(errors: readonly ReadingError[]): void {
  const groups = [...groupBy(errors, ({ task }) => task).values()].flatMap((ofTask) =>
    errorKinds.map((kind) => ofTask.filter((error) => error.kind === kind)).filter((group) => group.length > 0),
  );
  const lines = groups.map((group) => [group[0]?.task ?? '', group[0]?.kind ?? '', String(group.length)]);
  printTable([['task', 'error', 'how many'], ...lines], 2);
  for (const group of groups) {
    console.log(`\n${group[0]?.task}, ${group[0]?.kind}: ${group.length}`);
    for (const { text } of group) console.log(`  ${text.replace(/\s+/g, ' ')}`);
  }
  console.log();
}
