/**
 * Loads a made-up archive of news (news/) into a graph: Neo4j where NEO4J_URI is set, the embedded one else.
 * `npm run bench:load -- --size 10000`
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Command } from 'commander';
import { loadConfig } from '../src/config.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { obey, wholeNumber } from './command.ts';
import { fill, type Progress, usualBatch } from './fill.ts';
import { news, type Part } from './news/news.ts';

interface Options {
  size: number;
  data?: string;
  processes: number;
  batch: number;
  add?: boolean;
  /** What one of several processes loads. */
  part?: number;
}

const tellEveryMs = 5_000;

const program = new Command('bench:load')
  .description(
    'Load a made-up archive of news into an empty graph: Neo4j where NEO4J_URI is set, the embedded one else.',
  )
  .requiredOption('--size <n>', 'articles', wholeNumber)
  .option('--data <folder>', 'folder of the embedded graph, in place of NEWSGRAPH_DATA')
  .option('--processes <n>', 'processes that load at once; for Neo4j', wholeNumber, 1)
  .option('--batch <n>', 'articles of one transaction', wholeNumber, usualBatch)
  .option('--add', 'load also where articles are stored already')
  .option('--part <n>', 'load one part of what that many processes share, the first of which is 1', wholeNumber)
  .action(async (options: Options) => {
    if (options.processes === 1 || options.part !== undefined) await loadPart(options);
    else await loadAll(options);
  });

async function loadPart(options: Options): Promise<void> {
  const { size, batch, processes, part = 1, add = false } = options;
  const shared: Part = { part: part - 1, of: processes };
  const store = await open(options);
  try {
    if (!add) await mustBeEmpty(store);
    const total = Math.ceil((size - shared.part) / processes);
    let toldAt = 0;
    for await (const progress of fill(store, news(size, shared), batch)) {
      if (progress.ms - toldAt < tellEveryMs && progress.articles < total) continue;
      toldAt = progress.ms;
      console.log(`${options.part === undefined ? '' : `process ${part}: `}${line(progress, total)}`);
    }
  } finally {
    await store.close();
  }
}

/** Looks for an empty graph once, and creates its indexes, before several processes write into it. */
async function loadAll(options: Options): Promise<void> {
  const store = await open(options);
  try {
    if (store.engine === 'embedded')
      throw new Error('the embedded graph belongs to one process: leave out --processes');
    if (!options.add) await mustBeEmpty(store);
  } finally {
    await store.close();
  }
  const parts = Array.from({ length: options.processes }, async (_, index) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--add', '--part', String(index + 1)]);
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`process ${index + 1} ended with status ${code}`);
  });
  await Promise.all(parts);
}

function open({ data }: Options): Promise<Store> {
  const config = loadConfig(process.env);
  return openStore(data === undefined ? config : { ...config, neo4j: null, dataFolder: data });
}

async function mustBeEmpty(store: Store): Promise<void> {
  const [stats] = await store.read<{ articles: number }>('stats', {});
  if (stats !== undefined && stats.articles > 0) {
    throw new Error(`expected an empty graph, found ${stats.articles} articles; --add loads beside them`);
  }
}

function line({ articles, ms, memoryBytes }: Progress, total: number): string {
  const rate = Math.round((articles * 1_000) / ms);
  const memory = Math.round(memoryBytes / 2 ** 20);
  return `${articles} of ${total} articles, ${rate}/s, ${memory} MB`;
}

await obey(program);
