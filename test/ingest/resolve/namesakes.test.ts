import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/ingest/resolve/judge.ts';
import { namesakes, type ToldFacet } from '../../../src/ingest/resolve/namesakes.ts';
import { officeOf } from '../../../src/ingest/resolve/offices.ts';

const place = (local: string) => ({ id: `place:${local}`, name: local.charAt(0).toUpperCase() + local.slice(1) });
const body = (local: string, name: string) => ({ id: `organization:${local}`, name });
const told = (day: string) => ({ firstAt: `${day}T00:00:00Z`, lastAt: `${day}T00:00:00Z` });

describe('two who are called alike', () => {
  const regent = officeOf('Bupati', place('garut'));
  const cases = [
    [
      'are two when one is a regent and the other a goalkeeper',
      'actor:budi-laksa',
      regent,
      officeOf('kiper', body('persib', 'Persib')),
      'DIFFERENT',
    ],
    [
      'are two when they govern two regencies at once',
      'actor:budi-laksa',
      regent,
      officeOf('Bupati', place('sleman')),
      'DIFFERENT',
    ],
    [
      'are two when two countries have them as governors',
      'actor:budi-laksa',
      officeOf('Governor', place('china')),
      officeOf('Governor', place('russia')),
      'DIFFERENT',
    ],
    [
      'may be two when the name is a long one',
      'actor:budi-laksa-mulia',
      regent,
      officeOf('Bupati', place('sleman')),
      'UNSURE',
    ],
    [
      'are one when one office leads to the other',
      'actor:budi-laksa',
      regent,
      officeOf('Gubernur', place('jawa-barat')),
      'SAME',
    ],
    [
      'are one when an officer governs',
      'actor:budi-laksa',
      officeOf('Dandim', body('kodim-0611', 'Kodim 0611')),
      regent,
      'SAME',
    ],
    [
      'are one when a police chief is told with and without the body',
      'actor:budi-laksa',
      officeOf('Kapolres', place('garut')),
      officeOf('Kapolres', body('polres-garut', 'Polres Garut')),
      'SAME',
    ],
  ] as const;
  it.each(cases)('%s', (_, name, one, other, verdict) => {
    expect(judge(name, one, other).verdict).toBe(verdict);
    expect(judge(name, other, one)).toEqual({ ...judge(name, one, other), reasons: expect.any(Array) });
  });

  it('may be one when the second regency came years after the first', () => {
    const early = { ...regent, ...told('2019-05-01') };
    const late = { ...officeOf('Bupati', place('sleman')), ...told('2025-05-01') };
    expect(judge('actor:budi-laksa', early, late)).toEqual({
      verdict: 'UNSURE',
      score: 0.5,
      reasons: ['Bupati of Garut and Bupati of Sleman, 2 years apart'],
    });
  });
});

function facet(title: string, of: { id: string; name: string } | null, day: string): ToldFacet {
  const office = officeOf(title, of);
  const id = ['facet:budi-laksa', title.toLowerCase(), ...(of === null ? [] : [of.id.replace(/^.*:/, '')])].join('/');
  return { kind: 'OFFICE', id, nameId: 'actor:budi-laksa', ...office, ...told(day) };
}

describe('namesakes', () => {
  const regent = facet('Bupati', place('garut'), '2025-01-02');
  const singer = facet('Penyanyi', null, '2025-01-01');
  const chief = facet('Kapolres', body('polres-garut', 'Polres Garut'), '2025-01-03');

  it('get ids of their own, the one told of first that of the name', () => {
    expect(Object.fromEntries(namesakes([regent, chief, facet('Kiper', null, '2025-01-01')], []))).toEqual({
      'facet:budi-laksa/kiper': 'actor:budi-laksa',
      'facet:budi-laksa/bupati/garut': 'actor:budi-laksa~bupati-garut',
      'facet:budi-laksa/kapolres/polres-garut': 'actor:budi-laksa~kapolres-polres-garut',
    });
  });

  it('are one when one article tells both offices', () => {
    const ids = namesakes([regent, chief], [[regent.id, chief.id]]);
    expect(new Set(ids.values())).toEqual(new Set(['actor:budi-laksa']));
  });

  it('are told in whatever order they come', () => {
    const orders = [
      [regent, singer, chief],
      [chief, singer, regent],
      [singer, chief, regent],
    ];
    const [first, ...others] = orders.map((order) => Object.fromEntries(namesakes(order, [])));
    for (const other of others) expect(other).toEqual(first);
  });
});
