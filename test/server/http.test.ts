import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { StoreTimeoutError, StoreUnavailableError } from '../../src/errors.ts';
import { exampleQuestions } from '../../src/graphiql.ts';
import type { Store } from '../../src/store/store.ts';
import { serverOver, storeThat } from './support.ts';

const extensions = { cost: { requested: 1, limit: 100_000 } };

const json = { 'content-type': 'application/json' };
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const question = '{ stats { articles } }';
const post = (app: FastifyInstance, payload: object | string) =>
  app.inject({ method: 'POST', url: '/graphql', headers: json, payload });

describe('a server over a store that answers', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverOver(storeThat(async () => [{ articles: 7 }]));
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  it('answers a POST', async () => {
    const answer = await post(app, { query: question });
    expect(answer.json()).toEqual({ data: { stats: { articles: 7 } }, extensions });
  });

  it('answers a GET that no form or image of another site can send', async () => {
    const url = `/graphql?query=${encodeURIComponent(question)}`;
    const answer = await app.inject({ url, headers: { 'apollo-require-preflight': 'true' } });
    expect(answer.json()).toEqual({ data: { stats: { articles: 7 } }, extensions });
    expect((await app.inject({ url, headers: { 'sec-fetch-site': 'cross-site' } })).statusCode).toBe(400);
  });

  it.each([
    ['no query', {}, /query|body/i],
    ['a query that is no GraphQL', { query: '{' }, /Syntax Error/],
    ['a field that does not exist', { query: '{ nonsense }' }, /Cannot query field "nonsense"/],
    ['a day that is none', { query: '{ events(filter: { date: { from: "2025-02-30" } }) { totalCount } }' }, /Date/],
    ['more tokens than 10,000', { query: `{ ${'stats { articles } '.repeat(2_600)} }` }, /10000 tokens/],
  ])('says what is wrong with %s', async (_, payload, message) => {
    const answer = await post(app, payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toMatch(message);
  });

  it.each(['//', '//nothing', '/nothing', '/graphql/nothing'])('knows no %s', async (path) => {
    const answer = await fetch(`${app.listeningOrigin}${path}`, { headers: browser });
    expect(answer.status).toBe(404);
  });

  it('leads from / to /graphql', async () => {
    expect((await app.inject('/')).headers.location).toBe('/graphql');
  });
});

describe('a browser', () => {
  it.each(['/graphql', `/graphql?query=${encodeURIComponent(question)}`])('gets GraphiQL at %s', async (url) => {
    const app = await serverOver(storeThat(async () => []));
    const { body } = await app.inject({ url, headers: browser });
    expect(body).toMatch(/<title>newsgraph<\/title>/);
    for (const { title } of exampleQuestions) expect(body).toContain(title.split(',')[0]);
    expect(body).not.toContain('apollographql.com');
    await app.close();
  });

  it('gets no page at all, of nobody, when GraphiQL is switched off', async () => {
    const app = await serverOver(
      storeThat(async () => []),
      { graphiql: false },
    );
    const answer = await app.inject({ url: '/graphql', headers: browser });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/json');
    await app.close();
  });
});

describe('the schema, when introspection is switched off', () => {
  it('is neither told nor hinted at', async () => {
    const app = await serverOver(
      storeThat(async () => []),
      { introspection: false },
    );
    const message = async (query: string) => (await post(app, { query })).json().errors[0].message;
    expect(await message('{ __schema { types { name } } }')).toMatch(/introspection is not allowed/);
    expect(await message('{ stat { articles } }')).toBe('Cannot query field "stat" on type "Query".');
    await app.close();
  });
});

describe('a store that fails', () => {
  const failing = (error: Error): Store => storeThat(() => Promise.reject(error));

  it('in an expected way is told with its code and message', async () => {
    const app = await serverOver(failing(new StoreTimeoutError('expected an answer within 10 ms, got none')));
    const { errors } = (await post(app, { query: question })).json();
    expect(errors).toMatchObject([
      { message: 'expected an answer within 10 ms, got none', extensions: { code: 'STORE_TIMEOUT' } },
    ]);
    await app.close();
  });

  it('by being out of reach is told without its address, which the log has', async () => {
    const log: string[] = [];
    const app = await serverOver(
      failing(new StoreUnavailableError("Neo4j at bolt://10.1.2.3:7687 can't be used")),
      {},
      log,
    );
    const { errors } = (await post(app, { query: question })).json();
    expect(errors).toMatchObject([
      { message: 'the graph is unavailable; try again later', extensions: { code: 'STORE_UNAVAILABLE' } },
    ]);
    expect(log.join('')).toContain('bolt://10.1.2.3:7687');
    await app.close();
  });

  it('unexpectedly is logged under the id of the request, and told to nobody', async () => {
    const log: string[] = [];
    const app = await serverOver(failing(new Error('disk /dev/sdb is on fire')), {}, log);
    const answer = await post(app, { query: question });
    expect(answer.json()).toEqual({
      data: null,
      errors: [
        {
          message: 'Internal server error',
          path: ['stats'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
      extensions,
    });
    const [fault, answered] = log.map((line) => JSON.parse(line));
    expect(fault).toMatchObject({ level: 50, reqId: answered.reqId, msg: 'disk /dev/sdb is on fire' });
    await app.close();
  });
});

it('a fault outside of GraphQL is told to nobody either', async () => {
  const app = await serverOver(storeThat(async () => []));
  app.get('/broken', () => Promise.reject(new Error('disk /dev/sdb is on fire')));
  const answer = await app.inject('/broken');
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('sdb');
  await app.close();
});

it('leaves the signals of the process to whoever starts the server, who has a store to close', async () => {
  const listeners = () => ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));
  const before = listeners();
  vi.stubEnv('NODE_ENV', 'production');
  const app = await serverOver(storeThat(async () => []));
  vi.unstubAllEnvs();
  expect(listeners()).toEqual(before);
  await app.close();
});

it('closing waits for the answers that are under way', async () => {
  const app = await serverOver(
    storeThat(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [{ articles: 7 }];
    }),
  );
  await app.listen({ host: '127.0.0.1', port: 0 });
  const arrived = new Promise<void>((resolve) => app.server.once('request', () => resolve()));
  const body = JSON.stringify({ query: question });
  const answer = fetch(`${app.listeningOrigin}/graphql`, { method: 'POST', headers: json, body });
  await arrived;
  const closing = performance.now();
  await app.close();
  expect(performance.now() - closing).toBeLessThan(5000);
  expect(await (await answer).json()).toEqual({ data: { stats: { articles: 7 } }, extensions });
});
