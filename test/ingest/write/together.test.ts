import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { read } from '../../../src/ingest/ingest.ts';
import { type WriteTogether, writingTogether } from '../../../src/ingest/write/together.ts';
import { type PreparedArticle, prepare } from '../../../src/ingest/write/write.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines } from '../../support/engines.ts';
import { article } from '../../support/stories.ts';

/** Of a round of its own, so that no test finds what another stored. */
async function preparedArticles(round: string, count: number): Promise<PreparedArticle[]> {
  const readings = [];
  for (let number = 1; number <= count; number++) {
    const body = `Mayor Orla Fenwick opened hall ${number} of ${round}.`;
    const raw = article(`paper/${round}-${number}`, `2025-01-0${number}T00:00:00Z`, `Report ${number}`, body);
    const reading = await read(raw, { extractor: rulesExtractor });
    if (reading instanceof Error) throw reading;
    readings.push(reading);
  }
  return readings.map(prepare);
}

const staying = () => new AbortController().signal;

describe.each(engines)('articles of many callers, over $name', ({ open }) => {
  let store: Store;
  let transactions: number;
  /** Called before each transaction. */
  let before: () => Promise<void>;
  let ping: () => Promise<void>;
  let writeTogether: WriteTogether;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => {
    transactions = 0;
    before = async () => {};
    ping = store.ping;
    writeTogether = writingTogether({
      ...store,
      ping: () => ping(),
      write: async (work) => {
        transactions++;
        await before();
        return store.write(work);
      },
    });
  });

  const isStored = async ({ graph }: PreparedArticle) =>
    (await store.read('article/by-id', { ids: [graph.id] })).length > 0;
  /** The first of them is being written when the others come. */
  const callAll = async ([first, ...others]: readonly PreparedArticle[]) => {
    const call = (one: PreparedArticle) => writeTogether([one], staying());
    const firstCall = Promise.allSettled(first === undefined ? [] : [call(first)]);
    await turn();
    const otherCalls = Promise.allSettled(others.map(call));
    return [...(await firstCall), ...(await otherCalls)];
  };

  it('are stored by one transaction while they waited for another, and each caller is told of its own', async () => {
    const prepared = await preparedArticles('gathering', 6);
    const again = await preparedArticles('gathering', 3);
    const answers = await callAll([...prepared, ...again]);
    expect(transactions).toBe(2);
    expect(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason))).toEqual([
      ...prepared.map(({ graph }) => ({ id: graph.id, created: true, corrected: false })),
      ...again.map(({ graph }) => ({ id: graph.id, created: false, corrected: false })),
    ]);
    expect(await Promise.all(prepared.map(isStored))).not.toContain(false);
  });

  it('are stored in the context of a request that they are of', async () => {
    const prepared = await preparedArticles('context', 4);
    const request = new AsyncLocalStorage<number>();
    const seen: unknown[] = [];
    before = async () => void seen.push(request.getStore());
    const calls: Promise<unknown>[] = [];
    for (const [index, one] of prepared.entries()) {
      calls.push(request.run(index, () => writeTogether([one], staying())));
      if (index === 0) await turn();
    }
    await Promise.all(calls);
    expect(seen).toEqual([0, 1]);
  });

  it('are stored but for the one that is wrong', async () => {
    const prepared = await preparedArticles('mistake', 4);
    const wrong = prepared[2]?.graph.id;
    writeTogether = writingTogether({
      ...store,
      write: (work) =>
        store.write((tx) =>
          work({
            run: (query, params) => {
              if (query === 'ingest/articles' && JSON.stringify(params).includes(`${wrong}`)) throw new Error('wrong');
              return tx.run(query, params);
            },
          }),
        ),
    });
    const answers = await callAll(prepared);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await Promise.all(prepared.map(isStored))).toEqual([true, true, false, true]);
  });

  it('are not tried one by one while the store is away', async () => {
    const prepared = await preparedArticles('absence', 5);
    const away = async () => {
      throw new Error('away');
    };
    before = away;
    ping = away;
    const answers = await callAll(prepared);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
    expect(transactions).toBe(2);
    before = async () => {};
    ping = store.ping;
    expect((await callAll(prepared)).map(({ status }) => status)).not.toContain('rejected');
    expect(await Promise.all(prepared.map(isStored))).not.toContain(false);
  });

  it('are left out when their caller has gone by their turn', async () => {
    const prepared = await preparedArticles('leaving', 3);
    const leaving = new AbortController();
    const answers = Promise.allSettled(
      prepared.map((one, index) => writeTogether([one], index === 1 ? leaving.signal : staying())),
    );
    leaving.abort(new Error('gone'));
    expect(await answers).toMatchObject([
      { status: 'fulfilled' },
      { reason: { message: 'gone' } },
      { status: 'fulfilled' },
    ]);
    expect(await Promise.all(prepared.map(isStored))).toEqual([true, false, true]);
  });
});
