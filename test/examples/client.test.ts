import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { loadTrustedDocuments } from '../../src/trusted-documents.ts';
import { serverOver } from '../server/support.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const client = path.join(root, 'examples/client');
const documents = loadTrustedDocuments(path.join(client, 'generated/persisted-documents.json'));
const shown = path.join(client, 'output.txt');
const run = promisify(execFile);

describe.each(engines)('the client of examples/client over the samples on $name', (engine) => {
  let store: Store;
  const servers: FastifyInstance[] = [];
  const listening = async (trusted: typeof documents | null): Promise<string> => {
    const app = await serverOver(store, {}, [], trusted);
    servers.push(app);
    await app.listen({ host: '127.0.0.1', port: 0 });
    return `${app.listeningOrigin}/graphql`;
  };
  const output = async (...options: string[]) =>
    (await run(process.execPath, ['--import', 'tsx', path.join(client, 'main.ts'), ...options], { cwd: root })).stdout;

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await store.close();
  });

  it('prints what output.txt shows', async () => {
    await expect(await output(await listening(null))).toMatchFileSnapshot(shown);
  });

  it('prints the same of a server that answers its documents only, and only by naming them', async () => {
    const url = await listening(documents);
    await expect(await output(url, '--trusted')).toMatchFileSnapshot(shown);
    await expect(output(url)).rejects.toThrow('UNTRUSTED_DOCUMENT: this server answers its trusted documents only');
  });
});
