import { printTable } from './print-table.ts';
import { isBelow, type Row } from './row.ts';

/** Prints the scorecard: a line a task and language. */
export function printRows(rows: readonly Row[]): void {
  const lines = rows.map((row) => [
    row.task,
    row.language,
    row.precision.toFixed(3),
    row.recall.toFixed(3),
    row.f1.toFixed(3),
    String(row.gold),
    String(row.predicted),
    row.floor === undefined ? '' : `${row.floor.toFixed(2)}${isBelow(row) ? ' BELOW' : ''}`,
  ]);
  printTable([['task', 'language', 'precision', 'recall', 'F1', 'there', 'found', 'floor'], ...lines], 2);
}
