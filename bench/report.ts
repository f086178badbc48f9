/**
 * Draws the charts and writes the tables of docs/performance.md from the results that are kept in docs/performance/.
 * `npm run bench:report`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { betweenMarkers } from '../tools/between-markers.ts';
import { charts } from './report/charts.ts';
import { readResults, readWritings } from './report/results.ts';
import { tables } from './report/tables.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const folder = join(docs, 'performance');
const document = join(docs, 'performance.md');

const results = readResults(folder);
for (const [file, svg] of await charts(results)) writeFileSync(join(folder, file), svg);
let text = readFileSync(document, 'utf8');
for (const [name, table] of tables(results, readWritings(folder))) text = betweenMarkers(text, name, table);
writeFileSync(document, text);
