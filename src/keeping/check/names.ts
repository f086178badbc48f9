import { namesOf, settle } from '../../ingest/write/settle.ts';
import { differences, type Examination } from './examination.ts';

interface StoredNames {
  id: string;
  name: string;
  own: boolean;
  aliases: string[];
  keys: string[];
}

/** What entities are called, and the keys that a search finds them under. */
export const names: Examination = {
  what: 'entities: names and the keys that they are found under',
  ids: 'check/entity-ids',
  batch: 200,
  find: async (tx, ids) => {
    const found = new Map((await namesOf(tx, ids)).map((row) => [row.id, row]));
    return (await tx.run<StoredNames>('check/entity-names', { ids })).flatMap(({ id, ...stored }) => {
      const row = found.get(id);
      if (row === undefined) return [];
      const { name, own, aliases, keys } = row;
      return differences(
        id,
        { ...stored, aliases: [...stored.aliases].sort(), keys: [...stored.keys].sort() },
        { name, own, aliases: [...aliases].sort(), keys: keys.map(({ key }) => key).sort() },
      );
    });
  },
  repair: (tx, ids) => settle(tx, { entityIds: ids, eventIds: [], roleIds: [] }),
};
