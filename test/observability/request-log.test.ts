import { afterEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { serverOver } from '../server/support.ts';

const secret = 'hunter2-rahasia';
const close: (() => Promise<void>)[] = [];

async function serving() {
  const store = await openEmbedded({ queryTimeoutMs: 10_000 });
  await migrate(store);
  const log: string[] = [];
  const app = await serverOver(store, { logLevel: 'trace' }, log);
  close.push(async () => {
    await app.close();
    await store.close();
  });
  const lines = () => log.map((line) => JSON.parse(line));
  return { app, log, lines, answered: () => lines().filter(({ msg }) => msg === 'answered') };
}

afterEach(async () => {
  for (const end of close.splice(0)) await end();
});

describe('the log', () => {
  it('has one line of each request: what was asked, how long it took, how it ended', async () => {
    const { app, answered } = await serving();
    const ask = (query: string) => app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    await ask('query HowMany { stats { articles } }');
    await ask('{ articles(first: 1000) { totalCount } }');
    await ask('{ nothing }');
    await app.inject('/nowhere');
    await app.inject({ url: '/health', headers: { 'x-request-id': 'probe-1' } });
    const common = { level: 30, ms: expect.any(Number), reqId: expect.any(String) };
    const asked = { ...common, method: 'POST', route: '/graphql', status: 200 };
    expect(answered()).toEqual(
      [
        { ...asked, operation: 'HowMany', type: 'query', outcome: 'ok' },
        { ...asked, operation: null, type: 'query', outcome: 'BAD_USER_INPUT' },
        { ...asked, status: 400, outcome: 'GRAPHQL_VALIDATION_FAILED' },
        { ...common, method: 'GET', route: null, status: 404, outcome: 'refused' },
        { ...common, method: 'GET', route: '/health', status: 200, outcome: 'ok', reqId: 'probe-1' },
      ].map((line) => expect.objectContaining(line)),
    );
  });

  it.each(['a1', '4bf92f35-77b3', 'host:7.x_y'])('takes %s as the id of a request and gives it back', async (id) => {
    const { app, answered } = await serving();
    const answer = await app.inject({ url: '/health', headers: { 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toBe(id);
    expect(answered()[0].reqId).toBe(id);
  });

  it.each(['', 'two words', 'x'.repeat(129), '{"level":60}', 'a\tb', '$(reboot)'])(
    'makes an id of its own in place of %j',
    async (id) => {
      const { app, answered } = await serving();
      const answer = await app.inject({ url: '/health', headers: { 'x-request-id': id } });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(answered()[0].reqId).toBe(answer.headers['x-request-id']);
    },
  );

  it('holds nothing of what clients send: no body, variable, key, cookie, address', async () => {
    const { app, log, answered } = await serving();
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${secret}`,
      cookie: `session=${secret}`,
      'user-agent': secret,
      'x-secret': secret,
    };
    const post = (payload: object | string) => app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const ingest = 'mutation Add($input: ArticleInput!) { ingestArticle(input: $input) { created } }';
    await post({ query: ingest, variables: { input: { body: `Presiden ${secret} bertemu Xi Jinping di Moskow.` } } });
    await post({ query: ingest, variables: { input: { body: '', title: secret } } });
    await post({ query: ingest, variables: { input: secret } });
    await post({ query: `{ search(query: "${secret}") { totalCount } }` });
    await post({ query: `{ ${secret} }` });
    await post(`{"query": "${secret}`);
    await post({ query: `{ articles(first: 5, after: "${secret}") { totalCount } }` });
    const variables = encodeURIComponent(JSON.stringify({ query: secret }));
    const search = encodeURIComponent('query Q($query: String!) { search(query: $query) { totalCount } }');
    await app.inject({ url: `/graphql?query=${search}&variables=${variables}`, headers });
    await app.inject({ url: `/export/${secret}?${secret}=1`, headers });
    await app.inject({ url: `/${secret}`, headers });
    await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': secret }, payload: secret });
    app.log.info({ authorization: secret, headers, variables: secret, request: { headers, body: secret } }, 'mistake');
    expect(answered()).toHaveLength(11);
    expect(log.join('')).toContain('mistake');
    expect(log.join('')).not.toContain(secret);
  });
});
