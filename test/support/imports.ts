import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const relativeImport = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Whether the source file, or one that it imports by a relative path, imports `target`; both are absolute paths. */
export function importsFile(file: string, target: string, seen = new Set<string>()): boolean {
  if (file === target) {
    return true;
  }
  if (seen.has(file) || !existsSync(file)) {
    return false;
  }
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(relativeImport)].some(([, path = '']) =>
    importsFile(resolve(dirname(file), path), target, seen),
  );
}
