import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { version } from '../../src/version.ts';
import { serverOver, storeThat } from '../server/support.ts';

const away = new StoreUnavailableError("Neo4j at bolt://10.1.2.3:7687 can't be used: password hunter2 refused");

/** A store that is there as long as `isThere` is true. */
function switched(): { store: Store; isThere: (value: boolean) => void } {
  let isThere = true;
  const store = storeThat(() => (isThere ? Promise.resolve([{ articles: 7 }]) : Promise.reject(away)));
  return {
    store,
    isThere: (value) => {
      isThere = value;
    },
  };
}

describe('/health', () => {
  it('is well as long as the process answers, with or without its store', async () => {
    const { store, isThere } = switched();
    const app = await serverOver(store);
    isThere(false);
    const answer = await app.inject('/health');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ status: 'ok', engine: 'embedded', version });
    expect(answer.headers['cache-control']).toBe('no-store');
    await app.close();
  });
});

describe('/ready', () => {
  it('follows the store, without its address or what it says', async () => {
    const { store, isThere } = switched();
    const app = await serverOver(store);
    expect((await app.inject('/ready')).json()).toEqual({ status: 'ready', engine: 'embedded', version });
    isThere(false);
    const answer = await app.inject('/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      status: 'not ready',
      engine: 'embedded',
      version,
      problem: 'the store can not be reached',
    });
    isThere(true);
    expect((await app.inject('/ready')).statusCode).toBe(200);
    await app.close();
  });

  it('does not wait for ever, and asks a store that hangs once for all', async () => {
    let asked = 0;
    const hanging: Store = {
      ...storeThat(async () => []),
      ping: () => {
        asked++;
        return new Promise(() => {});
      },
    };
    const app = await serverOver(hanging);
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject('/ready')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(503));
    expect(answers[0]?.json().problem).toBe('the store did not answer within 2000 ms');
    expect(asked).toBe(1);
    await app.close();
  });

  it('says so once the server is told to end, while it still answers', async () => {
    const leaving = new AbortController();
    const app = await serverOver(switched().store, {}, [], null, { leaving: leaving.signal });
    leaving.abort();
    const ready = await app.inject('/ready');
    expect(ready.statusCode).toBe(503);
    expect(ready.json().problem).toBe('the server is shutting down');
    expect((await app.inject('/health')).statusCode).toBe(200);
    const asked = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ stats { articles } }' } });
    expect(asked.json().data).toEqual({ stats: { articles: 7 } });
    await app.close();
  });
});

it('logs once that the store is away and once that it is back, however many ask', async () => {
  const { store, isThere } = switched();
  const log: string[] = [];
  const app = await serverOver(store, {}, log);
  const ask = () => app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ stats { articles } }' } });
  const told = () =>
    log
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg.startsWith('the store is'))
      .map(({ msg }) => msg);
  await ask();
  expect(told()).toEqual([]);
  isThere(false);
  await Promise.all(Array.from({ length: 10 }, ask));
  await app.inject('/ready');
  expect(told()).toEqual(['the store is away']);
  isThere(true);
  await Promise.all(Array.from({ length: 10 }, ask));
  expect(told()).toEqual(['the store is away', 'the store is back']);
  isThere(false);
  await ask();
  expect(told()).toEqual(['the store is away', 'the store is back', 'the store is away']);
  await app.close();
});
