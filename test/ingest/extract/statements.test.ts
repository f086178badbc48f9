import { describe, expect, it } from 'vitest';
import { attributions } from '../../../src/ingest/extract/statements/attributions.ts';
import { statements } from '../../../src/ingest/extract/statements/statements.ts';
import { marked } from './marked.ts';

/** `KIND speaker (cue): text` of each statement. */
function saidIn(markup: string, language: string): string[] {
  const { document, names } = marked(markup, language);
  return statements(document, names).map(
    ({ kind, speaker, cue, start, end }) => `${kind} ${speaker} (${cue}): ${document.text.slice(start, end)}`,
  );
}

const indonesian: readonly (readonly [string, ...string[]])[] = [
  ['"Kami siap membantu warga," kata {A:Budi Luhur}.', 'DIRECT Budi Luhur (kata): Kami siap membantu warga'],
  [
    '“Kami siap membantu warga,” ujar Ketua {O:Yayasan Rimba}, {A:Dewi Sari}.',
    'DIRECT Dewi Sari (ujar): Kami siap membantu warga',
  ],
  [
    '{A:Dewi Sari} tiba pagi ini. "Kami siap membantu warga. Semua berjalan baik," katanya.',
    'DIRECT Dewi Sari (katanya): Kami siap membantu warga. Semua berjalan baik',
  ],
  [
    '{A:Dewi Sari} mengatakan bahwa jalan itu akan dibuka besok.',
    'INDIRECT Dewi Sari (mengatakan): jalan itu akan dibuka besok',
  ],
  ['Menurut {A:Dewi Sari}, jalan itu akan dibuka besok.', 'INDIRECT Dewi Sari (Menurut): jalan itu akan dibuka besok'],
  [
    '{O:Yayasan Rimba} menyatakan bahwa {A:Dewi Sari} menekankan pentingnya jalan itu.',
    'INDIRECT Dewi Sari (menekankan): pentingnya jalan itu',
  ],
  [
    '"Jalan itu akan dibuka besok pagi," tutup {A:Dewi Sari}.',
    'DIRECT Dewi Sari (tutup): Jalan itu akan dibuka besok pagi',
  ],
  [
    'Keterangan {O:Yayasan Rimba} terbit kemarin. Menurut keterangan tersebut, "jalan itu akan dibuka besok."',
    'DIRECT Yayasan Rimba (Menurut): jalan itu akan dibuka besok.',
  ],
  ['{A:Dewi Sari} pergi ke pasar bersama {A:Budi Luhur}.'],
];

const english: readonly (readonly [string, ...string[]])[] = [
  ['"We are ready to help," said {A:Ann Lee}.', 'DIRECT Ann Lee (said): We are ready to help'],
  ['{A:Ann Lee} said the road would open on Monday.', 'INDIRECT Ann Lee (said): the road would open on Monday'],
  [
    'The road will open on Monday, according to {A:Ann Lee}.',
    'INDIRECT Ann Lee (according to): The road will open on Monday',
  ],
  [
    '{O:Acme} said that {A:Ann Lee} criticized the plan for the new road.',
    'INDIRECT Acme (said): Ann Lee criticized the plan for the new road',
  ],
  [
    'According to {O:The Post}, {A:Ann Lee} criticized the plan for the new road.',
    'INDIRECT The Post (According to): Ann Lee criticized the plan for the new road',
  ],
  ['{A:Ann Lee} criticized the plan for the new road.'],
  [
    '{A:Ann Lee} said the road "will be open to all of us" on Monday.',
    'DIRECT Ann Lee (said): will be open to all of us',
  ],
  ['{A:Ann Lee} walked the road "that was open to all of us" on Monday.'],
  [
    'According to {O:The Post}, {A:Ann Lee}, the mayor of the town, said the road would open on Monday.',
    'INDIRECT Ann Lee (said): the road would open on Monday',
  ],
  ['The road was closed for years and nobody of {O:Acme} wants to open it.'],
  ['Many people of the {P:United States} walked to the road that was open.'],
];

const passing: readonly (readonly [string, ...string[]])[] = [
  ['The mayor, who claimed that the road was open, met {A:Ann Lee}.', 'who (claimed): the road was open, met Ann Lee'],
  ['Opponents of {A:Ann Lee} portrayed the road as closed.', 'Opponents of Ann Lee (portrayed): the road as closed'],
  ['{A:Ann Lee} left the room, saying that the road was closed.', 'Ann Lee (saying): the road was closed'],
  ['The plan for the road was described as closed to all.'],
  ['Her claims of an open road were heard.'],
];

describe('what is said in passing', () => {
  it.each(passing)('in %s', (text, ...expected) => {
    const { document, names } = marked(text, 'en');
    const found = attributions(document, names).filter(({ isAttitude }) => isAttitude);
    const said = (span: { start: number; end: number } | null) =>
      span === null ? null : document.text.slice(span.start, span.end);
    expect(found.map((one) => `${said(one.source)} (${one.cue}): ${said(one)}`)).toEqual(expected);
    expect(attributions(document, names, false).filter(({ isAttitude }) => isAttitude)).toEqual([]);
  });
});

describe('statements', () => {
  it.each(indonesian)('in %s', (text, ...expected) => {
    expect(saidIn(text, 'id')).toEqual(expected);
  });

  it.each(english)('in %s', (text, ...expected) => {
    expect(saidIn(text, 'en')).toEqual(expected);
  });
});
