import { InvalidInputError } from '../../errors.ts';

/** The first bytes by which well-known files that hold no plain text are recognised, in Latin-1. */
const MAGIC_NUMBERS: readonly (readonly [kind: string, magic: string])[] = [
  ['PDF', '%PDF-'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['WebP or other RIFF', 'RIFF'],
  ['ZIP (also DOCX, XLSX, EPUB)', 'PK\x03\x04'],
  ['gzip', '\x1f\x8b'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\x00'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['7-Zip', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!\x1a\x07'],
  ['old Word or Excel', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['SQLite', 'SQLite format 3'],
  ['Parquet', 'PAR1'],
  ['program', '\x7fELF'],
];

/** Whether the bytes are gzip's. */
export function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** What kind of file these bytes belong to ("PDF", "binary"), or null when they may be text. */
export function binaryKind(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 16);
  const known = MAGIC_NUMBERS.find(([, magic]) => head.startsWith(magic));
  if (known) return known[0];
  return bytes.includes(0) ? 'binary' : null;
}

/** What to say of bytes that are no text. */
export function notText(kind: string): InvalidInputError {
  return new InvalidInputError('file', `expected text, found what looks like a ${kind} file`);
}
