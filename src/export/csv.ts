import { stringify } from 'csv-stringify/sync';
import type { Rows } from './rows.ts';
import { type TableName, tables } from './tables.ts';

/** One table as RFC 4180 has it, with a header. Null is an empty cell, a list is the JSON of it. */
export async function* csv(rows: Rows, name: TableName): AsyncGenerator<string> {
  const { columns, read } = tables[name];
  yield line(columns);
  for await (const row of read(rows)) yield line(columns.map((column) => cell(row[column])));
}

function line(cells: readonly unknown[]): string {
  return stringify([[...cells]], { record_delimiter: 'windows' });
}

function cell(value: unknown): unknown {
  if (typeof value === 'string') return withoutFormula(value);
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** What a spreadsheet would take for the start of a formula, also in the full-width forms that some of them accept. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A spreadsheet shows the text behind an apostrophe as it stands, and never runs it. A text that has apostrophes there
 * gets one more, so that removing one gives back every text.
 */
function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
