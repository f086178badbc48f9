import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/ingest/write/rows.ts';
import { typedWord } from '../../src/search/spelling.ts';
import { migrate, SCHEMA_VERSION } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { whole } from '../support/whole.ts';

describe.each(engines)('a stored graph on $name', (engine) => {
  let store: Store;
  const written = (version: number) =>
    store.write(async (tx) => {
      await tx.run('meta/set-schema-version', { version });
    });

  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  it('of this version is taken as it is', async () => {
    await migrate(store);
    expect(await store.read('meta/schema-version', {})).toEqual([{ version: SCHEMA_VERSION }]);
  });

  it('of version 4 finds its words as before', async () => {
    const asked = { typed: ['presidn', 'jinping', 'beijng'].map(typedWord), starts: ['pre'], beginning: 'pres' };
    const found = async () => {
      const rows = await store.read<{ word: string }>('search/words', asked);
      return rows.map(({ word }) => word).sort();
    };
    await store.write((tx) => tx.run('ingest/words', { rows: words(['presiden', 'president', 'jinping', 'beijing']) }));
    const before = await found();
    expect(before).toEqual(['beijing', 'jinping', 'presiden', 'president']);
    const graph = await whole(store);
    await store.write((tx) => tx.run('keep-words-as-before', {}));
    expect(await found()).toEqual(['jinping']);
    await written(4);
    await migrate(store);
    expect(await found()).toEqual(before);
    expect(await whole(store)).toEqual(graph);
  });

  it('that is too old to be brought here, or newer than this release, is refused with what to do', async () => {
    await written(1);
    await expect(migrate(store)).rejects.toThrow(/found the older version 1: ingest its articles again/);
    await written(SCHEMA_VERSION + 1);
    await expect(migrate(store)).rejects.toThrow(/written by a newer newsgraph/);
    expect(await store.read('meta/schema-version', {})).toEqual([{ version: SCHEMA_VERSION + 1 }]);
  });
});
