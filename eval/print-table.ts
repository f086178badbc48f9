/** Prints lines of cells under each other on standard output: the first columns to the left, numbers to the right. */
export function printTable(lines: readonly (readonly string[])[], columnsOfText: number): void {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const padded = (cell: string, column: number) =>
    column < columnsOfText ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  for (const cells of lines) console.log(cells.map(padded).join('  ').trimEnd());
}
