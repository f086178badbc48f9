import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { InvalidInputError } from '../../errors.ts';

/** The largest text, HTML or JSON document that is read whole, in bytes (20 MB), unpacked if it was gzip. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

const CHUNK_BYTES = 256 * 1024;
const HINT = 'larger collections are read as JSON Lines, one article a line';

/** Bytes as they arrive, in pieces of any size. */
export type Chunks = AsyncIterable<Buffer>;

/** A number of bytes in megabytes: "20 MB", "52.4 MB". */
export function formatMegabytes(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
}

/**
 * A file's bytes; a file larger than `maxBytes` is refused before any of it is read.
 * The size is asked of the open handle, so it belongs to the very file that is then read.
 */
export async function* fileChunks(path: string, maxBytes: number | null): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    if (maxBytes !== null) await refuseLargeFile(handle, path, maxBytes);
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function refuseLargeFile(handle: FileHandle, path: string, maxBytes: number): Promise<void> {
  const { size } = await handle.stat();
  if (size <= maxBytes) return;
  throw new InvalidInputError(
    'file',
    `expected a file of at most ${formatMegabytes(maxBytes)}, found "${path}" with ${formatMegabytes(size)}; ${HINT}`,
  );
}

/** The bytes of a stream, whether it gives out buffers or strings. */
export async function* streamChunks(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
  }
}

/** All bytes of a document that is read whole; more than `maxBytes` of them is an error, and the rest stays unread. */
export async function readWhole(chunks: Chunks, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new InvalidInputError(
        'file',
        `expected at most ${formatMegabytes(maxBytes)} of text, found more of it while reading; ${HINT}`,
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}
