import { groupBy } from '../../group-by.ts';
import { words as rowsOf } from '../../ingest/write/rows.ts';
import { spellingKeys } from '../../search/spelling.ts';
import { type Examination, listDifferences } from './examination.ts';

/** The vocabulary: each word under the keys by which it is found mistyped or unfinished. */
export const words: Examination = {
  what: 'words: the keys that they are found under',
  ids: 'check/word-ids',
  batch: 200,
  find: async (tx, ids) => {
    const keys = [...new Set(ids.flatMap(spellingKeys))].sort();
    const stored = groupBy(
      await tx.run<{ key: string; word: string }>('check/spellings', { keys }),
      ({ word }) => word,
    );
    return ids.flatMap((word) =>
      listDifferences(
        word,
        'keys',
        (stored.get(word) ?? []).map(({ key }) => key),
        spellingKeys(word),
      ),
    );
  },
  repair: async (tx, ids) => {
    await tx.run('check/remove-spellings', { keys: [...new Set(ids.flatMap(spellingKeys))].sort(), words: ids });
    await tx.run('check/remove-words', { words: ids });
    await tx.run('ingest/words', { rows: rowsOf(ids) });
  },
};
