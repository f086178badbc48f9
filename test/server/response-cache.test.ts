import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retractArticle } from '../../src/curation/retract.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { inTurn } from '../../src/response-cache.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection } from '../support/neo4j.ts';
import { ingestSamples } from '../support/samples.ts';
import { serverOver } from './support.ts';

const query = '{ articles(first: 3) { totalCount nodes { title source { name } } } }';

function post(app: FastifyInstance, body: object, headers: Record<string, string> = {}) {
  return app.inject({ method: 'POST', url: '/graphql', payload: body, headers });
}

async function total(app: FastifyInstance): Promise<number> {
  return (await post(app, { query })).json().data.articles.totalCount;
}

const added = { body: 'JAKARTA - Prabowo Subianto met Xi Jinping in Jakarta on Monday.', format: 'text' as const };

describe.each(engines)('the response cache on $name', ({ open }) => {
  let store: Store;
  let asked: string[];
  let app: FastifyInstance;

  beforeEach(async () => {
    const inner = await open();
    const counted = counting(inner);
    store = inner;
    asked = counted.asked;
    await ingestSamples(store);
    app = await serverOver(counted.store, { responseCacheMb: 1 });
  });
  afterEach(async () => {
    await app.close();
    await store.close();
  });

  it('answers what is asked again without reading the graph', async () => {
    const first = await post(app, { query });
    await post(app, { query });
    asked.length = 0;
    const third = await post(app, { query });
    expect(asked).toEqual([]);
    expect(third.body).toBe(first.body);
    const { date: _, 'x-request-id': id, ...headers } = third.headers;
    expect(first.headers).toMatchObject(headers);
    expect(id).not.toBe(first.headers['x-request-id']);
  });

  it('knows nothing of before a change', async () => {
    const before = await total(app);
    expect([await total(app), await total(app)]).toEqual([before, before]);
    const [outcome] = await ingest([added], { store, extractor: rulesExtractor });
    expect(await total(app)).toBe(before + 1);
    expect(await total(app)).toBe(before + 1);
    if (outcome === undefined || 'error' in outcome) throw new Error('expected an article');
    await retractArticle(store, outcome.id, { by: 'tester', reason: null, at: '2025-03-01T00:00:00.000Z' });
    expect(await total(app)).toBe(before);
  });

  it('keeps neither errors nor what another way of asking would answer otherwise', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const refused = await post(app, { query: '{ articles(first: 1000) { totalCount } }' });
      expect(refused.json().errors[0].message).toContain('from 1 to 100');
      const plain = await post(app, { query }, { accept: 'application/json' });
      const own = await post(app, { query }, { accept: 'application/graphql-response+json' });
      expect([plain, own].map(({ headers }) => String(headers['content-type']).split(';')[0])).toEqual([
        'application/json',
        'application/graphql-response+json',
      ]);
      const one = {
        query: 'query ($first: Int) { articles(first: $first) { nodes { id } } }',
        variables: { first: 1 },
      };
      expect((await post(app, one)).json().data.articles.nodes).toHaveLength(1);
      const two = { ...one, variables: { first: 2 } };
      expect((await post(app, two)).json().data.articles.nodes).toHaveLength(2);
    }
  });

  it('runs each mutation', async () => {
    const decide = async (field: string) => {
      const mutation = `mutation { ${field}(id: "actor:xi-jinping", name: "Xi Dada") { errors { message } } }`;
      return (await post(app, { query: mutation })).json().data[field].errors;
    };
    for (let turn = 0; turn < 3; turn++) {
      expect(await decide('addAlias')).toEqual([]);
      expect(await decide('removeAlias')).toEqual([]);
    }
  });

  it('keeps no more than it may', async () => {
    const ofSize = (bytes: number) => ({ query: `{ articles(first: 1) { nodes { id } } } #${'x'.repeat(bytes)}` });
    const large = {
      query: `{ ${Array.from({ length: 80 }, (_, index) => `a${index}: articles(first: 30) { nodes { id title body segments { text } } }`).join(' ')} }`,
    };
    for (let turn = 0; turn < 3; turn++) {
      asked.length = 0;
      expect((await post(app, large)).body.length).toBeGreaterThan(1_000_000);
      expect(asked.length).toBeGreaterThan(0);
      expect((await post(app, ofSize(turn))).statusCode).toBe(200);
    }
  });
});

const connection = neo4jConnection();

describe.skipIf(connection === null)('the response cache beside other processes', () => {
  it('sees what they wrote', async () => {
    const neo4j = engines.find(({ name }) => name === 'neo4j');
    if (neo4j === undefined || connection === null) throw new Error('unreachable');
    const store = await neo4j.open();
    const other = await openNeo4j({ ...connection, queryTimeoutMs: 30_000 });
    const app = await serverOver(store, { responseCacheMb: 1 });
    try {
      await ingestSamples(store);
      const before = await total(app);
      expect([await total(app), await total(app)]).toEqual([before, before]);
      await ingest([added], { store: other, extractor: rulesExtractor });
      expect(await total(app)).toBe(before + 1);
    } finally {
      await app.close();
      await other.close();
      await store.close();
    }
  });
});

describe('questions in turn', () => {
  it('are asked once for all who wait, and never shared with who came after the asking', async () => {
    let count = 0;
    const answers: ((value: number) => void)[] = [];
    const ask = inTurn(() => {
      const number = ++count;
      return new Promise<number>((resolve) => answers.push(() => resolve(number)));
    });
    const settle = () => new Promise(setImmediate);
    const early = [ask(), ask()];
    await settle();
    const late = [ask(), ask(), ask()];
    await settle();
    expect(answers).toHaveLength(1);
    answers[0]?.(0);
    await settle();
    expect(answers).toHaveLength(2);
    answers[1]?.(0);
    expect(await Promise.all([...early, ...late])).toEqual([1, 1, 2, 2, 2]);
  });

  it('go on after one that failed', async () => {
    let count = 0;
    const ask = inTurn(async () => {
      if (++count === 1) throw new Error('down');
      return count;
    });
    await expect(ask()).rejects.toThrow('down');
    expect(await ask()).toBe(2);
  });
});
