import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeEntities } from '../../src/curation/merge.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { idOf, ingestNews, type News } from '../support/news.ts';

const decision = { by: 'tester', reason: 'because', at: '2025-07-01T00:00:00.000Z' };
const naming = (who: string[]): News => ({ day: '2025-01-01', lines: [{ kind: 'named', who }] });
const repeated = (times: number, who: string[]) => Array.from({ length: times }, () => naming(who));

interface CoMention {
  articleCount: number;
  strength: number;
  fromId: string;
  toId: string;
}

describe.each(engines)('who is named together on $name', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.open();
    await ingestNews(store, [
      ...repeated(7, ['Tokoh01', 'Tokoh02']),
      ...repeated(3, ['Tokoh01', 'Tokoh03']),
      ...repeated(1, ['Tokoh02', 'Tokoh03']),
      ...repeated(40, ['Tokoh01', 'Tokoh04']),
    ]);
  });
  afterEach(() => store.close());

  const coMentions = async () => {
    const all = await store.read<{ type: string; from: string; to: string; properties: CoMention }>(
      'whole/relationships',
      {},
    );
    return all.filter(({ type }) => type === 'CO_MENTIONED');
  };
  const mustBeTrue = async () => {
    const found = await coMentions();
    for (const { from, to, properties } of found) {
      const { articleCount, strength, fromId, toId } = properties;
      expect({ fromId, toId }).toEqual({ fromId: from, toId: to });
      expect(from < to).toBe(true);
      expect(strength).toBe(Math.floor(Math.log2(articleCount)));
    }
    return found.map(({ properties: { articleCount } }) => articleCount).sort((a, b) => a - b);
  };

  it('has its strength from its count, whatever is decided', async () => {
    expect(await mustBeTrue()).toEqual([1, 3, 7, 40]);
    await mergeEntities(store, { into: idOf('Tokoh02'), from: [idOf('Tokoh03')] }, decision);
    expect(await mustBeTrue()).toEqual([10, 40]);
    await retractArticle(store, articleIdOfUrl('https://example.com/8'), decision);
    await retractArticle(store, articleIdOfUrl('https://example.com/0'), decision);
    expect(await mustBeTrue()).toEqual([8, 40]);
    await retractArticle(store, articleIdOfUrl('https://example.com/1'), decision);
    expect(await mustBeTrue()).toEqual([7, 40]);
  });

  it('gets it in a graph that an earlier release wrote', async () => {
    const before = new Set(await coMentions());
    await store.write(async (tx) => {
      await tx.run('forget-strength', {});
      await tx.run('meta/set-schema-version', { version: 3 });
    });
    await migrate(store);
    expect(new Set(await coMentions())).toEqual(before);
  });
});
