import { jdkProgram, runCommand } from './command.ts';
import { isInstalled } from './install.ts';

/** Whether a Neo4j can be reached or started here, and what is missing where it can't. */
export type Neo4jAvailability = { available: true } | { available: false; reason: string };

/** What would run Neo4j on this machine. */
export type Neo4jRunner = { kind: 'java' | 'docker' } | { kind: 'none'; reason: string };

const oldestJava = 17;

/** Says whether NEO4J_URI names a server, or Java with Maven or a running Docker engine can start one. */
export async function neo4jAvailable(): Promise<Neo4jAvailability> {
  const uri = process.env['NEO4J_URI'];
  if (uri !== undefined && uri !== '') {
    return { available: true };
  }
  const runner = await findRunner();
  return runner.kind === 'none' ? { available: false, reason: runner.reason } : { available: true };
}

/** Finds what can start a Neo4j here: Java first, because it needs no image and no daemon. */
export async function findRunner(): Promise<Neo4jRunner> {
  const missing = await missingForJava();
  if (missing === null) {
    return { kind: 'java' };
  }
  // Without a format, some versions of the client succeed although no engine answers.
  const docker = await runCommand('docker', ['info', '--format', '{{.ServerVersion}}']);
  if (docker.ok && docker.output !== '') {
    return { kind: 'docker' };
  }
  return {
    kind: 'none',
    reason:
      `${missing}, and no Docker engine is running. Install a JDK (${oldestJava} or newer) and Maven, ` +
      'or start Docker, or set NEO4J_URI to a server that runs',
  };
}

async function missingForJava(): Promise<string | null> {
  const javac = await runCommand(jdkProgram('javac'), ['-version']);
  const version = /javac (\d+)/.exec(javac.output)?.[1];
  if (!javac.ok || version === undefined) {
    return 'no Java compiler (javac) was found';
  }
  if (Number(version) < oldestJava) {
    return `Java ${oldestJava} or newer is needed, and javac is version ${version}`;
  }
  if (isInstalled()) {
    return null;
  }
  const maven = await runCommand('mvn', ['-version']);
  return maven.ok ? null : 'Maven (mvn) was not found';
}
