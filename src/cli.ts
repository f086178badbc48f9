#!/usr/bin/env node
import cliProgress from 'cli-progress';
import { Command } from 'commander';
import { keysCommand } from './access/command.ts';
import { operator } from './access/viewer.ts';
import { extractCommand } from './annotations/command.ts';
import { loadConfig } from './config.ts';
import { NewsgraphError } from './errors.ts';
import { exportCommand } from './export/command.ts';
import { costs } from './ingest/costs.ts';
import { createExtractor } from './ingest/extractor.ts';
import { read } from './ingest/ingest.ts';
import { ingestInputs } from './ingest/ingest-inputs.ts';
import { countArticles } from './ingest/read/count.ts';
import { formatOrigin, readInputs } from './ingest/read/read.ts';
import { resolve } from './ingest/resolve/resolve.ts';
import { threadCount, usualThreads, workersFor } from './ingest/workers/choose.ts';
import { backupCommand, restoreCommand } from './keeping/backup/command.ts';
import { checkCommand } from './keeping/check/command.ts';
import { migrateCommand } from './keeping/migrate-command.ts';
import { openStore, openUnmigrated } from './store/open.ts';
import { variables } from './variables.ts';
import { visible } from './visible.ts';

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
  .option(
    '--workers <n>',
    'threads that read when many articles come; 0 to read in the main one',
    threadCount,
    usualThreads,
  )
  .action((inputs: string[], { dryRun, workers }: { dryRun?: boolean; workers: number }) =>
    dryRun ? preview(inputs) : ingestAll(inputs, workers),
  );

program
  .command('mcp')
  .description('Serve the tools of an assistant over standard input and output (Model Context Protocol).')
  .action(async () => (await import('./mcp/command.ts')).mcp());

const open = () => openStore(loadConfig(process.env));
const openAsItIs = () => openUnmigrated(loadConfig(process.env));
program.addCommand(keysCommand(open));
program.addCommand(extractCommand(() => createExtractor(loadConfig(process.env))));
program.addCommand(exportCommand(open));
program.addCommand(backupCommand(openAsItIs));
program.addCommand(restoreCommand(openAsItIs));
program.addCommand(migrateCommand(openAsItIs));
program.addCommand(checkCommand(open));

/** Acknowledges each stored article on standard output, tells progress and failures on standard error. */
async function ingestAll(inputs: string[], threads: number): Promise<void> {
  const config = loadConfig(process.env);
  const extractor = await createExtractor(config);
  const store = await openStore(config);
  const total = await countArticles(inputs);
  const workers = workersFor(threads, total, config);
  const timing = { reading: 0, writing: 0 };
  const left = total === null ? '' : '{bar} {percentage}%, {eta_formatted} left, ';
  const progress = new cliProgress.SingleBar({ format: `${left}{value} articles, {rate}/s`, clearOnComplete: true });
  const count = { created: 0, corrected: 0, unchanged: 0, failed: 0 };
  const startedAt = Date.now();
  progress.start(total ?? 0, 0, { rate: 0 });
  try {
    for await (const outcomes of ingestInputs(inputs, { store, extractor, workers, timing, by: operator() })) {
      for (const outcome of outcomes) {
        if ('error' in outcome) {
          count.failed++;
          console.error(visible(`${outcome.origin}: ${outcome.error.message}`));
        } else {
          const became = outcome.created ? 'created' : outcome.corrected ? 'corrected' : 'unchanged';
          count[became]++;
          console.log(visible(`${became} ${outcome.id}`));
        }
      }
      const done = count.created + count.corrected + count.unchanged + count.failed;
      progress.update(done, { rate: Math.round((done * 1000) / Math.max(1, Date.now() - startedAt)) });
    }
  } finally {
    progress.stop();
    await workers?.close();
    await store.close();
  }
  const articles = count.created + count.corrected + count.unchanged;
  console.error(
    `${count.created} created, ${count.corrected} corrected, ${count.unchanged} unchanged, ${count.failed} failed`,
  );
  console.error(costs(articles, Date.now() - startedAt, timing));
  if (extractor.summary !== undefined) console.error(extractor.summary());
  if (count.failed > 0) process.exitCode = 1;
}

async function preview(inputs: string[]): Promise<void> {
  const extractor = await createExtractor(loadConfig(process.env));
  for await (const result of readInputs(inputs)) {
    const origin = formatOrigin(result.origin);
    const reading = result.ok ? await read(result.article, { extractor }) : result.error;
    if (reading instanceof NewsgraphError) {
      console.error(visible(`${origin}: ${reading.message}`));
      process.exitCode = 1;
    } else {
      console.log(visible(JSON.stringify({ origin, ...resolve(reading) })));
    }
  }
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof NewsgraphError ? error.message.split('\n').map(visible).join('\n') : error);
  process.exitCode = 1;
});
