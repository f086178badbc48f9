import type { Readable } from 'node:stream';
import { fileChunks, MAX_FILE_BYTES, streamChunks } from './chunks.ts';
import { readArticles } from './documents.ts';
import { findFiles } from './find.ts';
import { formatOf } from './formats.ts';
import { type ReadResult, STDIN_NAME } from './origin.ts';

export { parseArticle } from './article.ts';
export { MAX_FILE_BYTES } from './chunks.ts';
export { formatOrigin, type Origin, type ReadResult } from './origin.ts';

/**
 * Reads the articles in files, folders, globs and standard input (`-`), one after the other and as they are asked for.
 * Text, HTML, JSON and JSON Lines, also gzipped, are told apart by extension, standard input by its first characters.
 * What can't be read is a result that says so and never stops the rest; `stdin` is `process.stdin` when left out.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: { stdin?: Readable } = {},
): AsyncGenerator<ReadResult> {
  for await (const found of findFiles(inputs)) {
    if (found.kind === 'error') {
      yield { ok: false, origin: { name: found.name, line: null }, error: found.error };
    } else if (found.kind === 'stdin') {
      yield* readArticles(STDIN_NAME, streamChunks(options.stdin ?? process.stdin), null);
    } else {
      yield* readFile(found.name);
    }
  }
}

function readFile(name: string): AsyncIterable<ReadResult> {
  const format = formatOf(name);
  const streamed = format === 'json-lines' || format === null;
  return readArticles(name, fileChunks(name, streamed ? null : MAX_FILE_BYTES), format);
}
