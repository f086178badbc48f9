import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Room, schemaDoc } from './schema-doc.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
export const docFile = path.join(root, 'docs/schema.md');

/** `docs/schema.md` as the schema and the examples have it now. */
export function currentDoc(): string {
  const examples = read('examples/operations').map(({ name, text }) => [name, text] as const);
  return schemaDoc(read('schema'), new Map(examples));
}

function read(folder: string): Room[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace('.graphql', ''),
      text: readFileSync(path.join(root, folder, file), 'utf8'),
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(docFile, currentDoc());
