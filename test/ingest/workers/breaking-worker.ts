import { existsSync, writeFileSync } from 'node:fs';
import type { RawArticle } from '../../../src/ingest/types.ts';
import readArticle, { type WorkerOutcome } from '../../../src/ingest/workers/worker.ts';

/** Reads articles, but breaks down as their titles say; `once <file>` the first time alone, when the file isn't there. */
export default async function read(raw: RawArticle): Promise<WorkerOutcome> {
  const [how, file] = (raw.title ?? '').split(' ');
  if (how === 'exit') process.exit(7);
  if (how === 'throw') throw new TypeError('a fault');
  if (how === 'fill') {
    const full: string[][] = [];
    for (;;) full.push(Array.from({ length: 10_000 }, (_, at) => `${at} ${full.length}`));
  }
  if (how === 'once' && file !== undefined && !existsSync(file)) {
    writeFileSync(file, '');
    process.exit(7);
  }
  return readArticle(raw);
}
