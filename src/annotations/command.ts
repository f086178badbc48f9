import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { NewsgraphError } from '../errors.ts';
import { read } from '../ingest/ingest.ts';
import { formatOrigin, readInputs } from '../ingest/read/read.ts';
import type { Extractor } from '../ingest/types.ts';
import { visible } from '../visible.ts';
import { annotationOf } from './annotation.ts';
import { fileNames } from './file-names.ts';

/** `newsgraph extract`: what is read out of articles, as files, without a graph. */
export function extractCommand(createExtractor: () => Promise<Extractor>): Command {
  return new Command('extract')
    .description('Read articles and write what they say as one file an article, without storing it.')
    .argument('<inputs...>', 'files, folders, globs, or - for standard input; annotations in them are ignored')
    .addOption(new Option('--format <format>', 'of the files').choices(['annotations']).default('annotations'))
    .requiredOption('--out <folder>', 'the folder to write <id>.json into; made where it is missing')
    .action(async (inputs: string[], { out }: { out: string }) => extractAll(inputs, out, await createExtractor()));
}

/** Tells failures and the count on standard error; one bad article stops no other. */
async function extractAll(inputs: string[], folder: string, extractor: Extractor): Promise<void> {
  await mkdir(folder, { recursive: true });
  const nameOf = fileNames();
  let written = 0;
  let failed = 0;
  for await (const result of readInputs(inputs)) {
    const origin = formatOrigin(result.origin);
    const reading = result.ok ? await read(result.article, { extractor }) : result.error;
    if (!result.ok || reading instanceof NewsgraphError) {
      failed++;
      console.error(visible(`${origin}: ${reading instanceof Error ? reading.message : 'expected an article'}`));
      continue;
    }
    const id = nameOf(result.article.id ?? path.basename(origin).replace(/\.\w+(?=$|:)/, ''));
    const annotation = annotationOf(id, reading.article, reading.extraction);
    await writeFile(path.join(folder, `${id}.json`), `${JSON.stringify(annotation, null, 1)}\n`);
    written++;
  }
  console.error(`${written} written to ${folder}, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
