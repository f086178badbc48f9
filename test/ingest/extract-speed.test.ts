import { describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { read } from '../../src/ingest/ingest.ts';

const texts = {
  prose:
    'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada 8 Mei 2025. Jubir KPK Budi Prasetyo menyatakan bahwa semua baik.\n',
  titles: 'Menteri Budi ',
  verbs: 'Xi said ',
  quotes: '" ',
};

/** Milliseconds to read a text of this length. */
async function timeToRead(unit: string, length: number): Promise<number> {
  const startedAt = performance.now();
  await read({ body: unit.repeat(Math.ceil(length / unit.length)), format: 'text' }, { extractor: rulesExtractor });
  return performance.now() - startedAt;
}

describe('reading a long text', () => {
  it.each(Object.entries(texts))('of %s grows with its length, not with its square', async (_, unit) => {
    await timeToRead(unit, 20_000);
    const [short, long] = [await timeToRead(unit, 40_000), await timeToRead(unit, 400_000)];
    // Ten times the text: its square would be a hundred times the work; noise is allowed for.
    expect(long).toBeLessThan(40 * Math.max(short, 5));
  });
});
