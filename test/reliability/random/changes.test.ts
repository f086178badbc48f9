import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAlias, removeAlias } from '../../../src/curation/alias.ts';
import { keepApart } from '../../../src/curation/keep-apart.ts';
import { type MergeRecord, mergeEntities, undoMerge } from '../../../src/curation/merge.ts';
import { retractArticle } from '../../../src/curation/retract.ts';
import { NewsgraphError } from '../../../src/errors.ts';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../../src/ingest/resolve/ids.ts';
import type { Extractor, RawArticle } from '../../../src/ingest/types.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines } from '../../support/engines.ts';
import { markupExtractor, names, randomArticle, rawArticle } from '../../support/markup.ts';
import { shown } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { runs } from './runs.ts';
import { newsText } from './texts.ts';

const clock = (minute: number) => new Date(Date.UTC(2025, 1, 1, 0, minute));
const decision = (minute: number) => ({ by: 'tester', reason: null, at: clock(minute).toISOString() });

type Step =
  | { do: 'ingest'; articles: RawArticle[] }
  | { do: 'merge'; one: string; other: string }
  | { do: 'keep apart'; one: string; other: string }
  | { do: 'alias' | 'unalias'; of: string; name: string }
  | { do: 'undo'; nth: number }
  | { do: 'retract'; url: string };

const id = fc.constantFrom(
  ...names.map((name) => `actor:${name.toLowerCase().replaceAll(' ', '-')}`),
  'actor:nobody',
  'x',
);
const name = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('Ada \ud83d', 'Ada\0'),
);
const step: fc.Arbitrary<Step> = fc.oneof(
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
  { arbitrary: fc.record({ do: fc.constant('keep apart' as const), one: id, other: id }), weight: 1 },
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

/** What became of one step, in words that are the same wherever it is done. */
async function outcomeOf(store: Store, one: Step, minute: number, merges: string[]): Promise<unknown> {
  try {
    if (one.do === 'ingest') return await ingested(store, one.articles, markupExtractor, minute);
    if (one.do === 'retract') return await retractArticle(store, articleIdOfUrl(one.url), decision(minute));
    if (one.do === 'alias') return await addAlias(store, one.of, one.name, decision(minute));
    if (one.do === 'unalias') return await removeAlias(store, one.of, one.name, decision(minute));
    if (one.do === 'keep apart') {
      await keepApart(store, one.one, one.other, decision(minute));
      return 'kept apart';
    }
    if (one.do === 'merge') {
      const merge = await mergeEntities(store, { into: one.one, from: [one.other] }, decision(minute));
      merges.push(merge);
      const [row] = await store.read<{ node: MergeRecord }>('merge/by-id', { ids: [merge] });
      return row?.node.fromIds;
    }
    if (one.do !== 'undo') return null;
    const merge = merges[one.nth];
    if (merge !== undefined) await undoMerge(store, merge, decision(minute));
    return merge === undefined ? 'nothing to undo' : 'undone';
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    // Merges have other ids everywhere.
    return `${error.code}: ${error.message.replace(/merge:[\w-]+/g, 'merge')}`;
  }
}

async function ingested(store: Store, articles: RawArticle[], extractor: Extractor, minute: number): Promise<unknown> {
  const outcomes = await ingest(articles, { store, extractor, now: () => clock(minute) });
  return outcomes.map((outcome) => ('error' in outcome ? outcome.error.message : outcome));
}

describe('any sequence of changes', () => {
  it('comes to the same on every engine, and again changes nothing', async () => {
    const { numRuns, ...options } = runs(4);
    let changed = 0;
    const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const all: { outcomes: unknown[]; graph: string[] }[] = [];
      for (const engine of engines) {
        const store = await engine.open();
        const outcomes: unknown[] = [];
        const merges: string[] = [];
        for (const [minute, one] of steps.entries()) outcomes.push(await outcomeOf(store, one, minute, merges));
        all.push({ outcomes, graph: await whole(store) });
        await store.close();
      }
      for (const one of all) expect(one).toEqual(all[0]);
      changed += all[0]?.graph.length ?? 0;
    });
    await fc.assert(property, { numRuns, ...options });
    expect(changed).toBeGreaterThan(numRuns);
    shown('input', 'sequences of articles, corrections and decisions, done alike by every engine', numRuns);
  }, 3_600_000);
});

describe.each(engines)('any articles on $name', (engine) => {
  const usual = engine.name === 'embedded' ? 8 : 2;

  it('are kept as they were read, in any order and any batches, and again change nothing', async () => {
    const { numRuns, ...options } = runs(usual);
    const articles = fc.array(fc.tuple(newsText, fc.nat(2)), { minLength: 2, maxLength: 5 }).map((texts) =>
      texts.map(([body, day], page): RawArticle => {
        const publishedAt = `2025-01-0${day + 1}T00:00:00Z`;
        return {
          url: `https://example.com/${page}`,
          body,
          format: 'text',
          language: 'id',
          publishedAt,
          title: `Berita ${page}`,
        };
      }),
    );
    const order = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 }));
    const property = fc.asyncProperty(articles, order, async (given, [turn, size]) => {
      const store = await engine.open();
      const outcomes = await ingest(given, { store, extractor: rulesExtractor, now: () => clock(0) });
      const graph = await whole(store);
      await ingest(given, { store, extractor: rulesExtractor, now: () => clock(1) });
      expect(await whole(store)).toEqual(graph);
      for (const [index, outcome] of outcomes.entries()) {
        if ('error' in outcome) continue;
        const [row] = await store.read<{ body: string }>('article/text', { ids: [outcome.id] });
        expect(row?.body).toBe(given[index]?.body);
      }
      await store.close();
      const other = await engine.open();
      const turned = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)].reverse();
      for (let at = 0; at < turned.length; at += size) {
        await ingest(turned.slice(at, at + size), { store: other, extractor: rulesExtractor, now: () => clock(0) });
      }
      const again = await whole(other);
      await other.close();
      expect(again).toEqual(graph);
    });
    await fc.assert(property, { numRuns, ...options });
    shown('input', 'random articles stored in any order, read back as they were', numRuns);
  }, 3_600_000);
});
