import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { InvalidInputError, NewsgraphError } from '../../errors.ts';
import { SCHEMA_VERSION } from '../../store/migrate.ts';
import { FORMAT_VERSION, type Header, type NodeLine, type RelationshipLine, type Trailer } from './format.ts';

type Line = Header | NodeLine | RelationshipLine | Trailer;

/**
 * Reads a backup from its first line to its last, and compares it with what its last line tells.
 * @throws {InvalidInputError} when it is none, isn't whole, was changed, or is of a later release
 */
export async function verify(file: string, onProgress?: (what: string, done: number) => void): Promise<Header> {
  const hash = createHash('sha256');
  let header: Header | undefined;
  let trailer: Trailer | undefined;
  let nodes = 0;
  let relationships = 0;
  for await (const text of textLines(file)) {
    if (trailer !== undefined) throw notWhole(file, 'something follows its last line');
    const line = parse(file, text);
    if (header === undefined) header = headerOf(file, line);
    else if ('n' in line) nodes++;
    else if ('r' in line) relationships++;
    else if ('sha256' in line) trailer = line;
    else throw notWhole(file, 'a line is neither a node nor a relationship');
    if (trailer === undefined) hash.update(`${text}\n`);
    if ((nodes + relationships) % 10_000 === 0) onProgress?.('lines read', nodes + relationships);
  }
  if (header === undefined) throw notABackup(file);
  if (trailer === undefined) throw notWhole(file, 'its last line is missing');
  if (trailer.nodes !== nodes || trailer.relationships !== relationships) {
    throw notWhole(
      file,
      `expected ${trailer.nodes} nodes and ${trailer.relationships} relationships, found ${nodes} and ${relationships}`,
    );
  }
  if (trailer.sha256 !== hash.digest('hex')) throw notWhole(file, 'its SHA-256 is another than its last line tells');
  return header;
}

/** The nodes and relationships of a backup that was verified. */
export async function* parts(file: string): AsyncGenerator<{ line: NodeLine | RelationshipLine; size: number }> {
  for await (const text of textLines(file)) {
    const line = parse(file, text);
    if ('n' in line || 'r' in line) yield { line, size: text.length };
  }
}

/** Line feeds alone end a line: the texts of articles have other line ends in them. */
async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip()).setEncoding('utf8');
  source.on('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const chunk of text) {
      const whole = (rest + String(chunk)).split('\n');
      rest = whole.pop() ?? '';
      yield* whole;
    }
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    source.destroy();
  }
  if (rest !== '') throw notWhole(file, 'its last line does not end');
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof NewsgraphError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return notWhole(file, 'it ends too early');
  if (code === 'Z_DATA_ERROR' && error.message === 'incorrect header check') return notABackup(file);
  if (code.startsWith('Z_')) return notWhole(file, error.message);
  return new InvalidInputError('file', `${file} can't be read: ${error.message}`, { cause: error });
}

function parse(file: string, text: string): Line {
  try {
    const line: unknown = JSON.parse(text);
    // What it holds is compared with the SHA-256 of the last line.
    if (typeof line === 'object' && line !== null) return line as Line;
  } catch (error) {
    throw notWhole(file, `a line is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  throw notWhole(file, 'a line is not an object');
}

function headerOf(file: string, line: Line): Header {
  if (!('newsgraph' in line) || line.newsgraph !== 'backup') throw notABackup(file);
  if (line.formatVersion > FORMAT_VERSION || line.schemaVersion > SCHEMA_VERSION) {
    throw new InvalidInputError(
      'file',
      `${file} was made by a newer newsgraph: expected format ${FORMAT_VERSION} and schema version ${SCHEMA_VERSION} or older, ` +
        `found ${line.formatVersion} and ${line.schemaVersion}`,
    );
  }
  return line;
}

function notABackup(file: string): InvalidInputError {
  return new InvalidInputError(
    'file',
    `${file} is not a backup of newsgraph: expected gzipped JSON Lines with its header`,
  );
}

function notWhole(file: string, reason: string): InvalidInputError {
  return new InvalidInputError('file', `${file} is damaged or not whole: ${reason}. Nothing was restored`);
}
