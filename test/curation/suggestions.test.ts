import { describe, expect, it } from 'vitest';
import { alikeByName, byOffices, type Candidate, type Suggestion } from '../../src/curation/suggestions.ts';
import { type Office, officeOf } from '../../src/ingest/resolve/offices.ts';

const entity = (kind: string, name: string, aliases: string[] = []): Candidate => ({
  id: `${kind}:${name}`,
  kind,
  name,
  aliases,
  mentionCount: 1,
});
const reasonsOf = (...candidates: Candidate[]) => alikeByName(candidates).flatMap(({ speaksFor }) => speaksFor);

describe('entities whose names are alike', () => {
  it.each([
    ['Sari Dewanti', 'Sari Dewanti Putri', '"Sari Dewanti" is part of "Sari Dewanti Putri"'],
    ['B. Santoso', 'Budi Santoso', '"B. Santoso" is part of "Budi Santoso"'],
    ['Rahmat Hidayanto', 'Rahmat Hidayantho', '"Rahmat Hidayanto" and "Rahmat Hidayantho" differ in 1 letter'],
    ['BKSDA', 'Balai Konservasi Sumber Daya Alam', '"BKSDA" has the initials of "Balai Konservasi Sumber Daya Alam"'],
    ['LPI', 'Lembaga Pers dan Informasi', '"LPI" has the initials of "Lembaga Pers dan Informasi"'],
  ])('are %s and %s', (one, other, reason) => {
    expect(reasonsOf(entity('X', one), entity('X', other))).toEqual([reason]);
  });

  it.each([
    ['Sari Dewanti', 'Budi Santoso'],
    ['LP', 'Lembaga Pers'],
    ['BKSDA', 'Balai Konservasi Sungai dan Danau'],
  ])('are not %s and %s', (one, other) => {
    expect(reasonsOf(entity('X', one), entity('X', other))).toEqual([]);
  });

  it('are never of two kinds', () => {
    expect(reasonsOf(entity('ACTOR', 'Merapi'), entity('PLACE', 'Merapi'))).toEqual([]);
  });
});

describe('the offices of two people', () => {
  const suggestion: Suggestion = { a: 'actor:a', b: 'actor:b', score: 0.7, speaksFor: ['names'], speaksAgainst: [] };
  const bupati = officeOf('Bupati', { id: 'place:sleman', name: 'Sleman' });
  const coach = officeOf('Pelatih', { id: 'organization:persib', name: 'Persib' });
  const chair = officeOf('Ketua', { id: 'organization:kadin', name: 'Kadin' });
  const offices = (a: Office[], b: Office[]) =>
    new Map([
      ['actor:a', a],
      ['actor:b', b],
    ]);

  it('speak for one person where both are of one body', () => {
    const former = { ...bupati, title: 'Wakil Bupati' };
    expect(byOffices(suggestion, offices([coach, bupati], [former]))).toMatchObject({
      score: 0.8,
      speaksFor: ['names', 'both hold an office of Sleman'],
    });
  });

  it('speak against it where they are of other bodies', () => {
    expect(byOffices(suggestion, offices([bupati], [chair]))).toMatchObject({
      score: 0.5,
      speaksAgainst: ['one is Bupati of Sleman, the other Ketua of Kadin'],
    });
  });

  it('speak against it even more where hardly anybody holds both', () => {
    expect(byOffices(suggestion, offices([chair, bupati], [coach]))).toMatchObject({
      score: 0.3,
      speaksAgainst: ['one is Bupati of Sleman, the other Pelatih of Persib'],
    });
  });

  it('say nothing where one of the two holds none', () => {
    expect(byOffices(suggestion, offices([bupati], []))).toEqual(suggestion);
  });
});
