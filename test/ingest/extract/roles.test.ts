import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/ingest/extract/roles.ts';
import { marked } from './marked.ts';

/** `holder: title of body`, one a role. */
function rolesOf(markup: string, language: string): string[] {
  const { document, names } = marked(markup, language);
  return roles(document, names).roles.map(
    ({ holder, title, of }) => `${holder}: ${title}${of === null ? '' : ` of ${of}`}`,
  );
}

const indonesian: readonly (readonly [text: string, ...roles: string[]])[] = [
  ['Menteri Luar Negeri {P:Jepang}, {A:Ken Sato}, tiba pagi ini.', 'Ken Sato: Menteri Luar Negeri of Jepang'],
  ['Jubir {O:KPK} {A:Sinta Wardani} memberi keterangan.', 'Sinta Wardani: Jubir of KPK'],
  ['Menurut eks Sekjen {O:Kementan} {A:Rudi Halim}, anggaran naik.', 'Rudi Halim: eks Sekjen of Kementan'],
  ['Presiden {A:Budi Luhur} membuka acara.', 'Budi Luhur: Presiden'],
  [
    'Kepala Bidang Humas {O:Polda Jambi} Kombes {A:Anto Wibowo} hadir.',
    'Anto Wibowo: Kepala Bidang Humas of Polda Jambi',
  ],
  ['Wakil Ketua Komisi III {O:DPR} {A:Lina Sari} bertanya.', 'Lina Sari: Wakil Ketua Komisi III of DPR'],
  ['{A:Dewi Anggraini}, Direktur {O:Yayasan Rimba}, menolak.', 'Dewi Anggraini: Direktur of Yayasan Rimba'],
  ['{A:Dewi Anggraini} selaku Ketua {O:Yayasan Rimba} menolak.', 'Dewi Anggraini: Ketua of Yayasan Rimba'],
  ['{A:Hasan} resmi dilantik sebagai Gubernur {P:Riau}.', 'Hasan: Gubernur of Riau'],
  ['Kapolsek {P:Sukamaju}, AKP {A:Tono}, menambahkan.', 'Tono: Kapolsek of Sukamaju'],
  ['Kepala Badan Riset dan Inovasi {A:Rini Putri} hadir.', 'Rini Putri: Kepala Badan Riset dan Inovasi'],
  ['Plt. Bupati {P:Sleman} {A:Joko Santosa} hadir.', 'Joko Santosa: Plt. Bupati of Sleman'],
  ['Ketua Umum {O:Partai Lestari} ({O:PL}) {A:Maria Ulfa} tertawa.', 'Maria Ulfa: Ketua Umum of Partai Lestari'],
  [
    'Presiden {P:Peru} {A:Ana Diaz} dan Presiden {P:Cile} {A:Luis Soto} bertemu.',
    'Ana Diaz: Presiden of Peru',
    'Luis Soto: Presiden of Cile',
  ],
  ['Kajati {P:Jateng}, {A:Umar}, memimpin {O:Kejati Jateng}.', 'Umar: Kajati of Kejati Jateng'],
  [
    'Juru bicara Gugus Tugas Penanganan Banjir {P:Kabupaten Demak}, {A:Rini Putri}, hadir.',
    'Rini Putri: Juru bicara Gugus Tugas Penanganan Banjir of Kabupaten Demak',
  ],
  [
    'Wakil Bupati {P:Demak} yang juga Ketua {O:PMI Demak} {A:Joko Santosa} hadir.',
    'Joko Santosa: Wakil Bupati of Demak',
    'Joko Santosa: Ketua of PMI Demak',
  ],
  [
    'Pendiri dan Direktur {O:Yayasan Rimba} {A:Sinta Wardani} hadir.',
    'Sinta Wardani: Pendiri of Yayasan Rimba',
    'Sinta Wardani: Direktur of Yayasan Rimba',
  ],
  [
    'Kepala {O:BPS} dan Ketua {O:KPU}, {A:Sinta Wardani}, hadir.',
    'Sinta Wardani: Kepala of BPS',
    'Sinta Wardani: Ketua of KPU',
  ],
  ['Ia bertemu Menteri Keuangan dan Presiden {A:Budi Luhur}.', 'Budi Luhur: Presiden'],
  [
    'Menteri Koordinator Bidang Hukum, Imigrasi, dan Pemasyarakatan {A:Hadi Susilo} hadir.',
    'Hadi Susilo: Menteri Koordinator Bidang Hukum, Imigrasi, dan Pemasyarakatan',
  ],
  ['Camat {P:Cibatu}, {P:Kabupaten Garut}, {A:Tono}, hadir.', 'Tono: Camat of Cibatu'],
  ['Sekretaris Jenderal (Sekjen) {O:PBB} {A:Ana Diaz} hadir.', 'Ana Diaz: Sekretaris Jenderal of PBB'],
  [
    'Pengamat politik dari {O:Universitas Rimba}, {A:Tono Adi}, menilai.',
    'Tono Adi: Pengamat politik of Universitas Rimba',
  ],
  ['{A:Tono Adi} (45), dokter anak dari {O:RSUD Demak}, hadir.', 'Tono Adi: dokter anak of RSUD Demak'],
  ['Menurut kuasa hukum {A:Budi Luhur}, {A:Rini Putri}, sidang ditunda.', 'Rini Putri: kuasa hukum'],
  ['{A:Rini Putri}, juru bicara {A:Budi Luhur}, hadir.', 'Rini Putri: juru bicara'],
  ['Ia datang bersama kuasa hukumnya, {A:Rini Putri}.', 'Rini Putri: kuasa hukum'],
  ['{A:Rini Putri}, Kepala {O:BPS}, {A:Budi|Budi Luhur} dan Tono hadir.', 'Rini Putri: Kepala of BPS'],
  ['Keputusan Presiden {A:Budi Luhur} dibacakan.'],
  ['Warga {P:Demak}, {A:Tono}, mengungsi.'],
  ['Ia berbicara kepada wartawan di {A:Tono}.'],
  ['Pak {A:Budi} dan Ibu {A:Sari} pergi ke pasar.'],
  ['{A:Budi} bertemu Presiden di {P:Jakarta}.'],
  ['Ketua panitia pergi. {A:Budi} pulang.'],
];

const english: typeof indonesian = [
  ['Prime Minister {A:Jane Roe} resigned.', 'Jane Roe: Prime Minister'],
  ["{P:Fiji}'s Prime Minister {A:Jane Roe} resigned.", 'Jane Roe: Prime Minister of Fiji'],
  ['French President {A:Paul Blanc} spoke.', 'Paul Blanc: President of place:france'],
  ['{A:Ann Lee}, the chairman of {O:Acme Bank}, agreed.', 'Ann Lee: chairman of Acme Bank'],
  ['{O:Acme} chief executive {A:Ann Lee} agreed.', 'Ann Lee: chief executive of Acme'],
  ['Deputy Foreign Minister {A:Ivan Orlov} agreed.', 'Ivan Orlov: Deputy Foreign Minister'],
  ['{A:John Doe} was sworn in as president of {P:Malta}.', 'John Doe: president of Malta'],
  [
    'Councillors {A:Al Ray} of the {O:Green Party}, {A:Bo Kim} and {A:Cy Day} voted.',
    'Al Ray: Councillor',
    'Bo Kim: Councillor',
    'Cy Day: Councillor',
  ],
  ["{A:Li Na}, {P:Fiji}'s foreign minister, arrived.", 'Li Na: foreign minister of Fiji'],
  ["{A:Li Na}, {P:Fiji}'s former deputy prime minister, arrived.", 'Li Na: former deputy prime minister of Fiji'],
  ['{A:Li Na}, the {O:Acme} chief executive, agreed.', 'Li Na: chief executive of Acme'],
  ['{A:Li Na}, the French foreign minister, arrived.', 'Li Na: foreign minister of place:france'],
  ['The director of {O:Acme Institute}, {A:Jane Roe}, agreed.', 'Jane Roe: director of Acme Institute'],
  ['Mayor of {P:Ashford} {A:Jane Roe} agreed.', 'Jane Roe: Mayor of Ashford'],
  ['A spokesman for {O:Acme}, {A:John Doe}, agreed.', 'John Doe: spokesman of Acme'],
  ['{A:John Doe}, a spokesman for {O:Acme}, agreed.', 'John Doe: spokesman of Acme'],
  ['{A:John Doe}, a former member of {O:Green Party}, agreed.', 'John Doe: former member of Green Party'],
  ['{A:John Doe}, who serves as director of {O:Acme}, agreed.', 'John Doe: director of Acme'],
  ['{A:John Doe}, who is the chief scientist at {O:Acme}, agreed.', 'John Doe: chief scientist of Acme'],
  ['{A:John Doe}, vice president for research at {O:Acme}, agreed.', 'John Doe: vice president for research of Acme'],
  ['{A:John Doe}, 54, chief executive of {O:Acme}, agreed.', 'John Doe: chief executive of Acme'],
  ['{A:John Doe} became the youngest {O:Senate} member.', 'John Doe: member of Senate'],
  ['{O:UN} Secretary-General {A:Ana Diaz} agreed.', 'Ana Diaz: Secretary-General of UN'],
  ['Senator {A:Jane Roe} agreed.', 'Jane Roe: Senator'],
  ['Sen. {A:Jane Roe} and Gov. {A:John Doe} agreed.', 'Jane Roe: Sen', 'John Doe: Gov'],
  ['Acting Attorney General {A:Jane Roe} agreed.', 'Jane Roe: Acting Attorney General'],
  ['It angered then-Prime Minister {A:Jane Roe}.', 'Jane Roe: then-Prime Minister'],
  ['The ex-president {A:Jane Roe} agreed.', 'Jane Roe: ex-president'],
  ['The outgoing {P:Ashford} mayor {A:Jane Roe} agreed.', 'Jane Roe: mayor of Ashford'],
  ['The incoming vice chancellor {A:Jane Roe} agreed.', 'Jane Roe: incoming vice chancellor'],
  [
    'The councillors {A:Al Ray} of the {O:Green Party}, {A:Bo Kim} of {O:Acme}, and {A:Cy Day} of {O:Labour} voted.',
    'Al Ray: councillor',
    'Bo Kim: councillor',
    'Cy Day: councillor',
  ],
  ['{A:John Doe}, chairman {A:Jane Roe} and others left.', 'Jane Roe: chairman'],
  ['{A:John Doe} asked for a leader of {O:Acme} to resign.'],
  ["{A:John Doe} met {P:Fiji}'s foreign minister."],
  ['Mr {A:Doe} and Ms {A:Roe} left.'],
  ['The president met {A:Doe}.'],
];

describe('roles', () => {
  it.each(indonesian)('reads %s', (text, ...expected) => {
    expect(rolesOf(text, 'id')).toEqual(expected);
  });

  it.each(english)('reads %s', (text, ...expected) => {
    expect(rolesOf(text, 'en')).toEqual(expected);
  });

  it('takes the years of an office', () => {
    const { document, names } = marked('{A:Ana Diaz}, Gubernur {P:Riau} periode 2019-2024, hadir.');
    expect(roles(document, names).roles).toMatchObject([{ validFrom: '2019-01-01', validTo: '2024-12-31' }]);
  });

  it('is less sure of an occupation than of an office', () => {
    const { document, names } = marked('Pengamat politik {A:Tono Adi} dan Bupati {A:Rini Putri} hadir.');
    const [occupation, office] = roles(document, names).roles.map(({ confidence }) => confidence);
    expect(occupation).toBeLessThan(office ?? 0);
  });

  it('tells an office once, as fully as the article tells it', () => {
    const text = 'Presiden {P:Peru} {A:Ana Diaz} datang. Presiden {A:Diaz|Ana Diaz} pulang.';
    expect(rolesOf(text, 'id')).toEqual(['Ana Diaz: Presiden of Peru']);
  });
});
