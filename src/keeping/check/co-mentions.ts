import { groupBy } from '../../group-by.ts';
import type { Transaction } from '../../store/store.ts';
import type { Examination, Fault } from './examination.ts';

interface Pair {
  from: string;
  to: string;
  articleCount: number;
  firstAt: string;
  lastAt: string;
  strength: number | null;
}

interface WrongPair {
  stored: Pair | undefined;
  counted: Pair | undefined;
}

/** How often entities are named together, each pair counted anew. */
export const coMentions: Examination = {
  what: 'pairs: articles that name both, first and last time',
  ids: 'check/entity-ids',
  batch: 50,
  find: async (tx, ids) => (await wrongPairs(tx, ids)).map(fault),
  repair: async (tx, ids) => {
    const rows = (await wrongPairs(tx, ids)).map(({ stored, counted }) => ({
      from: counted?.from ?? stored?.from ?? '',
      to: counted?.to ?? stored?.to ?? '',
      change: (counted?.articleCount ?? 0) - (stored?.articleCount ?? 0),
      firstAt: counted?.firstAt ?? null,
      lastAt: counted?.lastAt ?? null,
      // Whatever is stored, the times are found again.
      removedFirstAt: '',
      removedLastAt: '\uffff',
    }));
    for (const query of ['rewrite/co-mentions', 'rewrite/clear-co-mentions', 'rewrite/co-mention-times']) {
      await tx.run(query, { rows });
    }
  },
};

async function wrongPairs(tx: Transaction, ids: readonly string[]): Promise<WrongPair[]> {
  const counted = byPair(await tx.run<Pair>('check/co-mentions-counted', { ids }));
  const stored = byPair(await tx.run<Pair>('check/co-mentions-stored', { ids }));
  return [...new Set([...counted.keys(), ...stored.keys()])].flatMap((key) => {
    const pair = { stored: only(stored.get(key)), counted: only(counted.get(key)) };
    return told(pair.stored) === told(pair.counted) ? [] : [pair];
  });
}

function byPair(pairs: readonly Pair[]): Map<string, Pair[]> {
  return groupBy(pairs, ({ from, to }) => `${from} ${to}`);
}

/** Two of one pair are as wrong as none. */
function only(pairs: readonly Pair[] | undefined): Pair | undefined {
  return pairs?.length === 1 ? pairs[0] : undefined;
}

function told(pair: Pair | undefined): string {
  if (pair === undefined) return 'none';
  const { articleCount, firstAt, lastAt, strength } = pair;
  return `${articleCount} articles from ${firstAt} to ${lastAt} (strength ${strength})`;
}

function fault({ stored, counted }: WrongPair): Fault {
  const { from = '', to = '' } = counted ?? stored ?? {};
  return { id: from, problem: `named with ${to}: expected ${told(counted)}, found ${told(stored)}` };
}
