import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openEmbedded } from '../src/store/embedded.ts';
import { freePort } from '../tools/neo4j/port.ts';
import { shown } from './support/shown.ts';

const root = path.resolve(import.meta.dirname, '..');
const ending: (() => void)[] = [];

afterEach(() => {
  for (const end of ending.splice(0)) end();
});

interface Running {
  child: ChildProcess;
  origin: string;
  folder: string;
  /** What it wrote to its error output. */
  told: string[];
  exited: Promise<unknown[]>;
}

/** A server as it is run, in a process of its own. */
async function running(env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-shutdown-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/index.ts')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      NEWSGRAPH_DATA: folder,
      NEO4J_URI: '',
      NEWSGRAPH_SAMPLES: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  ending.push(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const told: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => told.push(line));
  const exited = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('Open it in a browser')) resolve();
    });
    exited.then(([code]) => reject(new Error(`ended with ${code} before it answered: ${told.join('\n')}`)), reject);
  });
  return { child, origin: `http://127.0.0.1:${port}`, folder, told, exited };
}

const post = (origin: string, query: string) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

const ingest = `mutation ($input: ArticleInput!) { ingestArticle(input: $input) { created article { id } } }`;
const body = JSON.stringify({
  query: ingest,
  variables: { input: { body: 'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada 21 Januari 2025.' } },
});

/** A request that the server has begun to read; the answer comes after `finish`. */
async function begun(origin: string): Promise<{ finish: () => Promise<{ status: number; text: string }> }> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' };
  const sent = request(`${origin}/graphql`, { method: 'POST', headers });
  const answer = once(sent, 'response');
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(body.slice(0, 10));
  return {
    finish: async () => {
      sent.end(body.slice(10));
      const [response]: IncomingMessage[] = await answer;
      if (response === undefined) throw new Error('expected an answer');
      return { status: response.statusCode ?? 0, text: await text(response) };
    },
  };
}

describe('a server that is told to end', { timeout: 180_000 }, () => {
  it('sends new work elsewhere, finishes and stores what is under way, tells its subscriptions, ends with 0', async () => {
    const { child, origin, folder, told, exited } = await running({ NEWSGRAPH_SHUTDOWN_DELAY_MS: '3000' });
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const closed = once(socket, 'close');
    expect((await fetch(`${origin}/ready`)).status).toBe(200);
    const underWay = await begun(origin);
    child.kill('SIGTERM');

    // It still answers, though it is not ready any more.
    await vi.waitFor(() => expect(told).toHaveLength(1), 30_000);
    const ready = await fetch(`${origin}/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { problem: 'the server is shutting down' }]);
    expect(await (await post(origin, '{ stats { articles } }')).json()).toMatchObject({
      data: { stats: { articles: 0 } },
    });

    expect((await closed)[0]).toBe(1001);
    await expect(fetch(`${origin}/health`, { headers: { connection: 'close' } })).rejects.toThrow();
    const answer = await underWay.finish();
    expect(answer.status).toBe(200);
    const { ingestArticle } = JSON.parse(answer.text).data;
    expect(ingestArticle.created).toBe(true);
    expect(await exited).toEqual([0, null]);
    expect(told).toEqual(['SIGTERM: finishing what is under way; once more to end at once']);
    const store = await openEmbedded({ folder, queryTimeoutMs: 10_000 });
    const found = await store.read('article/by-id', { ids: [ingestArticle.article.id] });
    await store.close();
    expect(found).toHaveLength(1);
    shown('fault', 'the server is told to end in the middle of an ingest, which is finished and found afterwards');
  });

  it('ends at once when it is told twice', async () => {
    const { child, told, exited } = await running({ NEWSGRAPH_SHUTDOWN_DELAY_MS: '600000' });
    child.kill('SIGTERM');
    await vi.waitFor(() => expect(told).toHaveLength(1), 10_000);
    child.kill('SIGINT');
    expect(await exited).toEqual([1, null]);
    expect(told[1]).toBe('SIGINT again: ended at once, with work under way');
  });
});
