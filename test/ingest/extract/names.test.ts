import { describe, expect, it } from 'vitest';
import { names } from '../../../src/ingest/extract/names/names.ts';
import { marked } from './marked.ts';

/** `KIND name: form, form` of each entity. */
function namesOf(text: string, language: string): string[] {
  const { document } = marked(text, language);
  const { entities, mentions } = names(document);
  return entities.map(({ key, kind, name }) => {
    const forms = mentions.filter(({ entity }) => entity === key).map(({ start, end }) => text.slice(start, end));
    return `${kind} ${name}: ${forms.join(', ')}`;
  });
}

describe('names', () => {
  it.each([
    [
      'Badan Pangan Nasional (Bapanas) bekerja. Kepala Bapanas hadir di Jakarta.',
      ['ORGANIZATION Badan Pangan Nasional: Badan Pangan Nasional, Bapanas, Bapanas', 'PLACE Jakarta: Jakarta'],
    ],
    [
      'Presiden Prabowo Subianto tiba di Surabaya. Prabowo lalu pulang ke Jakarta.',
      ['ACTOR Prabowo Subianto: Prabowo Subianto, Prabowo', 'PLACE Surabaya: Surabaya', 'PLACE Jakarta: Jakarta'],
    ],
    [
      'Wali Kota Bogor menerima Presiden AS Donald Trump.',
      ['PLACE Bogor: Bogor', 'PLACE Amerika Serikat: AS', 'ACTOR Donald Trump: Donald Trump'],
    ],
  ])('of %s', (text, expected) => {
    expect(namesOf(text, 'id')).toEqual(expected);
  });

  it.each([
    [
      'with a usual name behind a body that nobody knows',
      'Ketua Rimba Xtra Budi Tumanggor dalam pidatonya menolak rencana itu.',
      'Budi Tumanggor',
    ],
    ['behind a place', 'Kepala Dinas Kesehatan Kota Cimahi Wulansari menyampaikan data itu kemarin.', 'Wulansari'],
    [
      'behind an abbreviation',
      'Ketua Umum Persatuan Petani Rimba (PPR) Yoanita Tumanggor menolak rencana itu.',
      'Yoanita Tumanggor',
    ],
    ['behind a number', 'Ketua Gugus Tugas Penanganan Covid-19 Wulansari mengatakan data itu benar.', 'Wulansari'],
    ['behind a rank', 'Kepala Polsek Sukamaju Brigadir Jenderal (Pol) Tarmudi mengatakan hal itu.', 'Tarmudi'],
    ['between commas', 'Dosen pariwisata Universitas Rimba, Wulansari, menuturkan hal itu kepada media.', 'Wulansari'],
    [
      'behind a place between commas',
      'Camat Sukamaju, Kabupaten Demak, Tarmudi, mengatakan hal itu kepada media.',
      'Tarmudi',
    ],
    ['before an office', 'Tarmudi, Kepala Dinas Kesehatan, membenarkan data itu kemarin.', 'Tarmudi'],
  ])('of a holder %s', (_, text, name) => {
    expect(namesOf(text, 'id')).toContain(`ACTOR ${name}: ${name}`);
  });

  it.each([
    ['Ketua Dinas Perikanan Nasional mengatakan hal itu kepada media.'],
    ['Bupati Sleman mengatakan hal itu kepada media.'],
    ['Keputusan Menteri Pertanian Nomor 10 Sukamaju dibacakan kepada media.'],
    ['Ketua Dorong Percepatan Rencana Wulansari'],
  ])('of nobody in %s', (text) => {
    expect(namesOf(text, 'id').filter((one) => one.startsWith('ACTOR'))).toEqual([]);
  });

  it.each([
    ['Koordinator Formabes, Yuli Astuti, menolak rencana itu kemarin.', 'Formabes'],
    ['Ketua DPD Yuli Astuti menolak rencana itu kemarin.', 'DPD'],
  ])('of a body between an office and its holder in %s', (text, body) => {
    const found = namesOf(text, 'id');
    expect(found).toEqual([`ORGANIZATION ${body}: ${body}`, 'ACTOR Yuli Astuti: Yuli Astuti']);
  });

  it('of a place that a local office is of, though others are called so', () => {
    const found = namesOf('Kapolres Garut AKBP Tarmudi mengatakan hal itu kepada media.', 'id');
    expect(found).toEqual(['PLACE Garut: Garut', 'ACTOR Tarmudi: Tarmudi']);
  });

  it('are told without titles and nationalities before them', () => {
    expect(namesOf('Chinese President Xi Jinping met Russian President Vladimir Putin in Moscow.', 'en')).toEqual([
      'ACTOR Xi Jinping: Xi Jinping',
      'ACTOR Vladimir Putin: Vladimir Putin',
      'PLACE Moskow: Moscow',
    ]);
  });

  it('of the outlets stand with their dots', () => {
    expect(namesOf('Hal itu dikutip dari Suara.com di Jakarta.', 'id')).toContain('ORGANIZATION Suara.com: Suara.com');
  });

  it('are none where a text has none', () => {
    expect(namesOf('hari ini hujan turun sejak pagi.', 'id')).toEqual([]);
  });
});
