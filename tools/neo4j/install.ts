import { readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { StoreUnavailableError } from '../../src/errors.ts';
import { jdkProgram, runCommand } from './command.ts';

const here = import.meta.dirname;
const pom = join(here, 'pom.xml');
const source = join(here, 'Neo4jServer.java');

/** The folder for everything of Neo4j that is fetched or made: NEWSGRAPH_NEO4J_HOME, or `.neo4j/` in the repository. */
export function neo4jHome(): string {
  const home = process.env['NEWSGRAPH_NEO4J_HOME'];
  return home === undefined || home === '' ? resolve(here, '../../.neo4j') : resolve(home);
}

/** The version of Neo4j that `pom.xml` names. */
export function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) {
    throw new Error(`expected a <neo4j.version> in ${pom}, found none`);
  }
  return version;
}

/** Whether the jars are there already, so that Maven isn't needed. */
export function isInstalled(): boolean {
  return modifiedAt(jarFolder()) !== null;
}

/**
 * Fetches the jars with Maven and compiles the launcher, each once; later calls find them there. Two processes may do
 * so at the same time: each works in a folder of its own, and what is complete is moved into place in one step.
 * @returns the class path for `java -cp`
 * @throws {StoreUnavailableError} when Maven or the compiler fails, with what it printed
 */
export async function installNeo4j(log: (line: string) => void): Promise<string> {
  const jars = jarFolder();
  if (!isInstalled()) {
    log(`Fetching Neo4j ${neo4jVersion()} (about 125 MB, once) into ${jars}`);
    await fetchJars(jars);
  }
  const classes = join(versionFolder(), 'classes');
  const compiled = modifiedAt(join(classes, 'Neo4jServer.class'));
  const written = modifiedAt(source);
  if (compiled === null || (written !== null && compiled < written)) {
    await compile(jars, classes);
  }
  return [classes, join(jars, '*')].join(delimiter);
}

function versionFolder(): string {
  return join(neo4jHome(), neo4jVersion());
}

function jarFolder(): string {
  return join(versionFolder(), 'jars');
}

async function fetchJars(jars: string): Promise<void> {
  await inOwnFolder(async (folder) => {
    await must('fetch the jars of Neo4j', 'mvn', [
      '--quiet',
      '--batch-mode',
      '--file',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
      '-Dstyle.color=never',
    ]);
    try {
      await rename(folder, jars);
    } catch (error) {
      // Another process was faster: its jars are the same.
      if (!isInstalled()) {
        throw error;
      }
    }
  });
}

async function compile(jars: string, classes: string): Promise<void> {
  await mkdir(classes, { recursive: true });
  await inOwnFolder(async (folder) => {
    const args = ['--release', '17', '-d', folder, '-cp', join(jars, '*'), source];
    await must(`compile ${source}`, jdkProgram('javac'), args);
    await rename(join(folder, 'Neo4jServer.class'), join(classes, 'Neo4jServer.class'));
  });
}

async function inOwnFolder(work: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(versionFolder(), { recursive: true });
  const folder = await mkdtemp(join(versionFolder(), 'unfinished-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function must(purpose: string, command: string, args: readonly string[]): Promise<void> {
  const result = await runCommand(command, args);
  if (!result.ok) {
    throw new StoreUnavailableError(`Could not ${purpose}: ${command} failed.\n${result.output}`);
  }
}

/** Milliseconds since 1970, or null where nothing has that path. */
function modifiedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
