import { type StoredReading, storedReading } from '../../ingest/resolve/article-node.ts';
import { facetsOf } from '../../ingest/resolve/facets.ts';
import { portrayAgain, readBearers, settleNames } from '../../ingest/write/facets.ts';
import { rewrite } from '../../ingest/write/rewrite.ts';
import { differences, type Examination, listDifferences } from './examination.ts';

const now = () => new Date().toISOString();

/** What articles tell of whoever bears a name, and who is meant by it. */
export const facets: readonly Examination[] = [
  {
    what: 'articles: what they tell of whoever bears a name',
    ids: 'check/article-ids',
    batch: 50,
    find: async (tx, ids) => {
      const read = new Map(
        (await tx.run<StoredReading>('rewrite/readings', { ids })).map((article) => [
          article.id,
          [...facetsOf(storedReading(article)).values()]
            .flat()
            .map((facet) => `${facet.id} of ${facet.nameId}${article.retractedAt === null ? '' : ', withdrawn'}`),
        ]),
      );
      const stored = await tx.run<{ id: string; facets: string[] }>('check/article-facets', { ids });
      return stored.flatMap(({ id, facets }) => listDifferences(id, 'facets', facets, [...new Set(read.get(id))]));
    },
    repair: async (tx, ids) => rewrite(tx, await portrayAgain(tx, ids, now())),
  },
  {
    what: 'names: who is meant by each',
    ids: 'check/shared-name-ids',
    batch: 200,
    find: async (tx, ids) => {
      const { facets, meant, abbreviations } = await readBearers(tx, ids);
      const { before, meanings } = abbreviations;
      return [
        ...facets.flatMap(({ id, nameId, readId, isTold }) =>
          differences(nameId, { readId, isTold }, { readId: meant.get(id) ?? nameId, isTold: true }, id),
        ),
        ...meanings.flatMap(({ id, meansId }) => differences(id, { meansId: before.get(id) ?? null }, { meansId })),
      ];
    },
    repair: async (tx, ids) => rewrite(tx, await settleNames(tx, ids, now())),
  },
];
