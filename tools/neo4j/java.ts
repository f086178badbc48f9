import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jdkProgram } from './command.ts';
import { installNeo4j } from './install.ts';
import { commonSettings, type Launch, type LaunchOptions } from './launch.ts';

// Neo4j reaches into these packages; since Java 17 they are closed unless opened by name.
const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch'];

/** Prepares `Neo4jServer.java` to run on Java: fetches and compiles what is missing, writes `neo4j.conf`. */
export async function javaLaunch(options: LaunchOptions): Promise<Launch> {
  const classPath = await installNeo4j(options.log);
  const settings = { ...commonSettings(options), 'server.bolt.listen_address': `127.0.0.1:${options.port}` };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(
    join(options.dataDir, 'neo4j.conf'),
    ['# Written anew at each start by tools/neo4j.', ...lines, ''].join('\n'),
  );
  const { NEO4J_PASSWORD: _, ...env } = process.env;
  return {
    command: jdkProgram('java'),
    args: [
      `-Xmx${options.heap}`,
      ...options.jvm,
      ...openedPackages.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
      '-cp',
      classPath,
      'Neo4jServer',
      options.dataDir,
    ],
    env: options.password === undefined ? env : { ...env, NEO4J_PASSWORD: options.password },
    killSignal: 'SIGKILL',
    timeoutMs: 120_000,
    readyUri: (line) => /^ready (bolt:\S+)$/.exec(line)?.[1] ?? null,
  };
}
