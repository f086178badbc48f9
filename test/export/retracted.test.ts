import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retractArticle } from '../../src/curation/retract.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { exported } from './support.ts';

const retractedAt = '2025-02-02T00:00:00.000Z';
const now = () => new Date('2025-02-01T00:00:00Z');

const standing = 'Presiden Rusia Vladimir Putin bertemu Xi Jinping pada 8 Mei 2025 di Moskow.';
const withdrawn = 'Presiden Indonesia Prabowo Subianto bertemu Narendra Modi pada 9 Mei 2025 di New Delhi.';

describe.each(engines)('what no longer stands on $name', (engine) => {
  let store: Store;
  const lines = async (given: Record<string, unknown>): Promise<Record<string, unknown>[]> =>
    (await exported(store, 'json-lines', given))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  beforeAll(async () => {
    store = await engine.open();
    const articles = [standing, withdrawn].map((body) => ({ body, format: 'text', language: 'id' }) as const);
    const [, gone] = await ingest(articles, { store, extractor: rulesExtractor, now });
    if (gone === undefined || 'error' in gone) throw new Error('expected the article to be stored');
    await retractArticle(store, gone.id, { by: null, reason: 'invented', at: retractedAt });
  });
  afterAll(() => store.close());

  it('is not exported', async () => {
    const records = await lines({});
    const text = JSON.stringify(records);
    for (const trace of ['Modi', 'Prabowo', 'indonesia', 'RETRACTED', '2025-05-09']) expect(text).not.toContain(trace);
    expect(records.filter(({ record }) => record === 'event')).toHaveLength(1);
    for (const { record, retractedAt } of records) if (record === 'claim') expect(retractedAt).toBeNull();
  });

  it('is exported as the record that it is, when it is asked for', async () => {
    const records = await lines({ includeRetracted: true });
    const of = (record: string) => records.filter((one) => one['record'] === record);
    expect(
      of('article')
        .map(({ pubStatus }) => pubStatus)
        .sort(),
    ).toEqual(['RETRACTED', 'USABLE']);
    expect(
      of('event')
        .map(({ date }) => date)
        .sort(),
    ).toEqual(['2025-05-08', '2025-05-09']);
    expect(of('entity').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['actor:narendra-modi', 'actor:xi-jinping']),
    );
    const expired = of('claim').filter((claim) => claim['retractedAt'] === retractedAt);
    expect(expired.map(({ quote }) => quote)).toContain(withdrawn);
    expect(expired.length).toBeLessThan(of('claim').length);
    const turtle = await exported(store, 'turtle', { includeRetracted: true });
    expect(turtle.split(`prov:invalidatedAtTime "${retractedAt}"^^xsd:dateTime`)).toHaveLength(expired.length + 1);
    // There the article itself tells it too.
    for (const format of ['graphml', 'gexf']) {
      expect((await exported(store, format, { includeRetracted: true })).split(retractedAt)).toHaveLength(
        expired.length + 2,
      );
    }
  });
});
