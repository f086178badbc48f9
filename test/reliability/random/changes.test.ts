import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { RawArticle } from '../../../src/ingest/types.ts';
import { check } from '../../../src/keeping/check/check.ts';
import { engines } from '../../support/engines.ts';
import { shown } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { change, clock, step } from './changes.ts';
import { runs } from './runs.ts';
import { newsText } from './texts.ts';

describe('any sequence of changes', () => {
  it('comes to the same on every engine, with nothing wrong', async () => {
    const { numRuns, ...options } = runs(4);
    let changed = 0;
    const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const all: { outcomes: unknown[]; graph: string[] }[] = [];
      for (const engine of engines) {
        const store = await engine.open();
        all.push({ outcomes: await change(store, steps), graph: await whole(store) });
        // The others hold the same.
        if (engine === engines[0]) expect((await check(store)).filter(({ wrong }) => wrong > 0)).toEqual([]);
        await store.close();
      }
      for (const one of all) expect(one).toEqual(all[0]);
      changed += all[0]?.graph.length ?? 0;
    });
    await fc.assert(property, { numRuns, ...options });
    expect(changed).toBeGreaterThan(numRuns);
    shown('input', 'sequences of articles, corrections and decisions, done alike by every engine', numRuns);
    shown('input', 'graphs of such sequences, in which the check finds nothing wrong', numRuns);
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
