import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/ingest/clean/clean.ts';

const read = (body: string, title?: string) => clean({ body, format: 'text', ...(title ? { title } : {}) });
const pieces = (body: string, title?: string) =>
  read(body, title).segments.map(({ kind, start, end }) => [kind, body.slice(start, end).trim()]);
const first = 'Warga menanam pohon di tepi kali.';
const last = 'Kegiatan itu diikuti seratus orang.';

/** Each between two sentences, in a line of its own and at the end of a line of the article. */
const furniture: [kind: string, text: string][] = [
  ['INLINE_LINK', 'Baca Juga: Harga Beras Naik di Tiga Kota'],
  ['INLINE_LINK', 'Baca juga: Trump vs. Harris: Siapa Unggul?'],
  ['INLINE_LINK', 'Simak juga: Cara Menanam Cabai'],
  ['INLINE_LINK', "Simak juga Video 'Banjir Surut, Warga Pulang':"],
  ['INLINE_LINK', 'Simak Video "Panen Raya di Lereng Gunung":'],
  ['INLINE_LINK', 'Lihat juga Video: Pasar Apung Ramai Lagi'],
  ['INLINE_LINK', 'Tonton juga video "Anak Sekolah Tanam Bakau" di sini:'],
  ['INLINE_LINK', 'Read more: Five parks to visit this spring'],
  ['BOILERPLATE', 'SCROLL TO CONTINUE WITH CONTENT'],
  ['BOILERPLATE', 'ADVERTISEMENT'],
  ['BOILERPLATE', 'ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT'],
  ['BOILERPLATE', '[Gambas:Video 20detik]'],
  ['BOILERPLATE', '[Gambas:Instagram]'],
  ['BOILERPLATE', '(Foto: Antara/Sari Dewi)'],
  ['BOILERPLATE', '(Dok. Humas Pemkot)'],
  ['BOILERPLATE', '(jbr/haf)'],
  ['BOILERPLATE', '(mdk/noe)'],
  ['BOILERPLATE', 'Halaman selanjutnya'],
  ['BOILERPLATE', 'Baca selengkapnya di halaman berikutnya....'],
  ['BOILERPLATE', 'Lanjutkan membaca'],
  ['BOILERPLATE', 'Image: Ada Lovelace Society.'],
];
const lines: [kind: string, text: string][] = [
  ['BOILERPLATE', 'Foto: Petugas membersihkan kali'],
  ['BOILERPLATE', 'Penulis: Sari Dewi'],
  ['BOILERPLATE', 'By Jane Miller'],
  ['BOILERPLATE', 'Sign up for our newsletter'],
  ['BOILERPLATE', 'Share this'],
  ['BOILERPLATE', 'Copyright 2024 The Daily Example. All rights reserved.'],
  ['BOILERPLATE', 'Updated at 9:50 p.m.'],
];

describe('furniture in a plain text', () => {
  it.each([...furniture, ...lines])('%s in a line of its own: %s', (kind, text) => {
    expect(pieces(`${first}\n${text}\n${last}`)).toEqual([
      ['BODY', first],
      [kind, text],
      ['BODY', last],
    ]);
  });

  it.each(furniture)('%s at the end of a line: %s', (kind, text) => {
    expect(pieces(`${first} ${text}\n${last}`)).toEqual([
      ['BODY', first],
      [kind, text],
      ['BODY', last],
    ]);
  });

  it('is cut out of the middle of a line', () => {
    const text = `${first} SCROLL TO CONTINUE WITH CONTENT ${last} [Gambas:Video 20detik] Selesai.`;
    expect(pieces(text).map(([kind]) => kind)).toEqual(['BODY', 'BOILERPLATE', 'BODY', 'BOILERPLATE', 'BODY']);
  });

  it('ends a link in the middle of a line with its headline', () => {
    const text = `${first} Baca juga: Kali Bersih Jadi Tujuan Wisata Baru warga kota. ${'Mereka datang sejak pagi hari. '.repeat(8)}`;
    expect(pieces(text)[1]).toEqual(['INLINE_LINK', 'Baca juga: Kali Bersih Jadi Tujuan Wisata Baru']);
  });

  it('takes the next line for the headline that a line announces', () => {
    const text = `${first}\nBaca Juga:\nKali Bersih Jadi Tujuan Wisata\n${last}`;
    expect(pieces(text).map(([kind]) => kind)).toEqual(['BODY', 'INLINE_LINK', 'INLINE_LINK', 'BODY']);
    expect(read(text).links.map(({ title }) => title)).toEqual(['Kali Bersih Jadi Tujuan Wisata']);
  });

  it.each([
    'Ia membaca juga buku itu dan/atau meminjamnya.',
    'Peserta dapat simak juga penjelasan petugas (dan/atau wakilnya) di tempat.',
    'Video itu ditonton juga oleh warga.',
    'Foto warga dipajang di balai kota.',
    'Pilihan ada di tangan warga.',
    'The advertisement ran for a week.',
    'Read more books, the minister said.',
    'By Monday the water had gone.',
    'Penduduk desa itu (Foto dipajang) menunggu di halaman selanjutnya milik tetangga.',
  ])('leaves a sentence alone: %s', (text) => {
    expect(pieces(`${first}\n${text}`)).toEqual([
      ['BODY', first],
      ['BODY', text],
    ]);
  });

  it('has lists of headlines after their headings, up to what reads as an article again', () => {
    const article = `${last} ${'Panitia berterima kasih kepada semua pihak yang hadir. '.repeat(5)}`.trim();
    const text = `${first}\nBerita Terkait\n-\nKali Bersih Jadi Wisata\nTerpopuler\n- Harga Cabai Naik\n${article}`;
    expect(pieces(text)).toEqual([
      ['BODY', first],
      ['RELATED_LIST', 'Berita Terkait\n-\nKali Bersih Jadi Wisata'],
      ['POPULAR_LIST', 'Terpopuler\n- Harga Cabai Naik'],
      ['BODY', article],
    ]);
    expect(read(text).links.map(({ title }) => title)).toEqual(['Kali Bersih Jadi Wisata']);
  });

  it('leaves no character out, whatever the text', () => {
    const parts = [
      ...furniture.map(([, text]) => text),
      first,
      last,
      '\n',
      ' ',
      'Terpopuler',
      'Jakarta (ANTARA) - ',
      '“',
      "'",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (some) => {
        const text = `${first}\n${some.join('')}`;
        const { segments } = read(text);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(segments.every(({ start, end }) => end > start)).toBe(true);
      }),
    );
  });
});

describe('the title', () => {
  it('is told from the text where its first line is it', () => {
    expect(pieces(`Kali kita Bersih\n${first}`, 'Kali Kita Bersih')).toEqual([
      ['TITLE', 'Kali kita Bersih'],
      ['BODY', first],
    ]);
  });

  it('is the beginning of the article where there is none', () => {
    expect(read(`Suara.com - ${first}`).title).toBe(first);
  });
});

describe('a dateline', () => {
  it.each([
    ['Suara.com - ', 'Suara.com', null],
    ['Jakarta (ANTARA) - ', 'ANTARA', null],
    ['JAKARTA, KOMPAS.com — ', 'KOMPAS.com', null],
    ['Jakarta, CNN Indonesia -- ', 'CNN Indonesia', null],
    ['TEMPO.CO, Jakarta - ', 'TEMPO.CO', null],
    ['WASHINGTON (AP) — ', 'AP', null],
    ['HANOI, Vietnam (AP) — ', 'AP', null],
    ['Bandung - ', undefined, null],
    ['NEW YORK — ', undefined, null],
    ['Thursday, May 7, 2015 ', undefined, '2015-05-07T00:00:00.000Z'],
    ['Thursday, May 7, 2015\n', undefined, '2015-05-07T00:00:00.000Z'],
    ['Kamis, 7 Mei 2015 10:12 WIB\n', undefined, '2015-05-07T03:12:00.000Z'],
  ])('%j tells source and day', (dateline, source, publishedAt) => {
    const article = read(`${dateline}${first}`);
    expect(article.segments.map(({ kind }) => kind)).toEqual(['DATELINE', 'BODY']);
    expect(article.segments[0]?.end).toBe(dateline.length);
    expect(article.source?.name).toBe(source);
    expect(article.publishedAt).toBe(publishedAt);
  });

  it.each([
    'Budi Santoso - ketua panitia - hadir.',
    'Xi Jinping bertemu Putin.',
    'On Thursday, May 7, 2015 it rained.',
  ])('is none: %s', (text) => {
    expect(pieces(text)).toEqual([['BODY', text]]);
  });

  it('goes after what the input says', () => {
    const body = `Thursday, May 7, 2015\n${first}`;
    expect(clean({ body, format: 'text', publishedAt: '2016-01-02' }).publishedAt).toBe('2016-01-02T00:00:00.000Z');
  });
});
