import { type Command, Option } from 'commander';
import { loadConfig } from '../src/config.ts';
import { openStore } from '../src/store/open.ts';
import { type RunningNeo4j, startNeo4j } from '../tools/neo4j/server.ts';
import { wholeNumber } from './command.ts';
import { fill } from './fill.ts';
import { news } from './news/news.ts';

/** Where the graph is that is measured. */
export interface GraphOptions {
  engine: 'neo4j' | 'embedded';
  /** Folder of the embedded graph. */
  data?: string;
  /** Folder of a Neo4j that is started for the measurement; without one NEO4J_URI names a server. */
  neo4jData?: string;
  heap: string;
  pageCache: string;
}

/** Gives a command the options that tell where the graph is. */
export function withGraphOptions(command: Command, usual: GraphOptions['engine']): Command {
  return command
    .requiredOption('--size <n>', 'articles of the graph; they are loaded into an empty one', wholeNumber)
    .addOption(new Option('--engine <engine>', 'engine of the graph').choices(['neo4j', 'embedded']).default(usual))
    .option('--neo4j-data <folder>', 'start Neo4j over this folder; NEO4J_URI names a server else')
    .option('--heap <size>', 'heap of the Neo4j that is started', '3g')
    .option('--page-cache <size>', 'page cache of the Neo4j that is started', '3g')
    .option('--data <folder>', 'folder of the embedded graph');
}

/** The graph, as the environment of every process that uses it has it. */
export interface Graph {
  env: NodeJS.ProcessEnv;
  /** Of the Neo4j that was started; null for one that ran before. */
  neo4jPid: number | null;
  close(): Promise<void>;
}

/** Opens the graph, starting Neo4j where that is wanted. */
export async function openGraph(options: GraphOptions, tell: (line: string) => void): Promise<Graph> {
  const { engine, data, neo4jData, heap, pageCache } = options;
  if (engine === 'embedded') {
    if (data === undefined) throw new Error('expected --data with the folder of the embedded graph');
    return { env: { NEO4J_URI: '', NEWSGRAPH_DATA: data }, neo4jPid: null, close: async () => {} };
  }
  if (neo4jData === undefined) {
    const uri = process.env['NEO4J_URI'];
    if (!uri) throw new Error('expected --neo4j-data with a folder, or NEO4J_URI with the address of a server');
    return { env: { NEO4J_URI: uri }, neo4jPid: null, close: async () => {} };
  }
  tell(`starting Neo4j over ${neo4jData}`);
  const server: RunningNeo4j = await startNeo4j({ dataDir: neo4jData, heap, pageCache, log: tell });
  return { env: { NEO4J_URI: server.uri }, neo4jPid: server.pid, close: () => server.stop() };
}

const tellEveryMs = 10_000;

/**
 * Loads the made-up archive into an empty graph.
 * @throws {Error} when the graph holds another number of articles
 */
export async function ensureLoaded({ env }: Graph, size: number, tell: (line: string) => void): Promise<void> {
  const store = await openStore(loadConfig({ ...process.env, ...env }));
  try {
    const [stats] = await store.read<{ articles: number }>('stats', {});
    if (stats?.articles === size) return;
    if (stats !== undefined && stats.articles > 0) {
      throw new Error(`expected an empty graph or one of ${size} articles, found ${stats.articles} articles`);
    }
    let toldAt = 0;
    for await (const { articles, ms } of fill(store, news(size))) {
      if (ms - toldAt < tellEveryMs && articles < size) continue;
      toldAt = ms;
      tell(`loaded ${articles} of ${size} articles, ${Math.round((articles * 1_000) / ms)}/s`);
    }
  } finally {
    await store.close();
  }
}
