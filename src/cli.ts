#!/usr/bin/env node
import cliProgress from 'cli-progress';
import { Command } from 'commander';
import { extractCommand } from './annotations/command.ts';
import { loadConfig, variables } from './config.ts';
import { NewsgraphError } from './errors.ts';
import { exportCommand } from './export/command.ts';
import { rulesExtractor } from './ingest/extract/extract.ts';
import { read } from './ingest/ingest.ts';
import { ingestInputs } from './ingest/ingest-inputs.ts';
import { countArticles } from './ingest/read/count.ts';
import { formatOrigin, readInputs } from './ingest/read/read.ts';
import { resolve } from './ingest/resolve/resolve.ts';
import { openStore } from './store/open.ts';

const environment = variables
  .map(({ name, default: value, meaning }) => `  ${name.padEnd(32)}${meaning} (${value ?? 'not set'})`)
  .join('\n');

const program = new Command('newsgraph')
  .description('A news knowledge graph whose every answer can be traced to the sentence that says so.')
  .addHelpText('after', `\nEnvironment:\n${environment}`);

program
  .command('ingest')
  .description('Read articles and store what they say. What is stored already stays as it is.')
  .argument('<inputs...>', 'files, folders, globs, or - for standard input; text, HTML, JSON, JSON Lines, also gzipped')
  .option('--dry-run', 'print what would be stored, as JSON Lines, and store nothing')
  .action((inputs: string[], { dryRun }: { dryRun?: boolean }) => (dryRun ? preview(inputs) : ingestAll(inputs)));

program
  .command('mcp')
  .description('Serve the tools of an assistant over standard input and output (Model Context Protocol).')
  .action(async () => (await import('./mcp/command.ts')).mcp());

program.addCommand(extractCommand(() => rulesExtractor));
program.addCommand(exportCommand(() => openStore(loadConfig(process.env))));

/** Acknowledges each stored article on standard output, tells progress and failures on standard error. */
async function ingestAll(inputs: string[]): Promise<void> {
  const store = await openStore(loadConfig(process.env));
  const total = await countArticles(inputs);
  const left = total === null ? '' : '{bar} {percentage}%, {eta_formatted} left, ';
  const progress = new cliProgress.SingleBar({ format: `${left}{value} articles, {rate}/s`, clearOnComplete: true });
  const count = { created: 0, corrected: 0, unchanged: 0, failed: 0 };
  const startedAt = Date.now();
  progress.start(total ?? 0, 0, { rate: 0 });
  try {
    for await (const outcomes of ingestInputs(inputs, { store, extractor: rulesExtractor })) {
      for (const outcome of outcomes) {
        if ('error' in outcome) {
          count.failed++;
          console.error(`${outcome.origin}: ${outcome.error.message}`);
        } else {
          const became = outcome.created ? 'created' : outcome.corrected ? 'corrected' : 'unchanged';
          count[became]++;
          console.log(`${became} ${outcome.id}`);
        }
      }
      const done = count.created + count.corrected + count.unchanged + count.failed;
      progress.update(done, { rate: Math.round((done * 1000) / Math.max(1, Date.now() - startedAt)) });
    }
  } finally {
    progress.stop();
    await store.close();
  }
  console.error(
    `${count.created} created, ${count.corrected} corrected, ${count.unchanged} unchanged, ${count.failed} failed`,
  );
  if (count.failed > 0) process.exitCode = 1;
}

async function preview(inputs: string[]): Promise<void> {
  for await (const result of readInputs(inputs)) {
    const origin = formatOrigin(result.origin);
    const reading = result.ok ? await read(result.article, { extractor: rulesExtractor }) : result.error;
    if (reading instanceof NewsgraphError) {
      console.error(`${origin}: ${reading.message}`);
      process.exitCode = 1;
    } else {
      console.log(JSON.stringify({ origin, ...resolve(reading) }));
    }
  }
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof NewsgraphError ? error.message : error);
  process.exitCode = 1;
});
