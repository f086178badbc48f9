import autocannon from 'autocannon';
import { type Operation, operations, type ServerName, textOf } from '../operations.ts';
import type { Subjects } from '../subjects.ts';
import { differentTurns } from './contenders.ts';
import { usageOf } from './process-usage.ts';
import type { ServerProcess } from './server-process.ts';
import { round } from './statistics.ts';

/** What a server stood under many clients at once. */
export interface Load {
  clients: number;
  seconds: number;
  requests: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Answers with an error, broken connections and time-outs. */
  failures: number;
  /** Of the server's process; null where the system does not tell. */
  cpuMsPerRequest: number | null;
  peakMemoryMb: number | null;
  /** Of Neo4j, which the server asks. */
  neo4jCpuMsPerRequest: number | null;
}

export const clients = 32;
const secondsOfWarmUp = 5;
const timeoutSeconds = 60;

/** Many clients ask a server for the mix of a dashboard, each one question after the other. */
export async function measureThroughput(
  { url, pid }: ServerProcess,
  subjects: Subjects,
  { name, seconds, neo4jPid }: { name: ServerName; seconds: number; neo4jPid: number | null },
): Promise<Load> {
  const bodies = mix(name, subjects);
  await fire(url, bodies, secondsOfWarmUp);
  const before = usageOf(pid);
  const neo4jBefore = neo4jPid === null ? null : usageOf(neo4jPid);
  const { requests, latency, duration, errors, timeouts, non2xx, mismatches } = await fire(url, bodies, seconds);
  const after = usageOf(pid);
  const neo4jAfter = neo4jPid === null ? null : usageOf(neo4jPid);
  const cpuMs = (from: typeof before, to: typeof after) =>
    from === null || to === null ? null : round(((to.cpuSeconds - from.cpuSeconds) * 1_000) / requests.total);
  return {
    clients,
    seconds: round(duration),
    requests: requests.total,
    requestsPerSecond: round(requests.total / duration),
    p50: latency.p50,
    p99: latency.p99,
    failures: errors + timeouts + non2xx + mismatches,
    cpuMsPerRequest: cpuMs(before, after),
    peakMemoryMb: after?.peakMemoryMb ?? null,
    neo4jCpuMsPerRequest: cpuMs(neo4jBefore, neo4jAfter),
  };
}

function fire(url: string, bodies: readonly string[], duration: number): Promise<autocannon.Result> {
  let started = 0;
  return autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    connections: clients,
    duration,
    timeout: timeoutSeconds,
    // Errors stand before the data.
    verifyBody: (body) => String(body).startsWith('{"data"'),
    setupClient: (client) => {
      // Each client begins elsewhere in the mix, or all would ask for the same at the same time.
      const start = Math.floor((started++ * bodies.length) / clients);
      client.setRequests([...bodies.slice(start), ...bodies.slice(0, start)].map((body) => ({ body })));
    },
  });
}

/** A hundred requests by the shares of the operations that all servers answer, evenly interleaved. */
function mix(name: ServerName, subjects: Subjects): string[] {
  return operations
    .flatMap((operation) => {
      return Array.from({ length: operation.share }, (_, index) => ({
        place: (index + 0.5) / operation.share,
        body: bodyOf(operation, name, subjects, index % differentTurns),
      }));
    })
    .sort((a, b) => a.place - b.place)
    .map(({ body }) => body);
}

function bodyOf(operation: Operation, name: ServerName, subjects: Subjects, turn: number): string {
  const query = textOf(operation, name);
  if (query === null) throw new Error(`expected ${operation.name} to be answered by all servers`);
  return JSON.stringify({ query, variables: operation.params(subjects, turn) });
}
