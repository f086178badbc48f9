import { words as rowsOf } from '../../ingest/write/rows.ts';
import { type WordKeys, wordKeys } from '../../search/spelling.ts';
import { differences, type Examination } from './examination.ts';

/** The vocabulary: each word with the keys by which it is found mistyped or unfinished. */
export const words: Examination = {
  what: 'words: the keys that they are found by',
  ids: 'check/word-ids',
  batch: 1_000,
  find: async (tx, ids) => {
    const stored = await tx.run<WordKeys & { word: string }>('check/words', { ids });
    return stored.flatMap(({ word, ...keys }) => differences(word, keys, { ...wordKeys(word) }));
  },
  repair: async (tx, ids) => {
    await tx.run('check/remove-words', { words: ids });
    await tx.run('ingest/words', { rows: rowsOf(ids) });
  },
};
