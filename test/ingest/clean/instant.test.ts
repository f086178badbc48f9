import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/ingest/clean/clean.ts';

const publishedAt = (text: string) =>
  clean({ body: 'Xi Jinping bertemu Putin.', format: 'text', publishedAt: text }).publishedAt;

describe('publishedAt', () => {
  it.each([
    ['10/21/2025 20:43', '2025-10-21T20:43:00.000Z'],
    ['21/10/2025', '2025-10-21T00:00:00.000Z'],
    ['10/10/2025', '2025-10-10T00:00:00.000Z'],
    ['2025-08-12T11:16+07:00', '2025-08-12T04:16:00.000Z'],
    ['2025-08-12 11:16:30', '2025-08-12T11:16:30.000Z'],
    ['2025-08-12T11:16:30.250Z', '2025-08-12T11:16:30.250Z'],
    ['2015-05-07', '2015-05-07T00:00:00.000Z'],
    ['Tue, 21 Oct 2025 20:43:00 +0700', '2025-10-21T13:43:00.000Z'],
    ['Tue, 21 Oct 2025 20:43:00 GMT', '2025-10-21T20:43:00.000Z'],
    ['Rabu, 22 Januari 2025 10:12 WIB', '2025-01-22T03:12:00.000Z'],
    ['May 7, 2015 3:05 PM', '2015-05-07T15:05:00.000Z'],
  ])('%s', (text, instant) => {
    expect(publishedAt(text)).toBe(instant);
  });

  it.each([
    '10/11/2025',
    '2025-02-30',
    '2025-13-01',
    'kemarin',
    '32 Mei 2015',
    '2025-01-01T25:00',
    '2999-01-01',
    '1200-01-01',
    '1',
  ])('is refused: %s', (text) => {
    expect(() => publishedAt(text)).toThrow(/publishedAt|ISO 8601/);
  });
});
