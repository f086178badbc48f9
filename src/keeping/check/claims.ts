import { rewrite } from '../../ingest/write/rewrite.ts';
import type { Transaction } from '../../store/store.ts';
import { comparing, type Examination } from './examination.ts';

/** What articles assert hangs together: every claim with its article and its fact, every statement with its speaker. */
export const claims: readonly Examination[] = [
  {
    what: 'claims: one article each, one fact',
    ids: 'check/claim-ids',
    batch: 1000,
    find: comparing('check/claims'),
    repair: madeAgain('check/claims', 'check/remove-claims'),
  },
  {
    what: 'statements: article, speaker, subjects',
    ids: 'check/statement-ids',
    batch: 500,
    find: comparing('check/statements'),
    repair: madeAgain('check/statements', 'check/remove-statements'),
  },
];

interface Row {
  stored: { articles: string[] };
}

/** Makes their articles again, and takes out what belongs to none. */
function madeAgain(query: string, remove: string) {
  return async (tx: Transaction, ids: readonly string[]): Promise<void> => {
    const rows = await tx.run<Row>(query, { ids });
    await tx.run(remove, { ids });
    await rewrite(
      tx,
      rows.flatMap(({ stored }) => stored.articles),
    );
  };
}
