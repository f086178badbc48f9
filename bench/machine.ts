import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { type Connection, runCypher } from './measure/neo4j.ts';
import type { Result } from './result.ts';

/** What the figures were taken on. */
export function machine(): Result['machine'] {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
  };
}

const packages = ['@neo4j/graphql', '@apollo/server', 'fastify', 'graphql', 'neo4j-driver', '@grafeo-db/js'];

/** Versions of all that took part. */
export async function versions(connection: Connection | null): Promise<Record<string, string>> {
  return {
    node: process.versions.node,
    ...(connection === null ? {} : { neo4j: await neo4jVersion(connection) }),
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

async function neo4jVersion(connection: Connection): Promise<string> {
  const [row] = await runCypher(connection, 'CALL dbms.components() YIELD name, versions, edition', {});
  const { versions, edition } = row as { versions: string[]; edition: string };
  return `${versions[0]} ${edition}`;
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}
