/**
 * Keeps a server under a mixed load for a while: the highest rate that it holds, then more than that, to see what it
 * does; at the end all that it acknowledged must be there.
 * `npm run load -- --engine embedded --minutes 15`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { loadConfig } from '../src/config.ts';
import { openStore } from '../src/store/open.ts';
import { obey, wholeNumber } from './command.ts';
import { endure, summary } from './endurance/endure.ts';
import { halves } from './endurance/traffic.ts';
import { fill } from './fill.ts';
import { type Graph, openGraph } from './graph.ts';
import { startServer } from './measure/server-process.ts';
import { news } from './news/news.ts';

interface Options {
  engine: 'embedded' | 'neo4j';
  size: number;
  minutes: number;
  overloadSeconds: number;
  overload: number;
  stepSeconds: number;
  warmUp: number;
  firstRate: number;
  p99: number;
  subscriptions: number;
  heap: string;
  pageCache: string;
}

const server = fileURLToPath(new URL('../src/index.ts', import.meta.url));

const program = new Command('load')
  .description(
    'Keep a server under a mixed load: 80% questions, 19% articles, 1% decisions, and some subscriptions. Finds the ' +
      'highest rate that it holds, holds it, then sends more. The graph is a new one in a temporary folder, or the ' +
      'empty Neo4j of NEO4J_URI. The variables of the server hold for it.',
  )
  .addOption(new Option('--engine <engine>', 'engine of the graph').choices(['embedded', 'neo4j']).default('embedded'))
  .option('--size <n>', 'articles of the graph before', wholeNumber, 2_000)
  .option('--minutes <n>', 'how long the rate is held', wholeNumber, 15)
  .option('--overload <n>', 'how many times that rate is sent afterwards', wholeNumber, 2)
  .option('--overload-seconds <n>', 'for how long', wholeNumber, 60)
  .option('--step-seconds <n>', 'how long each rate is tried before', wholeNumber, 10)
  .option('--warm-up <seconds>', 'how long the first rate is sent at most until it is held', wholeNumber, 300)
  .option('--first-rate <n>', 'requests a second that are tried first', wholeNumber, 10)
  .option('--p99 <ms>', 'a rate is held when 99 of 100 answers come within so many milliseconds', wholeNumber, 1_000)
  .option('--subscriptions <n>', 'subscriptions that are open meanwhile', wholeNumber, 5)
  .option('--heap <size>', 'heap of the Neo4j that is started', '1g')
  .option('--page-cache <size>', 'page cache of the Neo4j that is started', '512m')
  .action(run);

async function run(options: Options): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-load-'));
  const where = process.env['NEO4J_URI'] && options.engine === 'neo4j' ? {} : { neo4jData: folder };
  const graph = await openGraph({ ...options, data: folder, ...where }, tell);
  try {
    await load(graph, options.size);
    const { url, stop } = await startServer(['--import', 'tsx', server], {
      NEWSGRAPH_LOG_LEVEL: 'error',
      NEWSGRAPH_RATE_LIMIT: '0',
      ...graph.env,
      NEWSGRAPH_SAMPLES: 'false',
    });
    try {
      const { minutes, p99, warmUp, ...rest } = options;
      const effort = { ...rest, seconds: minutes * 60, p99Ms: p99, warmUpSeconds: warmUp };
      const endurance = await endure(url, options.size, effort, tell);
      console.log(summary(endurance).join('\n'));
      const { held, overloaded, afterwards, lost, missed, subscriptionErrors } = endurance;
      const errors = held.errors + overloaded.errors + afterwards.errors + subscriptionErrors.length;
      if (errors + lost.length + missed > 0) process.exitCode = 1;
    } finally {
      await stop();
    }
  } finally {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load({ env }: Graph, size: number): Promise<void> {
  const store = await openStore(loadConfig({ ...process.env, ...env }));
  try {
    const [stats] = await store.read<{ articles: number }>('stats', {});
    if (stats !== undefined && stats.articles > 0) {
      throw new Error(`expected an empty graph, found ${stats.articles} articles`);
    }
    for await (const { articles } of fill(store, news(2 * size, halves.stored))) {
      if (articles === size) tell(`loaded ${articles} articles`);
    }
  } finally {
    await store.close();
  }
}

function tell(line: string): void {
  console.error(line);
}

await obey(program);
