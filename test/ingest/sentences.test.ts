import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/ingest/extract/sentences.ts';
import type { Segment } from '../../src/ingest/types.ts';

const whole = (text: string): Segment[] => [{ kind: 'BODY', start: 0, end: text.length }];
const split = (text: string) => sentences(text, whole(text)).map(({ start, end }) => text.slice(start, end));

/** A stroke stands where a sentence ends. */
const cases = [
  'Anggaran itu mencapai Rp 8,3 T.| Dana cair bulan depan.',
  'Harganya Rp 1.500.000 per gram.| Kemarin Rp 1.480.500.',
  'Denda sebesar Rp. 5 juta dijatuhkan.| Ia menerima.',
  'Kantornya di Jl. Sudirman No. 12 Jakarta.| Warga berkumpul di sana.',
  'Pasien ditangani dr. Ratna di Surabaya.| Kondisinya stabil.',
  'Dr. H. Ahmad Yani dan Hj. Siti Aminah hadir.| Mereka duduk di depan.',
  'Budi Santoso, S.H., M.H. Ditunjuk kemarin.',
  'Gugatan diajukan Rina, S.H., M.H. dan rekan.| Sidang ditunda.',
  'Prof. Dr. Ir. Bambang Sutrisno, M.Sc. memimpin rapat.| Rapat selesai.',
  'Emiten PT Maju Jaya Tbk. Direktur utamanya mundur.',
  'Laba PT Maju Jaya Tbk. naik.| Saham ikut naik.',
  'Saham PT Sumber Terang Tbk. (STTT) menguat.| Indeks turun.',
  'Ia lahir pada 12 Jan. 1980 di Medan.| Ayahnya guru.',
  'Rapat dimulai pukul 10.30 WIB.| Peserta datang lebih awal.',
  'Inflasi naik 2,5 persen.| Tahun lalu 1,8 persen.',
  '"Saya datang.| Saya pergi," kata Budi.| Ia lalu pulang.',
  '“Kami siap.”| Menteri itu menutup pidatonya.',
  '"Apa benar?" tanya hakim.| Saksi diam.',
  '"Benarkah?" Budi bertanya kepada saksi.',
  'Saya... tidak tahu.| Mungkin besok.',
  'Dia diam...| Lalu dia pergi.',
  'Mereka membawa beras, gula, minyak, dll. untuk warga.| Bantuan tiba malam.',
  'KH. Abdul Karim wafat.| Jenazah dimakamkan sore ini.',
  'Kol. Inf. Hadi memimpin apel.',
  'Target tercapai tahun ini.|Selain itu ekspor naik.',
  'Informasi ada di Contoh.Com dan situs lain.',
  '1. Ketua Umum Partai Mawar hadir.| 2. Wakilnya tidak.',
  'Pasal 27 ayat 3 dipakai.| 15 orang diperiksa.',
  'Tersangka berinisial A. ditahan di Polda.| Ia mengaku.',
  'Gedung itu milik Tn. Hartono.| Pajaknya lunas.',
  'Kejadian di Kec. Cilandak, Kab. Bogor, tgl. 5 Mei.| Polisi datang.',
  'Menteri Keuangan a.n. Presiden menandatangani surat itu.',
  'Hebat!| Timnas menang lagi.',
  'Mengapa?!| Tidak ada yang tahu.',
  '(Laporan itu keliru.)| Redaksi meminta maaf.',
  'Menurutnya, "Harga akan turun."| Pasar menunggu.',
  'Ia menulis: "Cukup sudah!"| Unggahan itu dihapus.',
  'Lihat hlm. 12 buku itu.| Isinya jelas.',
  'The U.S. Senate voted.| The bill passed.',
  'He moved to the U.S. The reason was work.'.replace('U.S. The', 'U.S.| The'),
  'The U.N. Security Council met.| It adjourned at 5 p.m. EST.',
  'Police came at 5 p.m.| Witnesses had left.',
  'The shop opens at 9 a.m. Monday.| Staff arrive earlier.',
  'Sen. Maria Lopez met Gov. John Reed.| Both smiled.',
  'Mr. Brown and Mrs. Green left.| Ms. White stayed.',
  'Donald J. Trump spoke.| Joe R. Biden listened.',
  'J. K. Rowling wrote it.| Readers liked it.',
  'On Jan. 5 the talks began.| They ended on Feb. 2.',
  'Talks resumed in Jan.| They failed.',
  'Martin Luther King Jr. Day is a holiday.| Offices close.',
  'Acme Inc. Chairman Paul Hill resigned.| Shares fell.',
  'She works for Acme Inc.| The company is old.',
  'Lt. Col. Ann Shaw and Sgt. Lee were hurt.| They recover.',
  'Washington, D.C. Mayor Lou Park agreed.| Others did not.',
  'Prices rose 3.5 percent to $1,200.50.| Analysts expected less.',
  'No. 10 declined to comment.| No. 11 did too.',
  'He said no.| Nobody asked again.',
  '“We will not go,” he said.| “We stay.”',
  '"It is late.| We must go," she said.',
  '"Why?" Smith asked.| Nobody knew.',
  '"Stop!"| The crowd fell silent.',
  'Was it true?| Yes.| It was.',
  'It was vs. Chelsea in 2019.| They lost.',
  'St. Louis beat Mt. Vernon.| Fans cheered.',
  'The firm, i.e. its owners, paid.| Courts agreed.',
  'iPhone sales fell.| iPad sales rose.',
  'They grow corn, wheat, etc.| The harvest was good.',
  "He called it 'a mess.'| Others agreed.",
];

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it('end with their line, and count lines as paragraphs', () => {
    const text = 'Judul tanpa titik\n\nSatu. Dua.\n  Tiga';
    const title: Segment = { kind: 'TITLE', start: 0, end: 19 };
    expect(sentences(text, [title, { kind: 'BODY', start: 19, end: text.length }])).toEqual([
      { start: 0, end: 17, paragraph: 0, inTitle: true },
      { start: 19, end: 24, paragraph: 1, inTitle: false },
      { start: 25, end: 29, paragraph: 1, inTitle: false },
      { start: 32, end: 36, paragraph: 2, inTitle: false },
    ]);
  });

  it('are cut between words when a run has no end, and never within a character', () => {
    const words = split('kata '.repeat(2000));
    expect(words.every((piece) => piece.length <= 3000 && /^kata.*kata$/.test(piece))).toBe(true);
    const letters = split('𝒜'.repeat(4000));
    expect(letters.join('')).toBe('𝒜'.repeat(4000));
    expect(letters.every((piece) => /^(?:𝒜)+$/u.test(piece))).toBe(true);
  });

  it('are in order, do not overlap, and leave out nothing but white space', () => {
    const words = fc.constantFrom(
      'Rp',
      'Dr',
      'kata',
      'Budi',
      'U.S',
      '8,3',
      '.',
      '...',
      '"',
      '”',
      '?',
      '!',
      ' ',
      '\n',
      '(',
      ')',
      '𝒜',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 80 }).map((parts) => parts.join('')),
        fc.nat(),
        (text, at) => {
          const cut = text.length === 0 ? 0 : at % text.length;
          const kinds: Segment[] = [
            { kind: 'BODY', start: 0, end: cut },
            { kind: 'BOILERPLATE', start: cut, end: Math.min(text.length, cut + 5) },
            { kind: 'BODY', start: Math.min(text.length, cut + 5), end: text.length },
          ];
          const found = sentences(text, kinds);
          let end = 0;
          let rest = '';
          for (const one of found) {
            expect(one.start).toBeGreaterThanOrEqual(end);
            expect(one.end).toBeGreaterThan(one.start);
            expect(text.slice(one.start, one.end)).toBe(text.slice(one.start, one.end).trim());
            rest += text.slice(end, one.start);
            end = one.end;
          }
          rest += text.slice(end);
          const outside = text.slice(cut, cut + 5).replace(/\s/g, '');
          expect(rest.replace(/\s/g, '')).toBe(outside);
        },
      ),
    );
  });
});
