import { isUtf8 } from 'node:buffer';
import { InvalidInputError } from '../../errors.ts';

const REPLACEMENT = '\ufffd';
/** How far into a page browsers of all times have looked for its declared charset; the standard asks for 1,024. */
const CHARSET_WINDOW_BYTES = 4096;
const DECLARED_CHARSET = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i;

/** Decodes UTF-8 and drops a byte order mark; broken UTF-8 throws an `InvalidInputError` with the byte's offset. */
export function decodeUtf8(bytes: Buffer): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const offset = invalidOffset(bytes);
  throw new InvalidInputError('body', `expected UTF-8 text, found an invalid byte at offset ${offset}`);
}

/**
 * Decodes a page as UTF-8 or, where it is none, in the charset that the page declares.
 * UTF-8 comes first because pages saved as UTF-8 often keep the older declaration they came with.
 */
export function decodeHtml(bytes: Buffer): string {
  const charset = declaredCharset(bytes);
  // ISO-2022-JP writes everything in ASCII bytes, so it alone would pass for UTF-8.
  const sevenBit = charset !== null && /^(?:cs)?iso-?2022-?jp$/i.test(charset);
  if (charset === null || /^utf-?(?:8|16)/i.test(charset) || (isUtf8(bytes) && !sevenBit)) return decodeUtf8(bytes);
  const decoder = decoderOf(charset);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InvalidInputError('body', `expected ${charset} text as the page declares, found an invalid byte`);
  }
}

function declaredCharset(bytes: Buffer): string | null {
  const match = DECLARED_CHARSET.exec(bytes.toString('latin1', 0, CHARSET_WINDOW_BYTES));
  return match?.[1] ?? match?.[2] ?? null;
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new InvalidInputError('body', `expected UTF-8 or a known charset, found a page that declares "${charset}"`);
  }
}

/** The first byte that a lenient decoder has to replace, told apart from replacement characters that stand in the text. */
function invalidOffset(bytes: Buffer): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let read = 0;
  for (let at = lenient.indexOf(REPLACEMENT); at !== -1; at = lenient.indexOf(REPLACEMENT, at + 1)) {
    offset += Buffer.byteLength(lenient.slice(read, at));
    read = at;
    if (bytes.toString('latin1', offset, offset + 3) !== '\xef\xbf\xbd') break;
  }
  return offset;
}
