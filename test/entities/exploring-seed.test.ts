import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { evaluationText, hasEvaluationData } from '../support/evaluation-data.ts';

const why = hasEvaluationData ? '' : ' (skipped: the evaluation data folder is missing)';

describe.skipIf(!hasEvaluationData)(`exploring the seed article${why}`, () => {
  describe.each(engines)('on $name', (engine) => {
    let store: Store;
    const question = (name: string) => evaluationText(`questions/${name}.graphql`);

    beforeAll(async () => {
      store = await engine.open();
      const body = evaluationText('articles/suara-xi-putin.id.txt');
      const now = () => new Date('2025-01-22T05:00:00Z');
      await ingest([{ body, format: 'text' }], { store, extractor: rulesExtractor, now });
    });
    afterAll(() => store.close());

    it('draws everybody that the article names around Xi', async () => {
      const { network } = await ask<{
        network: { nodes: { distance: number; entity: { id: string } }[]; edges: object[]; truncated: boolean };
      }>(store, question('05-network'), { seeds: ['actor:xi-jinping'], depth: 1 });
      expect(network.truncated).toBe(false);
      expect(network.nodes).toHaveLength(12);
      expect(network.nodes.map(({ distance }) => distance)).toEqual([0, ...Array(11).fill(1)]);
      expect(network.edges).toHaveLength((12 * 11) / 2);
      expect(network.edges).toContainEqual({
        source: 'actor:vladimir-putin',
        target: 'actor:xi-jinping',
        kinds: expect.arrayContaining(['PARTICIPATES_IN', 'CO_MENTIONED']),
        articleCount: 1,
        eventCount: 1,
        firstAt: '2025-01-22T05:00:00.000Z',
        lastAt: '2025-01-22T05:00:00.000Z',
      });
    });

    it('connects Wang Yi with Putin by the meeting, in its words', async () => {
      const { paths } = await ask<{ paths: { length: number }[] }>(store, question('06-paths'), {
        from: 'actor:wang-yi',
        to: 'actor:vladimir-putin',
      });
      expect(paths).toHaveLength(3);
      expect(paths[0]).toMatchObject({
        length: 1,
        steps: [
          {
            kind: 'PARTICIPATES_IN',
            from: { id: 'actor:wang-yi' },
            to: { id: 'actor:vladimir-putin' },
            event: { type: 'MEETING', date: '2025-01-21' },
            evidence: expect.arrayContaining([
              expect.objectContaining({ quote: expect.stringMatching(/Wang Yi\.$/) }),
              expect.objectContaining({ quote: expect.stringContaining('Vladimir Putin mengadakan pertemuan') }),
            ]),
          },
        ],
      });
      expect(paths.map(({ length }) => length)).toEqual([1, 2, 2]);
    });

    it('tells who is in the news', async () => {
      const { trending } = await ask<{ trending: object[] }>(store, question('09-trending'), {
        from: '2025-01-16',
        to: '2025-01-22',
      });
      expect(trending).toHaveLength(10);
      expect(trending).toContainEqual({
        articleCount: 1,
        previousCount: 0,
        growth: 1,
        entity: { id: 'actor:xi-jinping', name: 'Xi Jinping', kind: 'ACTOR' },
      });
    });
  });
});
