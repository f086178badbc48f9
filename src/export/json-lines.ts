import type { Rows } from './rows.ts';
import { tables } from './tables.ts';

/** One JSON object a line; its first field `record` says what it is. */
export async function* jsonLines(rows: Rows): AsyncGenerator<string> {
  for (const { record, read } of Object.values(tables)) {
    for await (const row of read(rows)) yield `${JSON.stringify({ record, ...row })}\n`;
  }
}
