import { readFileSync } from 'node:fs';
import { ApolloServerErrorCode, ApolloServerValidationErrorCode } from '@apollo/server/errors';
// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import { isInterfaceType } from 'graphql/index.js';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/errors.ts';
import { createSchema } from '../../src/schema.ts';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/errors.md', root), 'utf8');
const rows = (heading: string) =>
  [...(page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` +\|/gm)].map(
    ([, code]) => code,
  );

/** Codes that are given beside those of `errors.ts`: `extensions: { code: 'X' }`. */
const literal = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !file.startsWith('src/generated/'))
  .flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/\bcode'?\]?(?::| =| \?\?=) '([A-Z_]+)'/g)])
  .map(([, code]) => code);

describe('docs/errors.md', () => {
  it('tells every code that an answer can have, and no other', () => {
    const apollo = [...Object.values(ApolloServerErrorCode), ...Object.values(ApolloServerValidationErrorCode)];
    const known = new Set<string | undefined>([...errorCodes, ...apollo, ...literal]);
    known.delete('CONFIGURATION');
    expect(literal).toContain('BAD_REQUEST');
    expect(rows('Errors of an answer').sort()).toEqual([...known].sort());
    expect(page).toContain('`CONFIGURATION`');
  });

  it('tells every type of refusal, and no other', () => {
    const schema = createSchema();
    const type = schema.getType('UserError');
    const refusals = isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
    expect(refusals.length).toBeGreaterThan(1);
    expect(rows('Refusals of a mutation').sort()).toEqual([...refusals].sort());
  });
});
