import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeEntities, undoMerge } from '../../../src/curation/merge.ts';
import type { Store } from '../../../src/store/store.ts';
import { shown, times } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { articles, connection, type Disturbed, emptied, ingestAll, throughProxy, undisturbed, why } from './support.ts';

const decision = { by: null, reason: null, at: '2025-02-02T00:00:00Z' };
/** A message of Bolt: COMMIT, which has no fields. */
const commit = Buffer.from('0002b0120000', 'hex');
const people = { into: 'actor:xi-jinping', from: ['actor:wang-yi'] };

describe.skipIf(connection === null)(`a connection to Neo4j that breaks${why}`, () => {
  let direct: Store;
  let disturbed: Disturbed;
  let expected: string[];

  const all = articles(24);
  const batches = Array.from({ length: 8 }, (_, index) => all.slice(3 * index, 3 * index + 3));

  /** How many bytes `work` sends and receives when nothing happens to it. */
  async function bytesOf(work: () => Promise<unknown>): Promise<number> {
    const before = disturbed.proxy.passed;
    await work();
    return disturbed.proxy.passed - before;
  }

  async function reopen(): Promise<void> {
    await disturbed?.close();
    await direct?.close();
    direct = await emptied();
    disturbed = await throughProxy(connection?.uri ?? '');
  }

  beforeAll(async () => {
    expected = await undisturbed(all);
    await reopen();
  });
  afterAll(async () => {
    await disturbed.close();
    await direct.close();
  });

  it('while articles are stored loses none of them, stores none twice, and tells of each that it is new', async () => {
    const bytes: number[] = [];
    for (const batch of batches) bytes.push(await bytesOf(() => ingestAll(disturbed.store, batch)));
    expect(await whole(direct)).toEqual(expected);
    const rounds = times;
    let cuts = 0;
    for (let round = 0; round < rounds; round++) {
      await reopen();
      for (const [index, batch] of batches.entries()) {
        disturbed.proxy.cutAfter(1 + Math.floor(Math.random() * (bytes[index] ?? 0)));
        cuts++;
        const outcomes = await ingestAll(disturbed.store, batch);
        expect(outcomes).toEqual(batch.map(() => expect.objectContaining({ created: true, corrected: false })));
      }
      expect(await whole(direct)).toEqual(expected);
    }
    shown('fault', 'The connection to Neo4j cut at a random byte while articles are stored', cuts);
  }, 300_000);

  it.each(['request', 'answer'] as const)(
    'when the %s of a commit is lost stores once what was to be stored, and tells what came of it',
    async (what) => {
      const losing = async <T>(work: () => Promise<T>): Promise<T> => {
        disturbed.proxy.loseAt(commit, what);
        const result = await work();
        expect(disturbed.proxy.isCutToCome).toBe(false);
        return result;
      };
      await reopen();
      for (const batch of batches) {
        const outcomes = await losing(() => ingestAll(disturbed.store, batch));
        expect(outcomes).toEqual(batch.map(() => expect.objectContaining({ created: true, corrected: false })));
      }
      expect(await whole(direct)).toEqual(expected);
      const merge = await losing(() => mergeEntities(disturbed.store, people, decision));
      expect(await whole(direct)).not.toEqual(expected);
      await losing(() => undoMerge(disturbed.store, merge, decision));
      expect(await whole(direct)).toEqual(expected);
      shown('fault', `The ${what} of a commit lost on its way`, batches.length + 2);
    },
    300_000,
  );

  it('is made again for whoever reads, who gets the same answer', async () => {
    const ask = () => whole(disturbed.store);
    const rows = await ask();
    expect(rows.length).toBeGreaterThan(3);
    const bytes = await bytesOf(ask);
    const tries = 8 * times;
    for (let index = 0; index < tries; index++) {
      disturbed.proxy.cutAfter(1 + Math.floor(Math.random() * bytes));
      expect(await ask()).toEqual(rows);
    }
    shown('fault', 'The connection to Neo4j cut at a random byte of a read', tries);
  });
});
