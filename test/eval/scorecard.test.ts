import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../eval/markdown.ts';
import { isBelow, row, withBaselinesBeside } from '../../eval/row.ts';

const counts = { right: 3, predicted: 4, gold: 6 };

describe('the scorecard', () => {
  it('has a baseline behind the last line that it is compared with, by language', () => {
    const rows = [
      row('articles: entities', 'id', counts),
      row('articles: entities', 'en', counts),
      row('names: the tagger', 'en', counts),
      row('names: with lists', 'en', counts),
      { ...row('names: baseline', 'en', counts), baselineOf: 'names' },
      { ...row('articles: entities (baseline)', 'en', counts), baselineOf: 'articles: entities' },
      { ...row('articles: entities (baseline)', 'id', counts), baselineOf: 'articles: entities' },
    ];
    expect(withBaselinesBeside(rows).map(({ task, language }) => `${task}, ${language}`)).toEqual([
      'articles: entities, id',
      'articles: entities (baseline), id',
      'articles: entities, en',
      'articles: entities (baseline), en',
      'names: the tagger, en',
      'names: with lists, en',
      'names: baseline, en',
    ]);
  });

  it('knows what is below its floor', () => {
    expect(isBelow(row('a', 'id', counts, 0.7))).toBe(true);
    expect(isBelow(row('a', 'id', counts, 0.6))).toBe(false);
    expect(isBelow(row('a', 'id', counts))).toBe(false);
    expect(isBelow({ ...row('a', 'id', counts, 0.6), f1: Number.NaN })).toBe(true);
  });

  it("is written as the documents' tables", () => {
    const rows = [
      row('articles: roles', 'id', counts),
      row('articles: roles', 'all', counts),
      row('people (recall)', 'id', { right: 1000, predicted: 1000, gold: 2000 }),
    ];
    expect(markdownOf(rows, ['A note.'])).toBe(`## In short

| task  | precision | recall | F1    |
| ----- | --------- | ------ | ----- |
| roles | 0.750     | 0.500  | 0.600 |

## Every line

| task                  | language | precision | recall | F1    | of    |
| --------------------- | -------- | --------- | ------ | ----- | ----- |
| whole articles: roles | id       | 0.750     | 0.500  | 0.600 | 6     |
|                       | both     | 0.750     | 0.500  | 0.600 | 6     |
| people (recall)       | id       |           | 0.500  |       | 2,000 |

A note.
`);
  });
});
