import { describe, expect, it } from 'vitest';
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
];

describe('statements', () => {
  it.each(indonesian)('in %s', (text, ...expected) => {
    expect(saidIn(text, 'id')).toEqual(expected);
  });

  it.each(english)('in %s', (text, ...expected) => {
    expect(saidIn(text, 'en')).toEqual(expected);
  });
});
