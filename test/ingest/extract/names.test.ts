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
