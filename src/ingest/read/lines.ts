import { InvalidInputError } from '../../errors.ts';
import { type Chunks, formatMegabytes } from './chunks.ts';

/** The longest line of JSON Lines that is read, in bytes (50 MB). */
export const MAX_LINE_BYTES = 50 * 1024 * 1024;

const NEWLINE = 0x0a;
const BOM = Buffer.from('\ufeff');

/** A line that has more than white space. */
export interface Line {
  /** 1-based, blank lines counted. */
  number: number;
  /** Without its line end; null for a line longer than the limit, whose bytes are not kept. */
  bytes: Buffer | null;
}

/** Splits bytes into lines, keeping no more than one line in memory; blank lines are left out. */
export async function* readLines(chunks: Chunks, maxBytes = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): Line | null => {
    const line = size > maxBytes ? { number, bytes: null } : filledLine(number, Buffer.concat(parts));
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line) yield line;
    }
    keep(chunk.subarray(start));
  }
  const last = finish();
  if (last) yield last;
}

function filledLine(number: number, bytes: Buffer): Line | null {
  const line = number === 1 && bytes.subarray(0, BOM.length).equals(BOM) ? bytes.subarray(BOM.length) : bytes;
  return line.every(isBlank) ? null : { number, bytes: line };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

/**
 * Whether a text that begins with `{` is JSON Lines and not one object over several lines, judged by its first two lines.
 * A first line that is broken doesn't hide the ones after it: an object that goes on has no `{` where its second line begins,
 * unless the first one ends by opening something or with a comma.
 */
export function looksLikeJsonLines(lines: readonly Line[]): boolean {
  const [first, second] = lines.map(({ bytes }) => bytes?.toString('latin1').trim() ?? null);
  if (first === undefined) return false;
  if (first === null || first.endsWith('}')) return true;
  return Boolean(second?.startsWith('{')) && !/[[{,:]$/.test(first);
}

/** Puts lines together again, each with its number as before. */
export async function* joinLines(lines: AsyncIterable<Line>): AsyncGenerator<Buffer> {
  let number = 1;
  for await (const line of lines) {
    if (line.bytes === null) throw lineTooLong();
    yield Buffer.from('\n'.repeat(line.number - number));
    yield line.bytes;
    number = line.number;
  }
}

/** What to say of a line whose bytes were not kept. */
export function lineTooLong(): InvalidInputError {
  return new InvalidInputError(
    'body',
    `expected a line of at most ${formatMegabytes(MAX_LINE_BYTES)}, found a longer one`,
  );
}
