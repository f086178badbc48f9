import fc from 'fast-check';
import { addAlias, removeAlias } from '../../../src/curation/alias.ts';
import { keepApart, undoKeepApart } from '../../../src/curation/keep-apart.ts';
import { type MergeRecord, mergeEntities, undoMerge } from '../../../src/curation/merge.ts';
import { retractArticle } from '../../../src/curation/retract.ts';
import { NewsgraphError } from '../../../src/errors.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../../src/ingest/resolve/ids.ts';
import type { RawArticle } from '../../../src/ingest/types.ts';
import type { Store } from '../../../src/store/store.ts';
import { markupExtractor, names, randomArticle, rawArticle } from '../../support/markup.ts';

/** When the change is made that has this number. */
export const clock = (minute: number): Date => new Date(Date.UTC(2025, 1, 1, 0, minute));
const decision = (minute: number) => ({ by: 'tester', reason: null, at: clock(minute).toISOString() });

/** A change of the graph: an article or its correction, a withdrawal, a decision of curation. */
export type Step =
  | { do: 'ingest'; articles: RawArticle[] }
  | { do: 'merge'; one: string; other: string }
  | { do: 'keep apart' | 'let together'; one: string; other: string }
  | { do: 'alias' | 'unalias'; of: string; name: string }
  | { do: 'undo'; nth: number }
  | { do: 'retract'; url: string };

/** The id that a name alone gives. */
export function actorId(name: string): string {
  return `actor:${name.toLowerCase().replaceAll(' ', '-')}`;
}

const id = fc.constantFrom(...names.map(actorId), 'actor:nobody', 'x');
const name = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('Ada \ud83d', 'Ada\0'),
);
/** Any change, of few people and few addresses, so that changes meet. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('ingest' as const),
      articles: fc.array(randomArticle.map(rawArticle), { minLength: 1, maxLength: 3 }),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({ do: fc.constant('merge' as const), one: id, other: id }),
    weight: 3,
  },
  {
    arbitrary: fc.record({ do: fc.constantFrom('keep apart' as const, 'let together' as const), one: id, other: id }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constantFrom('alias' as const, 'unalias' as const), of: id, name }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('undo' as const), nth: fc.nat(5) }), weight: 2 },
  {
    arbitrary: fc.record({
      do: fc.constant('retract' as const),
      url: fc.integer({ min: 1, max: 5 }).map((page) => `https://example.com/${page}`),
    }),
    weight: 1,
  },
);

/** What became of one change, in words that are the same wherever it is made. */
async function outcomeOf(store: Store, one: Step, minute: number, merges: string[]): Promise<unknown> {
  try {
    return await make(store, one, minute, merges);
  } catch (error) {
    if (!(error instanceof NewsgraphError) || error.code.startsWith('STORE_')) throw error;
    // Merges have other ids everywhere.
    return `${error.code}: ${error.message.replace(/merge:[\w-]+/g, 'merge')}`;
  }
}

async function make(store: Store, one: Step, minute: number, merges: string[]): Promise<unknown> {
  switch (one.do) {
    case 'ingest': {
      const outcomes = await ingest(one.articles, { store, extractor: markupExtractor, now: () => clock(minute) });
      return outcomes.map((outcome) => ('error' in outcome ? outcome.error.message : outcome));
    }
    case 'retract':
      return retractArticle(store, articleIdOfUrl(one.url), decision(minute));
    case 'alias':
      return addAlias(store, one.of, one.name, decision(minute));
    case 'unalias':
      return removeAlias(store, one.of, one.name, decision(minute));
    case 'keep apart':
      return keepApart(store, one.one, one.other, decision(minute));
    case 'let together':
      return undoKeepApart(store, one.one, one.other, decision(minute));
    case 'merge': {
      const merge = await mergeEntities(store, { into: one.one, from: [one.other] }, decision(minute));
      merges.push(merge);
      const [row] = await store.read<{ node: MergeRecord }>('merge/by-id', { ids: [merge] });
      return row?.node.fromIds;
    }
    case 'undo': {
      const merge = merges[one.nth];
      return merge === undefined ? 'nothing to undo' : undoMerge(store, merge, decision(minute));
    }
  }
}

/** Makes changes one after the other, the first at the minute `from`. */
export async function change(
  store: Store,
  steps: readonly Step[],
  from = 0,
  merges: string[] = [],
): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const [index, one] of steps.entries()) outcomes.push(await outcomeOf(store, one, from + index, merges));
  return outcomes;
}
