import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from '../../../src/ingest/extract/dates/dates.ts';

/** A Monday. */
const published = '2025-10-20';

function read(text: string, base: string | null = published): string[] {
  return dates(text, { start: 0, end: text.length }, base).map(({ when }) => {
    return when.date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[when.precision]);
  });
}

const written: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['Rapat digelar Senin (20/10/2025) pagi.', '2025-10-20'],
  ['Rapat digelar Jumat (17/10).', '2025-10-17'],
  ['Ia lahir pada 3 Maret 1961.', '1961-03-03'],
  ['pada 20 Januari', '2025-01-20'],
  ['akan digelar pada 20 Januari', '2026-01-20'],
  ['digelar pada 20 Januari mendatang', '2026-01-20'],
  ['digelar pada 2 November', '2025-11-02'],
  ['pada 2 September', '2025-09-02'],
  ['20-22 Januari 2025', '2025-01-20'],
  ['sepanjang Oktober 2025', '2025-10'],
  ['sejak tahun 2023', '2023'],
  ['pada 2019 lalu', '2019'],
  ['Hari ini ia pergi.', '2025-10-20'],
  ['Apel digelar pagi ini.', '2025-10-20'],
  ['Tadi malam listrik padam.', '2025-10-19'],
  ['Kemarin hujan.', '2025-10-19'],
  ['Besok libur.', '2025-10-21'],
  ['Lusa libur.', '2025-10-22'],
  ['Senin lalu ia datang.', '2025-10-13'],
  ['Kamis malam ia datang.', '2025-10-16'],
  ['Kamis malam kemarin', '2025-10-16'],
  ['Jumat depan', '2025-10-24'],
  ['dua hari lalu', '2025-10-18'],
  ['3 hari yang lalu', '2025-10-17'],
  ['sebulan lalu', '2025-09'],
  ['bulan lalu', '2025-09'],
  ['bulan ini', '2025-10'],
  ['pekan lalu', '2025-10'],
  ['tahun lalu', '2024'],
  ['tahun depan', '2026'],
  ['lima tahun silam', '2020'],
  ['akhir Januari', '2025-01'],
  ['dijadwalkan akhir Januari', '2026-01'],
  ['sejak Mei 2021', '2021-05'],
  ['dari 2025-01-05 hingga 2025-02-07', '2025-01-05', '2025-02-07'],
  ['May 16', '2025-05-16'],
  ['16 May 2015', '2015-05-16'],
  ['the 4th of July', '2025-07-04'],
  ['May 16, 2015', '2015-05-16'],
  ['Thursday, May 7, 2015', '2015-05-07'],
  ['on Tuesday', '2025-10-14'],
  ['last Thursday', '2025-10-16'],
  ['last Monday', '2025-10-13'],
  ['next Monday', '2025-10-27'],
  ['yesterday', '2025-10-19'],
  ['today', '2025-10-20'],
  ['tomorrow', '2025-10-21'],
  ['two weeks ago', '2025-10'],
  ['three days ago', '2025-10-17'],
  ['last month', '2025-09'],
  ['last year', '2024'],
  ['in 2016', '2016'],
  ['January 2025', '2025-01'],
  ['late January', '2025-01'],
  ['will meet in late January', '2026-01'],
  ['they met on January 20', '2025-01-20'],
  ['fired in May, again', '2025-05'],
  ['the vote is scheduled for January 20', '2026-01-20'],
  ['suspended since July 24, 2003', '2003-07-24'],
  ['from November 20 to December 11', '2025-11-20', '2025-12-11'],
  ['Sunday night', '2025-10-19'],
];

const undated = [
  'You may go.',
  'Mei Ling pulang.',
  'He marched 1,500 miles.',
  'Skor 20-10.',
  'Pasal 21 ayat 3.',
  'Buka 24/7.',
  'Pukul 20.43 WIB.',
  'Sebanyak 2024 orang hadir.',
  'Telepon 021-5550-2019.',
  'Rp 2.025 triliun.',
  'minggunya panjang',
];

describe('written dates', () => {
  it.each(written)('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(undated)('reads no date in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads only what is written in full where no day is known', () => {
    expect(read('Kemarin, 3 Mei, dan pada 4 Juni 2020 serta tahun 2021', null)).toEqual(['2020-06-04', '2021']);
  });

  it('says where they stand', () => {
    const text = 'Rapat digelar Senin (20/10/2025) pagi dan tahun lalu.';
    const found = dates(text, { start: 0, end: text.length }, published);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['20/10/2025', 'tahun lalu']);
  });

  const locales = { id: 'id-ID', en: 'en-GB', us: 'en-US' };
  it.each(Object.entries(locales))('reads every day as %s writes it in full', (_, locale) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    const range = { min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        expect(read(`Acara itu ${format.format(date)} digelar.`)).toEqual([date.toISOString().slice(0, 10)]);
      }),
    );
  });
});
