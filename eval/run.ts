/**
 * Measures the pipeline on real articles with known answers, by the code that ingest runs. Prints one table; ends with
 * 1 when a figure is below its floor. Parts whose data is missing are skipped, and said to be.
 */
import { hasData } from './data.ts';
import { duplicates } from './duplicates.ts';
import type { Measure, Part } from './measure.ts';
import { stories } from './stories.ts';

const parts: readonly Part[] = [duplicates, stories];

const lines: string[][] = [['measure', 'figure', 'floor', 'data']];
let belowFloor = 0;
for (const { name, needs, measure } of parts) {
  const missing = needs.filter((path) => !hasData(path));
  if (missing.length > 0) {
    lines.push([`${name}: skipped`, '', '', `missing: ${missing.join(', ')} (set EVALUATION_DATA to its folder)`]);
    continue;
  }
  for (const one of await measure()) {
    lines.push(line(one));
    if (isBelow(one)) belowFloor++;
  }
}
const widths = [0, 1, 2].map((column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
for (const cells of lines) console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
process.exitCode = belowFloor === 0 ? 0 : 1;

function line(one: Measure): string[] {
  const floor = one.floor === null ? '' : `${one.floor.toFixed(2)}${isBelow(one) ? ' BELOW' : ''}`;
  return [one.name, one.figure.toFixed(3), floor, one.data];
}

/** Not a number is below every floor. */
function isBelow({ figure, floor }: Measure): boolean {
  return floor !== null && !(figure >= floor);
}
