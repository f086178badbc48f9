/**
 * Measures how fast articles are stored, what was read in them given: into an empty graph, Neo4j where NEO4J_URI is set,
 * the embedded one else. Counts afterwards what is there,
 * and how much room the embedded one takes.
 * `npm run bench:ingest -- --size 4000 --out docs/performance/writing/embedded-1.json`
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.ts';
import { resolve } from '../src/ingest/resolve/resolve.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { wholeNumber } from './command.ts';
import { fill, usualBatch } from './fill.ts';
import { machine } from './machine.ts';
import { usageOf } from './measure/process-usage.ts';
import { news } from './news/news.ts';
import type { Result } from './result.ts';

interface Options {
  size: number;
  data?: string;
  processes: number;
  batch: number;
  neo4jPid?: number;
  out?: string;
}

/** What a graph holds, as the query `stats` counts it. */
type Counts = Record<
  'articles' | 'actors' | 'organizations' | 'places' | 'events' | 'statements' | 'claims' | 'sources',
  number
>;

/** How fast articles were stored, and whether all of them are there. */
export interface Writing extends Measured {
  engine: Store['engine'];
  processes: number;
  /** Articles of one transaction. */
  batch: number;
  takenAt: string;
  machine: Result['machine'];
  /**
   * What an article takes of processors, in milliseconds; of several processes that of Neo4j alone. Left out by the first
   * runs.
   */
  cpuMs?: { newsgraph?: number; neo4j?: number };
  /** How much of the graph an article becomes; left out by the first runs. */
  nodesAnArticle?: number;
  relationshipsAnArticle?: number;
  stored: Counts;
  nothingLost: boolean;
  /** On disk once the embedded graph is closed; a Neo4j keeps its files to itself. */
  bytesPerArticle?: number;
}

interface Measured {
  articles: number;
  articlesPerSecond: number;
  /** Of the latter half of the articles, when compilers have warmed up; told by one process. */
  articlesPerSecondLater?: number;
  /** Memory of the one process now and then, in megabytes. */
  memory?: { articles: number; megabytes: number }[];
}

/** How often memory is looked at, and how far it is told, while articles are stored. */
const looksAtMemory = 50;

if (process.argv[1] === import.meta.filename) {
  new Command('bench:ingest')
    .description(
      'Measure how fast articles are stored, in an empty graph: Neo4j where NEO4J_URI is set, embedded else.',
    )
    .option('--size <n>', 'articles', wholeNumber, 5_000)
    .option('--data <folder>', 'folder of the embedded graph, in place of NEWSGRAPH_DATA')
    .option('--processes <n>', 'processes that write at once; for Neo4j', wholeNumber, 1)
    .option('--batch <n>', 'articles of one transaction', wholeNumber, usualBatch)
    .option('--neo4j-pid <pid>', 'process of a Neo4j of this machine, to tell its CPU time, too', wholeNumber)
    .option('--out <file>', 'write the figures to this file too')
    .action(measure)
    .parseAsync();
}

async function measure(options: Options): Promise<void> {
  const { data, out } = options;
  const usual = loadConfig(process.env);
  const config = data === undefined ? usual : { ...usual, neo4j: null, dataFolder: data };
  const store = await openStore(config);
  const writing = await written(store, options).finally(() => store.close());
  // Closed, the embedded graph is one file without a log.
  const bytes =
    store.engine === 'embedded' ? { bytesPerArticle: Math.round(sizeOf(config.dataFolder) / options.size) } : {};
  const report = JSON.stringify({ ...writing, ...bytes }, null, 2);
  console.log(report);
  if (out !== undefined) writeFileSync(out, `${report}\n`);
  if (!writing.nothingLost) throw new Error(`expected ${JSON.stringify(expectedCounts(options.size))}`);
}

async function written(store: Store, options: Options): Promise<Writing> {
  const { size, processes, batch } = options;
  const before = await countsOf(store);
  if (before.articles > 0) throw new Error(`expected an empty graph, found ${before.articles} articles`);
  const cpuBefore = cpuSeconds(options);
  const measured = processes === 1 ? await oneProcess(store, options) : await severalProcesses(options);
  const cpuMs = cpuMsAnArticle(options, cpuBefore);
  const [stored, expected] = [await countsOf(store), expectedCounts(size)];
  const nothingLost = JSON.stringify(stored) === JSON.stringify(expected);
  const taken = { takenAt: new Date().toISOString(), machine: machine() };
  const extent = await extentAnArticle(store, size);
  const what = { engine: store.engine, processes, batch };
  return { ...what, ...taken, ...measured, cpuMs, ...extent, stored, nothingLost };
}

/** The bytes of all files in a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

async function oneProcess(store: Store, { size, batch }: Options): Promise<Measured> {
  const memory: { articles: number; megabytes: number }[] = [];
  let ms = 0;
  let half = { articles: 0, ms: 0 };
  for await (const progress of fill(store, news(size), batch)) {
    ms = progress.ms;
    const { articles } = progress;
    if (articles <= size / 2) half = progress;
    if (articles < size && articles * looksAtMemory < size * (memory.length + 1)) continue;
    const megabytes = Math.round(progress.memoryBytes / 2 ** 20);
    memory.push({ articles, megabytes });
    // Standard output is for the figures.
    console.error(`${articles} of ${size} articles, ${perSecond(articles, ms)}/s, ${megabytes} MB`);
  }
  const later = perSecond(size - half.articles, ms - half.ms);
  return { articles: size, articlesPerSecond: perSecond(size, ms), articlesPerSecondLater: later, memory };
}

async function severalProcesses({ size, batch, processes }: Options): Promise<Measured> {
  const load = path.join(import.meta.dirname, 'load.ts');
  const startedAt = performance.now();
  const parts = Array.from({ length: processes }, async (_, index) => {
    const args = ['--size', size, '--batch', batch, '--processes', processes, '--part', index + 1, '--add'].map(String);
    // Its progress is not for standard output, where the figures come.
    const child = fork(load, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`process ${index + 1} ended with status ${code}`);
  });
  await Promise.all(parts);
  return { articles: size, articlesPerSecond: perSecond(size, performance.now() - startedAt) };
}

function perSecond(articles: number, ms: number): number {
  return Math.round((articles * 1_000) / ms);
}

interface CpuSeconds {
  newsgraph: number | null;
  neo4j: number | null;
}

/** Null where the system does not tell; other processes that write end before their time could be looked at. */
function cpuSeconds({ neo4jPid, processes }: Options): CpuSeconds {
  const of = (pid: number | undefined) => (pid === undefined ? null : (usageOf(pid)?.cpuSeconds ?? null));
  return { newsgraph: processes === 1 ? of(process.pid) : null, neo4j: of(neo4jPid) };
}

function cpuMsAnArticle(options: Options, before: CpuSeconds): NonNullable<Writing['cpuMs']> {
  const after = cpuSeconds(options);
  const each = (name: keyof CpuSeconds) => {
    const [from, to] = [before[name], after[name]];
    return from === null || to === null ? {} : { [name]: round(((to - from) * 1_000) / options.size) };
  };
  return { ...each('newsgraph'), ...each('neo4j') };
}

async function extentAnArticle(store: Store, size: number) {
  const [extent] = await store.read<{ nodes: number; relationships: number }>('backup/extent', {});
  if (extent === undefined) throw new Error('expected the extent of the graph, got nothing');
  return { nodesAnArticle: round(extent.nodes / size), relationshipsAnArticle: round(extent.relationships / size) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

async function countsOf(store: Store): Promise<Counts> {
  const [counts] = await store.read<Counts>('stats', {});
  if (counts === undefined) throw new Error('expected the counts of the graph, got none');
  return counts;
}

/** What the graph must hold when nothing is lost and nothing is there twice. */
function expectedCounts(size: number): Counts {
  const counts = { articles: 0, statements: 0, claims: 0 };
  const [entities, events, sources] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  for (const reading of news(size)) {
    const graph = resolve(reading);
    counts.articles++;
    counts.statements += graph.statements.length;
    counts.claims += graph.claims.length;
    for (const { id, kind } of graph.entities) entities.set(id, kind);
    for (const { id } of graph.events) events.add(id);
    if (graph.source !== null) sources.add(graph.source.id);
  }
  const ofKind = (kind: string) => [...entities.values()].filter((one) => one === kind).length;
  return {
    articles: counts.articles,
    actors: ofKind('ACTOR'),
    organizations: ofKind('ORGANIZATION'),
    places: ofKind('PLACE'),
    events: events.size,
    statements: counts.statements,
    claims: counts.claims,
    sources: sources.size,
  };
}
