/** How the bytes of an input are laid out. */
export type Format = 'text' | 'html' | 'json' | 'json-lines';

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
};

/** The extensions that are read, as a message names them. */
export const READABLE_EXTENSIONS = `${Object.keys(FORMATS).join(', ')} (each also with .gz)`;

/** A file's last extension in lower case, the one before `.gz` if it ends so; empty when it has none. */
export function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(path.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? '';
}

/** The format that a file's name promises, or null for a name that promises none of them. */
export function formatOf(path: string): Format | null {
  const extension = extensionOf(path);
  return Object.hasOwn(FORMATS, extension) ? (FORMATS[extension] ?? null) : null;
}

/** The format that a text without a telling name begins like; `json-or-lines` needs a look at its first two lines. */
export function sniffFormat(head: Buffer): Format | 'json-or-lines' {
  const first = head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()[0];
  if (first === '{') return 'json-or-lines';
  if (first === '[') return 'json';
  return first === '<' ? 'html' : 'text';
}
