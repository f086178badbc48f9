import { describe, expect, it } from 'vitest';
import { dependenciesOf, refusedOf, severeOf } from '../../tools/licences.ts';

describe('licences', () => {
  it('are those of what runs, nested packages and other systems among them', () => {
    const packages = {
      '': { license: 'Apache-2.0' },
      'node_modules/a': { license: 'MIT' },
      'node_modules/a/node_modules/@scope/b': { license: 'ISC' },
      'node_modules/c': { license: 'GPL-3.0', dev: true },
    };
    expect(dependenciesOf({ packages })).toEqual([
      { name: '@scope/b', licence: 'ISC' },
      { name: 'a', licence: 'MIT' },
    ]);
  });

  it.each([
    ['MIT', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(GPL-2.0 OR MIT)', true],
    ['(MIT AND GPL-2.0)', false],
    ['LGPL-3.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    [undefined, false],
  ])('%s: taken %s', (licence, isTaken) => {
    expect(refusedOf([{ name: 'a', licence }])).toHaveLength(isTaken ? 0 : 1);
  });

  it('severe vulnerabilities are told, and that nothing is known of them', () => {
    const vulnerabilities = {
      a: { severity: 'critical', range: '<2' },
      b: { severity: 'moderate', range: '*' },
      c: { severity: 'high', range: '1.x' },
    };
    expect(severeOf(JSON.stringify({ vulnerabilities }))).toEqual([
      'a <2: a vulnerability of critical severity is known',
      'c 1.x: a vulnerability of high severity is known',
    ]);
    expect(severeOf(JSON.stringify({ vulnerabilities: {} }))).toEqual([]);
    expect(severeOf(JSON.stringify({ message: '405 Method Not Allowed', error: {} }))).toBeNull();
  });
});
