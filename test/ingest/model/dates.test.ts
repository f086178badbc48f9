import { describe, expect, it } from 'vitest';
import { plausibleDate } from '../../../src/ingest/model/dates.ts';

describe('a date that a language model made of words', () => {
  it.each([
    ['2025-10-21', 'Selasa (21/10/2025)', '2025-10-22', 'DAY'],
    ['2025-10-21', 'Selasa (21/10)', '2025-10-22', 'DAY'],
    ['2025-10-21', 'kemarin', '2025-10-22', 'DAY'],
    ['2025-10-19', '3 days ago', '2025-10-22', 'DAY'],
    ['2024-12-31', '31 Desember', '2025-01-02', 'DAY'],
    ['2021-06-14', '14 Juni 2021', '2025-10-22', 'DAY'],
    ['2021-06-14', '14 Juni 2021', null, 'DAY'],
    ['2021-06', 'Juni 2021', '2025-10-22', 'MONTH'],
    ['2021', '2021', null, 'YEAR'],
  ])('%s of "%s" in an article of %s is one', (date, words, publishedOn, precision) => {
    expect(plausibleDate(date, words, publishedOn)).toEqual({ date: `${date}-01-01`.slice(0, 10), precision });
  });

  it.each([
    ['2025-02-30', '30 Februari 2025', '2025-03-01'],
    ['2025-13', 'bulan 13 2025', '2025-03-01'],
    ['2019-10-21', 'Selasa (21/10/2025)', '2025-10-22'],
    ['2015-10-21', 'Selasa (21/10)', '2025-10-22'],
    ['2025-03-05', 'Selasa (21/10/2025)', '2025-10-22'],
    ['2025-10-21', 'kemarin', null],
    ['2025-03-01', 'kemarin', '2025-10-22'],
  ])('%s of "%s" in an article of %s is none', (date, words, publishedOn) => {
    expect(plausibleDate(date, words, publishedOn)).toBeNull();
  });
});
