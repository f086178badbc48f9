import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InvalidInputError } from '../../errors.ts';
import { binaryKind, isGzip, notText } from './binary.ts';
import type { Chunks } from './chunks.ts';
import { peek } from './peek.ts';
import { isSystemError } from './system-error.ts';

/** Enough to know a format by, and little enough that a slow pipe doesn't wait for more. */
const HEAD_BYTES = 16;
/** A NUL further on condemns its own line or document, not all of the articles around it. */
const NUL_WINDOW_BYTES = 512;

/** Gzip unpacked, UTF-16 turned into UTF-8, and anything that is plainly no text refused by its first bytes. */
export function unpack(chunks: Chunks): Chunks {
  return peekBytes(gunzipped(chunks), (head, all) => {
    const encoding = utf16Of(head);
    if (encoding) return fromUtf16(all, encoding);
    const kind = binaryKind(head.subarray(0, NUL_WINDOW_BYTES));
    if (kind) throw notText(kind);
    return all;
  });
}

/** Looks at the first bytes: at least 16 of them with one that is no white space, unless there are no more. */
export function peekBytes<Result>(
  chunks: Chunks,
  next: (head: Buffer, all: Chunks) => AsyncIterable<Result>,
): AsyncGenerator<Result> {
  const enough = (seen: readonly Buffer[]) => {
    const head = Buffer.concat(seen);
    return head.length >= HEAD_BYTES && (/\S/.test(head.toString('latin1')) || head.length > 0xffff);
  };
  return peek(chunks, enough, (seen, all) => next(Buffer.concat(seen), all));
}

function gunzipped(chunks: Chunks): Chunks {
  return peekBytes(chunks, (head, all) => (isGzip(head) ? gunzip(all) : all));
}

async function* gunzip(chunks: Chunks): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  // The iteration below throws whatever goes wrong; the pipeline only sees to it that both ends are closed.
  pipeline(Readable.from(chunks), unpacked, () => {});
  try {
    for await (const chunk of unpacked) yield chunk;
  } catch (error) {
    if (isSystemError(error) && error.code?.startsWith('Z_')) {
      throw new InvalidInputError('file', 'expected gzip data, found it cut short or damaged', { cause: error });
    }
    throw error;
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

function utf16Of(head: Buffer): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

async function* fromUtf16(chunks: Chunks, encoding: Utf16): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
    yield Buffer.from(decoder.decode(), 'utf8');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InvalidInputError('file', 'expected UTF-16 text as its first bytes announce, found an invalid character');
  }
}
