import { markdownTable } from '../../tools/markdown-table.ts';
import type { Writing } from '../ingest.ts';
import type { Timing } from '../measure/statistics.ts';
import type { Load } from '../measure/throughput.ts';
import type { ServerName } from '../operations.ts';
import { type Loads, meanRatio, type Result, ratio, references } from '../result.ts';
import { compared, names, type Point, points } from './results.ts';

/** The generated parts of the document by the names of their markers. */
export function tables(results: readonly Result[], writings: readonly Writing[]): Map<string, string> {
  const result = compared(results);
  return new Map([
    ['latency', result === null ? nothing : latency(result)],
    ['throughput', result?.throughput == null ? nothing : throughput(result.throughput)],
    ['growth', growth(results)],
    ['writing', writings.length === 0 ? nothing : writing(writings)],
    ['machines', results.length === 0 ? nothing : machines(results)],
  ]);
}

const nothing = 'Nothing is measured yet.';

function latency(result: Result): string {
  const rows = Object.entries(result.operations).map(([operation, timings]) => [
    operation,
    spread(timings.newsgraph),
    spread(timings.cached),
    ...references.flatMap((reference) => [spread(timings[reference]), times(ratio(timings, reference))]),
  ]);
  return markdownTable(
    ['operation', names.newsgraph, names.cached, ...references.flatMap((reference) => [names[reference], 'ratio'])],
    [
      ...rows,
      ['geometric mean', '', '', ...references.flatMap((reference) => ['', times(meanRatio(result, reference))])],
    ],
  );
}

function throughput(loads: Loads): string {
  const figures: [string, (load: Load) => number | null][] = [
    ['requests a second', ({ requestsPerSecond }) => requestsPerSecond],
    ['median, ms', ({ p50 }) => p50],
    ['99th percentile, ms', ({ p99 }) => p99],
    ['failures', ({ failures }) => failures],
    ['CPU of the server, ms a request', ({ cpuMsPerRequest }) => cpuMsPerRequest],
    ['CPU of Neo4j, ms a request', ({ neo4jCpuMsPerRequest }) => neo4jCpuMsPerRequest],
    ['peak memory of the server, MB', ({ peakMemoryMb }) => peakMemoryMb],
  ];
  const servers = Object.entries(loads);
  return markdownTable(
    ['', ...servers.map(([name]) => names[name as ServerName])],
    figures.map(([title, figure]) => [title, ...servers.map(([, load]) => String(figure(load) ?? ''))]),
  );
}

/** newsgraph alone, by size: its operations on each engine, then what its server needs. */
function growth(results: readonly Result[]): string {
  const parts = [
    ['On Neo4j:', growthOf(results, names.newsgraph)],
    ['Embedded:', growthOf(results, names.embedded)],
    ['Its server, which holds the graph where that is embedded:', servers(results)],
  ] as const;
  const measured = parts.filter(([, table]) => table !== nothing);
  return measured.length === 0 ? nothing : measured.map((part) => part.join('\n\n')).join('\n\n');
}

function growthOf(results: readonly Result[], name: Point['who']): string {
  const own = points(results).filter(({ who }) => who === name);
  const sizes = [...new Set(own.map(({ size }) => size))];
  const [smallest, largest] = [sizes.find((size) => size >= growthFrom), sizes.at(-1)];
  if (smallest === undefined || largest === undefined || smallest === largest) return nothing;
  const at = (operation: string, size: number) =>
    own.find((one) => one.operation === operation && one.size === size)?.p50;
  const rows = [...new Set(own.map(({ operation }) => operation))].map((operation) => {
    const [from, to] = [at(operation, smallest), at(operation, largest)];
    return [
      operation,
      ...sizes.map((size) => String(at(operation, size) ?? '')),
      times(from === undefined || to === undefined ? null : to / from),
    ];
  });
  return markdownTable(['median, ms', ...sizes.map(thousands), `${thousands(largest)} / ${thousands(smallest)}`], rows);
}

function servers(results: readonly Result[]): string {
  const rows = results.flatMap(({ size, engine, server }) => {
    if (server === undefined) return [];
    const { startMs, memoryMb } = server;
    const memory = [memoryMb.afterStart, memoryMb.afterOperations].map((megabytes) => String(megabytes ?? ''));
    return [[thousands(size), engine, String(startMs), ...memory]];
  });
  if (rows.length === 0) return nothing;
  return markdownTable(
    ['articles', 'engine', 'ready after, ms', 'memory then, MB', 'memory after the operations, MB'],
    rows,
  );
}

function writing(writings: readonly Writing[]): string {
  return markdownTable(
    [
      'engine',
      'processes',
      'articles',
      'articles a transaction',
      'articles a second',
      'in the latter half',
      'CPU, ms an article',
      'of Neo4j',
      'nodes an article',
      'relationships',
      'memory after a tenth, MB',
      'after a half',
      'at the end',
      'at most',
      'lost',
    ],
    writings.map((one) => [
      one.engine,
      String(one.processes),
      thousands(one.articles),
      String(one.batch),
      String(one.articlesPerSecond),
      String(one.articlesPerSecondLater ?? ''),
      String(one.cpuMs?.newsgraph ?? ''),
      String(one.cpuMs?.neo4j ?? ''),
      String(one.nodesAnArticle ?? ''),
      String(one.relationshipsAnArticle ?? ''),
      ...memoryOf(one),
      one.nothingLost ? 'none' : 'some',
    ]),
  );
}

/** After a tenth, after a half, at the end and at most. */
function memoryOf({ memory }: Writing): string[] {
  if (memory === undefined) return ['', '', '', ''];
  const megabytes = memory.map((seen) => seen.megabytes);
  const after = (share: number) => megabytes[Math.ceil(share * megabytes.length) - 1];
  return [after(0.1), after(0.5), after(1), Math.max(...megabytes)].map(String);
}

function thousands(size: number): string {
  return size.toLocaleString('en');
}

/** Below this, much of the time is that of asking at all. */
const growthFrom = 10_000;

function machines(results: readonly Result[]): string {
  return markdownTable(
    ['articles', 'engine', 'taken', 'machine', 'Node', 'Neo4j'],
    results.map(({ size, engine, takenAt, machine: { cpu, cores, memoryGb }, versions }) => [
      thousands(size),
      engine,
      takenAt.slice(0, 10),
      `${cpu}, ${cores} cores, ${memoryGb} GB`,
      versions['node'] ?? '',
      versions['neo4j'] ?? '',
    ]),
  );
}

function spread(timing: Timing | undefined): string {
  return timing === undefined ? '' : `${timing.p50} (${timing.p25} to ${timing.p75}; ${timing.p99})`;
}

function times(value: number | null): string {
  return value === null ? '' : value.toFixed(2);
}
