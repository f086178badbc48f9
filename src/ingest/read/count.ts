import { fileChunks } from './chunks.ts';
import { findFiles } from './find.ts';
import { formatOf } from './formats.ts';

const newline = 10;

/**
 * How many articles inputs hold, as far as that is told without reading them: the lines of JSON Lines, one for any
 * other file. Null for standard input and for compressed files, which can be read only once or not be counted.
 */
export async function countArticles(inputs: readonly string[]): Promise<number | null> {
  let count = 0;
  for await (const found of findFiles(inputs)) {
    if (found.kind === 'stdin' || (found.kind === 'file' && found.name.endsWith('.gz'))) return null;
    count += found.kind === 'file' && formatOf(found.name) === 'json-lines' ? await countLines(found.name) : 1;
  }
  return count;
}

async function countLines(file: string): Promise<number> {
  let lines = 0;
  let last = newline;
  for await (const chunk of fileChunks(file, null)) {
    for (const byte of chunk) {
      if (byte === newline && last !== newline) lines++;
      last = byte;
    }
  }
  return last === newline ? lines : lines + 1;
}
