import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailableError } from '../../src/errors.ts';
import { findRunner } from './available.ts';
import { dockerLaunch } from './docker.ts';
import { javaLaunch } from './java.ts';
import type { Launch, LaunchOptions } from './launch.ts';

/** How to start a Neo4j; whatever is left out has a default. */
export interface Neo4jServerOptions {
  /** The folder for its data, made when missing; without one a temporary folder that is removed at the end. */
  dataDir?: string;
  /** The Bolt port on 127.0.0.1; any free one by default. */
  port?: number;
  /** For the user `neo4j`, at least 8 characters; without one nobody is asked for a password. */
  password?: string;
  /** The most heap that Java may take; `2g` by default. */
  heap?: string;
  /** The memory that Neo4j keeps its files in; `512m` by default. */
  pageCache?: string;
  /** More settings, by their names in `neo4j.conf`. */
  settings?: Record<string, string>;
  /** Ends after some minutes: what it runs is compiled quickly, and never well. */
  isShortLived?: boolean;
  /** Told what takes long, one line at a time. */
  log?: (line: string) => void;
}

/** A Neo4j that answers. It ends with this process at the latest. */
export interface RunningNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  uri: string;
  pid: number;
  /** Settled when the process has ended and its temporary folder is gone; holds the last lines that it printed. */
  ended: Promise<string[]>;
  /** Shuts it down in order; done when the process has ended. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): void;
}

/** What Java compiles well pays after minutes, and takes half of its time until then. */
const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const shutdownMs = 40_000;
const keptLines = 40;

/**
 * Starts Neo4j 5 on 127.0.0.1 with Bolt as its only connector and waits until it answers: on Java where a JDK and Maven
 * are there, otherwise as the official Docker image.
 * @throws {StoreUnavailableError} when nothing here can run it, or it ends or says nothing before it is ready
 */
export async function startNeo4j(options: Neo4jServerOptions = {}): Promise<RunningNeo4j> {
  const runner = await findRunner();
  if (runner.kind === 'none') {
    throw new StoreUnavailableError(`Neo4j can't be started: ${runner.reason}.`);
  }
  const temporary = options.dataDir === undefined;
  const dataDir = options.dataDir === undefined ? await temporaryFolder() : resolve(options.dataDir);
  const removeTemporary = async (): Promise<void> => {
    if (temporary) {
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  try {
    // Docker would make missing folders as root.
    await mkdir(join(dataDir, 'data'), { recursive: true });
    await mkdir(join(dataDir, 'logs'), { recursive: true });
    const launchOptions: LaunchOptions = {
      dataDir,
      port: options.port ?? 0,
      heap: options.heap ?? '2g',
      pageCache: options.pageCache ?? '512m',
      settings: options.settings ?? {},
      jvm: options.isShortLived === true ? quickly : [],
      log: options.log ?? (() => {}),
      ...(options.password === undefined ? {} : { password: options.password }),
    };
    const prepare = runner.kind === 'java' ? javaLaunch : dockerLaunch;
    return await run(await prepare(launchOptions), launchOptions, removeTemporary);
  } catch (error) {
    await removeTemporary();
    throw error;
  }
}

function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'newsgraph-neo4j-'));
}

async function run(launch: Launch, options: LaunchOptions, cleanUp: () => Promise<void>): Promise<RunningNeo4j> {
  // In a process group of its own it doesn't get the Ctrl-C of the terminal: we are told, and stop it in order.
  const child = spawn(launch.command, launch.args, { env: launch.env, detached: true, stdio: 'pipe' });
  const kill = (): void => {
    child.kill(launch.killSignal);
  };
  const printed: string[] = [];
  const ready = new Promise<string>((found) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        printed.push(line);
        printed.splice(0, printed.length - keptLines);
        const uri = launch.readyUri(line);
        if (uri !== null) {
          found(uri);
        }
      });
    }
  });
  const ended = lastEvent(child).then(async (problem) => {
    await cleanUp();
    return problem === null ? printed : [...printed, problem];
  });

  const waiting = new AbortController();
  const uri = await Promise.race([
    ready,
    ended.then((lines) => failure(options, lines)),
    delay(launch.timeoutMs, null, { signal: waiting.signal }).catch(() => null),
  ]);
  waiting.abort();
  if (typeof uri === 'string') {
    return { uri, pid: child.pid ?? 0, ended, stop: () => stop(child, kill, ended), kill };
  }
  kill();
  const lines = await ended;
  throw uri ?? new StoreUnavailableError(`Neo4j was not ready after ${launch.timeoutMs / 1000} s. ${theEnd(lines)}`);
}

/** Settles when the process has ended; with the reason where it couldn't even be run. */
function lastEvent(child: ChildProcessWithoutNullStreams): Promise<string | null> {
  // Its input may close at any moment, which its end tells better.
  child.stdin.on('error', () => {});
  return new Promise((done) => {
    child.once('close', () => done(null));
    child.once('error', (error) => done(error.message));
  });
}

/** Says why it did not start: the usual causes in plain words, the rest in its own. */
function failure(options: LaunchOptions, printed: readonly string[]): StoreUnavailableError {
  const text = printed.join('\n');
  if (/PortBindException|already in use|already allocated/i.test(text)) {
    return new StoreUnavailableError(`Neo4j can't listen on 127.0.0.1:${options.port}: the port is in use.`);
  }
  if (/FileLockException|store_lock/.test(text)) {
    return new StoreUnavailableError(`Another Neo4j is using the data in ${options.dataDir}.`);
  }
  return new StoreUnavailableError(`Neo4j did not start. ${theEnd(printed)}`);
}

function theEnd(printed: readonly string[]): string {
  return printed.length === 0 ? 'It printed nothing.' : `The last that it printed:\n${printed.join('\n')}`;
}

async function stop(child: ChildProcessWithoutNullStreams, kill: () => void, ended: Promise<unknown>): Promise<void> {
  child.stdin.end();
  const timer = setTimeout(kill, shutdownMs);
  await ended;
  clearTimeout(timer);
}
