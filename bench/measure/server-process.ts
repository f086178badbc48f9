import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/neo4j/port.ts';
import { usageOf } from './process-usage.ts';

/** A server that runs in a process of its own on 127.0.0.1. */
export interface ServerProcess {
  /** Of GraphQL. */
  url: string;
  origin: string;
  pid: number;
  /** Until it was well, from the start of its process on. */
  startMs: number;
  /** What it held then, in megabytes; null where the system does not tell. */
  startMemoryMb: number | null;
  stop(): Promise<void>;
}

const longestStartMs = 120_000;
const betweenLooksMs = 20;

/** The server as `npm start` runs it. */
export const builtServer = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export function mustBeBuilt(): void {
  if (!existsSync(builtServer)) throw new Error(`expected ${builtServer}; build it by: npm run build`);
}

/** Starts a Node program that listens on PORT, and waits until its `/health` is well. */
export async function startServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    // All requests come from one caller.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEWSGRAPH_RATE_LIMIT: '0',
      ...env,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const stop = async () => {
    process.off('exit', endWithUs);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(child, `${origin}/health`);
  } catch (error) {
    await stop();
    throw error;
  }
  const pid = child.pid ?? 0;
  return {
    url: `${origin}/graphql`,
    origin,
    pid,
    startMs: Math.round(performance.now() - startedAt),
    startMemoryMb: usageOf(pid)?.memoryMb ?? null,
    stop,
  };
}

/** Runs `work` with newsgraph as `npm start` runs it, and stops that afterwards. */
export async function withServer<T>(env: NodeJS.ProcessEnv, work: (server: ServerProcess) => Promise<T>): Promise<T> {
  const server = await startServer([builtServer], env);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function untilHealthy(child: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + longestStartMs; Date.now() < end; await delay(betweenLooksMs)) {
    if (child.exitCode !== null) throw new Error(`a server ended with status ${child.exitCode} before it answered`);
    const isHealthy = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHealthy) return;
  }
  throw new Error(`a server was not ready after ${longestStartMs / 1000} s`);
}
