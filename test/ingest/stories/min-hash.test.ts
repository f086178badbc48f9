import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, shingles, sketch } from '../../../src/ingest/stories/min-hash.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 120, maxLength: 300 });

describe('near-copies by their runs of words', () => {
  it('finds a shortened text within the whole one, whatever its furniture of letters', () => {
    fc.assert(
      fc.property(words, (text) => {
        const whole = text.join(' ');
        const half = text
          .slice(0, text.length / 2)
          .join(', ')
          .toUpperCase();
        expect(overlap(shingles(half), shingles(whole))).toBe(1);
      }),
    );
  });

  it('tells how much of the shorter text stands in the longer', () => {
    const text = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ');
    // 100 and 203 words have 97 and 200 runs of four; from the 50th word on, 47 of the 97 are shared.
    expect(overlap(shingles(text(0, 100)), shingles(text(50, 253)))).toBeCloseTo(47 / 97);
    expect(overlap(shingles(text(0, 100)), shingles(text(90, 190)))).toBe(0);
  });

  it('keeps about one run in sixteen to look copies up by, of short texts some', () => {
    const long = Array.from({ length: 8003 }, (_, index) => `word${index}`).join(' ');
    const size = sketch(shingles(long)).length;
    expect(size).toBeGreaterThan(8000 / 16 / 1.25);
    expect(size).toBeLessThan((8000 / 16) * 1.25);
    expect(sketch(shingles('one two three four five six seven')).length).toBe(4);
  });
});
