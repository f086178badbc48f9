import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../tools/neo4j/port.ts';
import { evaluationText, hasEvaluationData } from './support/evaluation-data.ts';

const root = path.resolve(import.meta.dirname, '..');
const why = hasEvaluationData ? '' : ' (skipped: the evaluation data folder is missing)';

describe('npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-start-'));
  let server: ChildProcess;
  let address = '';
  let ended: Promise<unknown>;
  const printed: string[] = [];

  const ask = async <Data = Record<string, unknown>>(query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(await response.text());
    expect(errors).toBeUndefined();
    return data;
  };
  const question = (name: string) => evaluationText(`questions/${name}.graphql`);

  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}/graphql`;
    server = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), NEWSGRAPH_DATA: folder, NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
      // Its own process group, so that the server behind npm is reached as well.
      detached: true,
    });
    ended = new Promise((resolve) => server.once('exit', resolve));
    const { stdout } = server;
    if (stdout === null) throw new Error('expected the output of npm start');
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: stdout }).on('line', (line) => {
        printed.push(line);
        if (line.includes('Open it in a browser')) resolve();
      });
      server.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${printed.join('\n')}`)));
    });
  });
  afterAll(async () => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it('says where to look, and serves the samples', async () => {
    expect(printed.join('\n')).toContain(`answers at ${address}`);
    const { stats } = await ask('{ stats { articles } }');
    expect(stats).toEqual({ articles: 21 });
  });

  it.skipIf(!hasEvaluationData)(`answers the questions of its users as they are written${why}`, async () => {
    const body = evaluationText('articles/suara-xi-putin.id.txt');
    const { ingestArticle } = await ask<{ ingestArticle: { article: { id: string } } }>(question('10-ingest'), {
      input: { body, publishedAt: '2025-01-22' },
    });
    expect(ingestArticle).toMatchObject({ created: true, errors: [] });
    const { id: article } = ingestArticle.article;

    const who = ['actor:xi-jinping', 'actor:vladimir-putin'];
    const { events } = await ask(question('01-meetings'), { who, from: '2025-01-01', to: '2025-01-31' });
    expect(events).toMatchObject({
      totalCount: 1,
      nodes: [{ type: 'MEETING', date: '2025-01-21', place: { name: 'Beijing' }, independentSourceCount: 3 }],
    });
    const { entity } = await ask(question('02-profile'), { name: 'Wang Yi' });
    expect(entity).toMatchObject({
      __typename: 'Actor',
      roles: [{ title: 'Menteri Luar Negeri', of: { name: 'China' } }],
    });
    const { article: read } = await ask(question('03-article'), { id: article });
    expect(read).toMatchObject({ id: article, body, links: Array(6).fill({ article: { pubStatus: 'HEADLINE' } }) });
    const { search } = await ask(question('04-search'), { query: 'PBB' });
    expect(search).toMatchObject({
      edges: expect.arrayContaining([
        expect.objectContaining({ node: expect.objectContaining({ id: 'organization:united-nations' }) }),
      ]),
    });
    const { statements } = await ask(question('07-statements'), { speaker: ['actor:vladimir-putin'] });
    expect(statements).toMatchObject({
      nodes: expect.arrayContaining([expect.objectContaining({ cue: 'menyoroti' })]),
    });
    const { articles } = await ask(question('08-feed'), { first: 5 });
    expect(articles).toMatchObject({ totalCount: 22, pageInfo: { hasNextPage: true } });
  });
});
