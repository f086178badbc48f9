import type { Store } from '../../../src/store/store.ts';
import { decideOnSamples } from '../../support/decisions.ts';
import { engines } from '../../support/engines.ts';
import { ingestSamples } from '../../support/samples.ts';
import type { Pool } from './operation.ts';
import { poolOf } from './pool.ts';

export interface EveryEngine {
  stores: readonly Store[];
  pool: Pool;
  close(): Promise<void>;
}

/** A graph of the samples, with decisions, in every engine, and what operations on it may name. */
export async function onEveryEngine(more: (store: Store) => Promise<unknown> = async () => {}): Promise<EveryEngine> {
  const stores: Store[] = [];
  for (const engine of engines) {
    const store = await engine.open();
    stores.push(store);
    await ingestSamples(store);
    await decideOnSamples(store);
    await more(store);
  }
  const [first] = stores;
  if (first === undefined) throw new Error('expected an engine, got none');
  return {
    stores,
    pool: await poolOf(first),
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
    },
  };
}
