import { InvalidInputError } from '../../errors.ts';
import type { RawArticle } from '../types.ts';
import { parseArticle } from './article.ts';
import { binaryKind, notText } from './binary.ts';
import { type Chunks, MAX_FILE_BYTES, readWhole } from './chunks.ts';
import { decodeHtml, decodeUtf8 } from './decode.ts';
import { type Format, sniffFormat } from './formats.ts';
import { parseJson } from './json.ts';
import { joinLines, type Line, lineTooLong, looksLikeJsonLines, readLines } from './lines.ts';
import type { Origin, ReadResult } from './origin.ts';
import { peek } from './peek.ts';
import { toInvalidInput } from './system-error.ts';
import { peekBytes, unpack } from './unpack.ts';

/**
 * The articles in one file's bytes. A null `format` is told from the first characters.
 * Whatever goes wrong is a result, and for JSON Lines and arrays the articles after a bad one follow all the same.
 */
export async function* readArticles(name: string, chunks: Chunks, format: Format | null): AsyncGenerator<ReadResult> {
  try {
    yield* peekBytes(unpack(chunks), (head, all) => articlesIn(name, all, format ?? sniffFormat(head)));
  } catch (error) {
    yield { ok: false, origin: { name, line: null }, error: toInvalidInput(error, name) };
  }
}

async function* articlesIn(name: string, chunks: Chunks, format: Format | 'json-or-lines'): AsyncGenerator<ReadResult> {
  switch (format) {
    case 'json-lines':
      yield* articlesInLines(name, readLines(chunks));
      return;
    case 'json-or-lines':
      yield* peek(
        readLines(chunks),
        (seen) => seen.length === 2 || looksLikeJsonLines(seen),
        (seen, all) =>
          looksLikeJsonLines(seen) ? articlesInLines(name, all) : articlesInDocument(name, joinLines(all)),
      );
      return;
    case 'json':
      yield* articlesInDocument(name, chunks);
      return;
    default: {
      const bytes = await readText(chunks);
      const body = format === 'html' ? decodeHtml(bytes) : decodeUtf8(bytes);
      yield { ok: true, origin: { name, line: null }, article: { body, format } };
    }
  }
}

async function* articlesInLines(name: string, lines: AsyncIterable<Line>): AsyncGenerator<ReadResult> {
  let empty = true;
  for await (const line of lines) {
    empty = false;
    const origin = { name, line: line.number };
    yield attempt(origin, () => articleOfLine(line));
  }
  if (empty) throw nothingInside();
}

function articleOfLine({ bytes }: Line): RawArticle {
  if (bytes === null) throw lineTooLong();
  const json = parseJson(decodeUtf8(bytes));
  if (!json.ok) throw json.error;
  return parseArticle(json.value);
}

async function* articlesInDocument(name: string, chunks: Chunks): AsyncGenerator<ReadResult> {
  const json = parseJson(decodeUtf8(await readText(chunks)));
  if (!json.ok) {
    yield { ok: false, origin: { name, line: json.line }, error: json.error };
    return;
  }
  const origin = { name, line: null };
  if (!Array.isArray(json.value)) {
    yield attempt(origin, () => parseArticle(json.value));
    return;
  }
  if (json.value.length === 0) throw new InvalidInputError('file', 'expected an article, found an empty list');
  for (const [index, value] of json.value.entries()) {
    const result = attempt(origin, () => parseArticle(value));
    yield result.ok ? result : { ...result, error: atIndex(index, result.error) };
  }
}

/** The bytes of a document that is read whole, refused when there are too many, none, or none of a text. */
async function readText(chunks: Chunks): Promise<Buffer> {
  const bytes = await readWhole(chunks, MAX_FILE_BYTES);
  const kind = binaryKind(bytes);
  if (kind) throw notText(kind);
  if (/^\s*$/.test(bytes.toString('utf8'))) throw nothingInside();
  return bytes;
}

function nothingInside(): InvalidInputError {
  return new InvalidInputError('file', 'expected an article, the file is empty');
}

function attempt(origin: Origin, read: () => RawArticle): ReadResult {
  try {
    return { ok: true, origin, article: read() };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { ok: false, origin, error };
  }
}

function atIndex(index: number, error: InvalidInputError): InvalidInputError {
  return new InvalidInputError(error.field, `at [${index}]: ${error.message}`, { cause: error });
}
