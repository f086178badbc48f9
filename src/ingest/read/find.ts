import { type Dirent, readdir as readdirCallback } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InvalidInputError } from '../../errors.ts';
import { extensionOf, formatOf, READABLE_EXTENSIONS } from './formats.ts';
import { isSystemError, toInvalidInput } from './system-error.ts';

/** The input that stands for standard input. */
export const STDIN_INPUT = '-';

/** A file to read, standard input, or why an input gives none; `name` is the path as it was given. */
export type Found =
  | { kind: 'file'; name: string }
  | { kind: 'stdin' }
  | { kind: 'error'; name: string; error: InvalidInputError };

/**
 * The files that inputs (files, folders, globs, `-`) stand for, each file once, in the order of the inputs.
 * Inside a folder or glob: sorted by path, hidden files and symbolic links left out (a link to a file of the same folder
 * would only give it twice, any other leads outside).
 */
export async function* findFiles(inputs: readonly string[]): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const input of inputs) {
    for await (const found of findInput(input)) {
      const key = found.kind === 'stdin' ? STDIN_INPUT : found.name.replace(/^(?:\.\/+)+(?=.)/, '');
      if (found.kind !== 'error' && seen.has(key)) continue;
      seen.add(key);
      yield found;
    }
  }
}

async function* findInput(input: string): AsyncGenerator<Found> {
  if (input === STDIN_INPUT) {
    yield { kind: 'stdin' };
    return;
  }
  let found = 0;
  for await (const item of findPath(input)) {
    found += 1;
    yield item;
  }
  if (found === 0) yield { kind: 'error', name: input, error: nothingAt(input) };
}

/** A path that exists is meant as it stands, even with the characters of a glob in it. */
async function* findPath(input: string): AsyncGenerator<Found> {
  try {
    const isFolder = (await stat(input)).isDirectory();
    if (isFolder) yield* walk(input);
    else yield namedFile(input);
  } catch (error) {
    const missing = isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (!missing) yield { kind: 'error', name: input, error: toInvalidInput(error, input) };
    else if (isDynamicPattern(input)) yield* matches(input);
  }
}

/** A name without an extension is read for what it holds; one that promises another kind of file is not. */
function namedFile(name: string): Found {
  const extension = extensionOf(name);
  if (extension === '' || formatOf(name)) return { kind: 'file', name };
  const message = `expected a file that ends in ${READABLE_EXTENSIONS}, found "${extension}"`;
  return { kind: 'error', name, error: new InvalidInputError('file', message) };
}

function nothingAt(input: string): InvalidInputError {
  const wanted = 'expected a file, folder or glob that matches something';
  return new InvalidInputError(
    'input',
    `${wanted}, found nothing at "${input}" (what is read: ${READABLE_EXTENSIONS})`,
  );
}

async function* walk(folder: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'error', name: folder, error: toInvalidInput(error, folder) };
    return;
  }
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  for (const entry of visible.sort((a, b) => byText(pathOf(a), pathOf(b)))) {
    const path = base + entry.name;
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && formatOf(entry.name)) yield { kind: 'file', name: path };
  }
}

/** With the slash, a folder sorts among its neighbours as the paths inside it do. */
function pathOf(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

async function* matches(pattern: string): AsyncGenerator<Found> {
  const unreadable: Found[] = [];
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: reportingReaddir((name, error) => unreadable.push({ kind: 'error', name, error })) },
  });
  yield* unreadable;
  for (const path of paths.sort(byText)) yield namedFile(path);
}

/** tinyglobby passes over folders that it can't read; this tells of them. A folder that isn't there matches nothing. */
function reportingReaddir(report: (folder: string, error: InvalidInputError) => void): typeof readdirCallback {
  return new Proxy(readdirCallback, {
    apply(target, self, [folder, options, done]: [string, object, (error: unknown, entries?: Dirent[]) => void]) {
      const told = (error: unknown, entries?: Dirent[]) => {
        const missing = isSystemError(error) && error.code === 'ENOENT';
        if (error && !missing) report(folder, toInvalidInput(error, folder));
        done(error, entries);
      };
      return Reflect.apply(target, self, [folder, options, told]);
    },
  });
}
