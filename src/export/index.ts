import type { Store } from '../store/store.ts';
import { csv } from './csv.ts';
import { followTheMoney } from './follow-the-money.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLines } from './json-lines.ts';
import { type Rows, rowsOf } from './rows.ts';
import type { Scope } from './scope.ts';
import type { TableName } from './tables.ts';
import { turtle } from './turtle.ts';

export interface Format {
  contentType: string;
  /** Of a file that holds it, without the leading dot. */
  extension: string;
  write(rows: Rows, options: FormatOptions): AsyncGenerator<string>;
}

export interface FormatOptions {
  /** The table that CSV holds. */
  table: TableName;
  /** What stands before every id in Turtle. */
  base: string;
}

/** Every format; one line each. */
export const formats = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    write: (rows, { table }) => csv(rows, table),
  },
  'json-lines': { contentType: 'application/x-ndjson; charset=utf-8', extension: 'jsonl', write: jsonLines },
  graphml: { contentType: 'application/graphml+xml; charset=utf-8', extension: 'graphml', write: graphml },
  gexf: { contentType: 'application/gexf+xml; charset=utf-8', extension: 'gexf', write: gexf },
  turtle: {
    contentType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    write: (rows, { base }) => turtle(rows, base),
  },
  'follow-the-money': {
    contentType: 'application/json+ftm; charset=utf-8',
    extension: 'ftm.json',
    write: followTheMoney,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** UTF-16 code units; one piece of an export, but for a last shorter one or a single longer text. */
const pieceLength = 16_384;

/** The text of an export in pieces, each made when it is asked for. */
export async function* exportText(
  store: Store,
  scope: Scope,
  format: FormatName,
  options: FormatOptions,
): AsyncGenerator<string> {
  let piece = '';
  for await (const text of formats[format].write(rowsOf(store, scope), options)) {
    piece += text;
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
