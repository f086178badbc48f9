import { describe, expect, it } from 'vitest';
import { descriptions } from '../../../src/ingest/extract/descriptions.ts';
import { references } from '../../../src/ingest/extract/references.ts';
import { roles } from '../../../src/ingest/extract/roles.ts';
import { statements } from '../../../src/ingest/extract/statements/statements.ts';
import { marked } from './marked.ts';

/** A text with its names, and whom titles alone stand for in it. */
function described(markup: string, language: string) {
  const { document, names } = marked(markup, language);
  const found = descriptions(document, names, roles(document, names).roles);
  return { document, names: { ...names, references: found } };
}

/** `words = person`, one a title alone. */
function found(markup: string, language: string): string[] {
  const { document, names } = described(markup, language);
  return names.references.map(({ start, end, entity }) => `${document.text.slice(start, end)} = ${entity}`);
}

const english: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Foreign Minister {A:Li Na} came. The minister left.', 'The minister = Li Na'],
  ['Foreign Minister {A:Li Na} came. The foreign minister left.', 'The foreign minister = Li Na'],
  ['French President {A:Paul Blanc} came. The French president left.', 'The French president = Paul Blanc'],
  ['A spokeswoman for {O:Acme}, {A:Jane Roe}, came. The spokesperson left.', 'The spokesperson = Jane Roe'],
  ['Sen. {A:Jane Roe} came. The senator left.', 'The senator = Jane Roe'],
  ['President {A:Ana Diaz} came. President {A:Luis Soto} spoke. The president left.', 'The president = Luis Soto'],
  ['President {A:Ana Diaz} met President {A:Luis Soto}. The president left.'],
  ['Vice President {A:Ana Diaz} came. The president left.'],
  ['Former President {A:Ana Diaz} came. The president left.'],
  ['French President {A:Paul Blanc} came. The Russian president left.'],
  ['The president left. President {A:Ana Diaz} came.'],
  ['President {A:Ana Diaz} came. The president of the club left.'],
  ["President {A:Ana Diaz} came. The president's adviser left."],
  ['President {A:Ana Diaz} came. "The president left," he said.'],
  ['{A:Ana Diaz} came. The president left.'],
];

const indonesian: typeof english = [
  ['Menteri Keuangan {A:Rini Putri} datang. Sang menteri lalu pulang.', 'Sang menteri = Rini Putri'],
  ['Menkeu {A:Rini Putri} datang. Menteri itu lalu pulang.', 'Menteri itu = Rini Putri'],
  ['Menteri Keuangan {A:Rini Putri} datang. Menteri Keuangan itu lalu pulang.', 'Menteri Keuangan itu = Rini Putri'],
  [
    'Sekjen {O:Partai Rimba} {A:Rini Putri} datang. Politikus {O:Partai Rimba} itu lalu pulang.',
    'Politikus Partai Rimba itu = Rini Putri',
  ],
  [
    'Kapolda {P:Riau} Irjen {A:Tono Adi} datang. Jenderal bintang dua itu lalu pulang.',
    'Jenderal bintang dua itu = Tono Adi',
  ],
  ['Bupati {P:Demak} {A:Tono Adi} datang. Bupati menambahkan hal itu.', 'Bupati = Tono Adi'],
  ['Menteri {A:Rini Putri} bertemu Menteri {A:Tono Adi}. Menteri itu lalu pulang.'],
  ['Wakil Menteri Keuangan {A:Rini Putri} datang. Menteri itu lalu pulang.'],
  ['Mantan Bupati {P:Demak} {A:Tono Adi} datang. Bupati itu lalu pulang.'],
  ['Kapolda {P:Riau} Irjen {A:Tono Adi} datang. Jenderal bintang tiga itu lalu pulang.'],
  ['Sekjen {O:Partai Rimba} {A:Rini Putri} datang. Politikus {O:Partai Laut} itu lalu pulang.'],
  ['Bupati {P:Demak} {A:Tono Adi} datang. Calon Bupati lain pulang.'],
  ['Presiden {A:Ana Diaz} datang. Keputusan Presiden dibacakan.'],
  ['Presiden {A:Ana Diaz} datang. Presiden ke-7 lalu pulang.'],
  ['Menteri {A:Rini Putri} datang. Para menteri itu lalu pulang.'],
  ['{A:Rini Putri} datang. Menteri itu lalu pulang.'],
];

describe('descriptions', () => {
  it.each(english)('in %s', (text, ...expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each(indonesian)('in %s', (text, ...expected) => {
    expect(found(text, 'id')).toEqual(expected);
  });

  it('stand among the pronouns in text order', () => {
    const text = 'Bupati {P:Demak} {A:Tono Adi} datang. Ia diam. Bupati itu pulang. Ia tidur.';
    const { document, names } = described(text, 'id');
    const said = references(document, names).map(({ start, end }) => document.text.slice(start, end));
    expect(said).toEqual(['Ia', 'Bupati itu', 'Ia']);
  });
});

describe('statements of a title alone', () => {
  it.each([
    ['en', 'Foreign Minister {A:Li Na} came. The minister said that talks would go on soon.', 'Li Na'],
    ['en', 'Foreign Minister {A:Li Na} came. "Talks will go on very soon," the minister said.', 'Li Na'],
    ['en', 'A spokesman for {O:Acme}, {A:John Doe}, came. The spokesman said that prices would fall.', 'John Doe'],
    ['en', 'Minister {A:Li Na} met Minister {A:Jane Roe}. The minister said that talks would go on soon.', null],
    ['en', 'Mayor {A:Li Na} came. The minister said that talks would go on soon.', null],
    ['id', 'Menteri Keuangan {A:Rini Putri} datang. "Anggaran naik tahun depan," kata sang menteri.', 'Rini Putri'],
    [
      'id',
      'Menteri Keuangan {A:Rini Putri} datang. Menteri itu mengatakan bahwa anggaran naik tahun depan.',
      'Rini Putri',
    ],
    ['id', 'Bupati {P:Demak} {A:Tono Adi} datang. "Banjir sudah surut sejak pagi," ujar Bupati.', 'Tono Adi'],
  ])('in %s: %s', (language, text, speaker) => {
    const { document, names } = described(text, language);
    expect(statements(document, names).map((one) => one.speaker)).toEqual([speaker]);
  });

  it.each([
    ['Menteri {A:Rini Putri} bertemu Menteri {A:Tono Adi}. Menteri itu mengatakan bahwa anggaran naik tahun depan.'],
    ['Menteri {A:Rini Putri} bertemu Menteri {A:Tono Adi}. "Anggaran naik tahun depan," kata sang menteri.'],
    ['Bupati {A:Rini Putri} datang. "Anggaran naik tahun depan," kata sang menteri.'],
  ])('are of nobody in %s', (text) => {
    const { document, names } = described(text, 'id');
    expect(names.references).toEqual([]);
    expect(statements(document, names).map(({ speaker }) => speaker)).toEqual([null]);
  });
});
