/**
 * Measures newsgraph beside its peer, @neo4j/graphql, and beside one Cypher query written by hand, on the same graph:
 * how long each operation takes, and what the servers stand under many clients.
 * `npm run bench -- --size 10000`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { obey, wholeNumber } from './command.ts';
import { ensureLoaded, type Graph, type GraphOptions, openGraph, withGraphOptions } from './graph.ts';
import { machine, versions } from './machine.ts';
import { mustAgree } from './measure/agreement.ts';
import { type Contender, cypherContender, graphqlContender } from './measure/contenders.ts';
import { graphqlRequest } from './measure/http.ts';
import { type Effort, measureLatency, type Timings } from './measure/latency.ts';
import { type Connection, connect } from './measure/neo4j.ts';
import { usageOf } from './measure/process-usage.ts';
import { builtServer, mustBeBuilt, type ServerProcess, startServer } from './measure/server-process.ts';
import { measureThroughput } from './measure/throughput.ts';
import { type Operation, operationsNamed, type Rival, rivals, rivalsNamed, type ServerName } from './operations.ts';
import { type Loads, meanRatio, type Result, ratio, references, type ServerNeeds } from './result.ts';
import { chooseSubjects, type Subjects } from './subjects.ts';

interface Options extends GraphOptions, Effort {
  size: number;
  ops?: string[];
  beside?: string[];
  loadSeconds: number;
  output?: string;
}

const peerServer = fileURLToPath(new URL('./peer/server.ts', import.meta.url));

const program = withGraphOptions(new Command('bench'), 'neo4j')
  .description('Measure newsgraph, its peer and Cypher written by hand on one graph of made-up news.')
  .option('--ops <names>', 'these operations alone, with commas between', names)
  .option('--beside <names>', `these alone beside newsgraph, of ${rivals.join(', ')}`, names)
  .option('--rounds <n>', 'how often each operation is asked', wholeNumber, 300)
  .option('--seconds-per-operation <n>', 'an operation is asked no more after so long', wholeNumber, 45)
  .option('--load-seconds <n>', 'how long many clients ask at once; 0 leaves it out', wholeNumberOrNone, 30)
  .option('--output <file>', 'keep the figures in this file, e.g. docs/performance/neo4j-10000.json')
  .action(run);

async function run(options: Options): Promise<void> {
  mustBeBuilt();
  const operations = operationsNamed(options.ops);
  const beside = rivalsOf(options);
  const graph = await openGraph(options, tell);
  try {
    await ensureLoaded(graph, options.size, tell);
    const result = await withServers(graph, beside, (parts) => measure(parts, operations, options));
    if (options.output !== undefined) save(options.output, result);
    console.log(summary(result));
  } finally {
    await graph.close();
  }
}

/** Nothing else can open the embedded graph. */
function rivalsOf({ engine, beside }: Options): readonly Rival[] {
  if (engine === 'neo4j') return rivalsNamed(beside);
  if (beside !== undefined) throw new Error('expected no --beside: nothing else can open the embedded graph');
  return [];
}

/** All that answers. The embedded graph has no other way in than newsgraph's own. */
interface Parts {
  graph: Graph;
  servers: { newsgraph: ServerProcess } & Partial<Record<ServerName, ServerProcess>>;
  connection: Connection | null;
  isAskedByHand: boolean;
}

async function withServers<T>(graph: Graph, beside: readonly Rival[], work: (parts: Parts) => Promise<T>): Promise<T> {
  const closing: (() => Promise<void>)[] = [];
  const started = async (...how: Parameters<typeof startServer>) => {
    const server = await startServer(...how);
    closing.push(server.stop);
    return server;
  };
  const env = { ...graph.env, NEWSGRAPH_SAMPLES: 'false', NEWSGRAPH_LOG_LEVEL: 'silent' };
  const ways: Record<Exclude<ServerName, 'newsgraph'>, Parameters<typeof startServer>> = {
    cached: [[builtServer], env],
    peer: [['--import', 'tsx', peerServer, './type-defs.graphql'], graph.env],
    tunedPeer: [['--import', 'tsx', peerServer, './tuned-type-defs.graphql'], graph.env],
  };
  try {
    const newsgraph = await started([builtServer], { ...env, NEWSGRAPH_RESPONSE_CACHE_MB: '0' });
    const servers: Parts['servers'] = { newsgraph };
    for (const rival of beside) if (rival !== 'byHand') servers[rival] = await started(...ways[rival]);
    const isEmbedded = graph.env['NEO4J_URI'] === '';
    const connection = isEmbedded ? null : connect({ ...process.env, ...graph.env });
    if (connection !== null) closing.push(() => connection.driver.close());
    return await work({ graph, servers, connection, isAskedByHand: beside.includes('byHand') });
  } finally {
    for (const close of closing) await close();
  }
}

async function measure(parts: Parts, operations: readonly Operation[], options: Options): Promise<Result> {
  const { servers, connection, isAskedByHand } = parts;
  tell('choosing what is asked for');
  const subjects = await chooseSubjects(options.size, async (query, variables) => {
    const answer = await graphqlRequest(servers.newsgraph.url, query, variables)();
    // What was asked for tells what comes.
    return answer.data() as never;
  });
  const contenders: Contender[] = [
    ...named(servers).map(([name, { url }]) => graphqlContender(name, url)),
    ...(connection !== null && isAskedByHand ? [cypherContender(connection)] : []),
  ];
  await mustAgree(operations, contenders, subjects);
  tell('all answers agree');
  const timings: Record<string, Timings> = {};
  for (const operation of operations) {
    const timing = await measureLatency(operation, contenders, subjects, options);
    timings[operation.name] = timing;
    tell(line(operation.name, timing));
  }
  const server = needsOf(servers.newsgraph);
  return {
    size: options.size,
    engine: options.engine,
    takenAt: new Date().toISOString(),
    machine: machine(),
    versions: await versions(connection),
    operations: timings,
    throughput: options.loadSeconds === 0 ? null : await underLoad(parts, subjects, options.loadSeconds),
    server,
  };
}

/** To be called after the operations. */
function needsOf({ pid, startMs, startMemoryMb }: ServerProcess): ServerNeeds {
  return { startMs, memoryMb: { afterStart: startMemoryMb, afterOperations: usageOf(pid)?.memoryMb ?? null } };
}

function named(servers: Parts['servers']): [ServerName, ServerProcess][] {
  return (['newsgraph', 'cached', 'peer', 'tunedPeer'] as const).flatMap((name) => {
    const server = servers[name];
    return server === undefined ? [] : [[name, server] as [ServerName, ServerProcess]];
  });
}

/** One server after the other: together they would take from each other. */
async function underLoad({ graph, servers }: Parts, subjects: Subjects, seconds: number): Promise<Loads> {
  const loads: Loads = {};
  for (const [name, server] of named(servers)) {
    tell(`many clients at once: ${name}`);
    loads[name] = await measureThroughput(server, subjects, { name, seconds, neo4jPid: graph.neo4jPid });
  }
  return loads;
}

function line(name: string, timings: Timings): string {
  const times = Object.entries(timings).map(([who, { p50, p99, count }]) => `${who} ${p50} ms (p99 ${p99}, ${count}x)`);
  const ratios = references.flatMap((reference) => {
    const value = ratio(timings, reference);
    return value === null ? [] : [`${reference}/newsgraph ${value.toFixed(2)}`];
  });
  return [`${name}: ${times.join(', ')}`, ...ratios].join('; ');
}

function summary(result: Result): string {
  const means = references.flatMap((reference) => {
    const mean = meanRatio(result, reference);
    return mean === null ? [] : [`geometric mean of ${reference}/newsgraph: ${mean.toFixed(2)}`];
  });
  const loads = Object.entries(result.throughput ?? {}).map(
    ([who, { clients, requestsPerSecond, p50, p99 }]) =>
      `${clients} clients, ${who}: ${requestsPerSecond}/s, p50 ${p50} ms, p99 ${p99} ms`,
  );
  return [...means, ...loads, ...(result.server === undefined ? [] : [needs(result.server)])].join('\n');
}

function needs({ startMs, memoryMb: { afterStart, afterOperations } }: ServerNeeds): string {
  return `newsgraph: ready after ${startMs} ms with ${afterStart} MB, ${afterOperations} MB after the operations`;
}

function save(file: string, result: Result): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  tell(`kept in ${file}`);
}

function tell(line: string): void {
  console.error(line);
}

function names(value: string): string[] {
  return value.split(',');
}

function wholeNumberOrNone(value: string): number {
  return value === '0' ? 0 : wholeNumber(value);
}

await obey(program);
