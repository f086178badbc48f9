import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql/index.js';
import { z } from 'zod';
import { createSchema } from '../src/schema.ts';
import { type SchemaChanges, schemaChanges } from './schema-changes.ts';

const snapshotFile = fileURLToPath(new URL('../schema.snapshot.graphql', import.meta.url));
const meantFile = fileURLToPath(new URL('../schema.breaking.json', import.meta.url));

/** The schema against the one that clients know. */
export function checkSchema(): Promise<SchemaChanges> {
  const meant = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(meantFile, 'utf8')));
  return schemaChanges(buildSchema(readFileSync(snapshotFile, 'utf8')), createSchema(), meant);
}

/** Makes the schema the one that clients know, as a release does. */
function release(): void {
  writeFileSync(snapshotFile, `${printSchema(lexicographicSortSchema(createSchema()))}\n`);
  writeFileSync(meantFile, '{}\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--release')) release();
  const { noticeable, problems } = await checkSchema();
  for (const line of noticeable) console.log(line);
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
}
