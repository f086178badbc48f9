// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import { buildSchema, printSchema } from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { checkSchema } from '../../tools/check-schema.ts';
import { schemaChanges } from '../../tools/schema-changes.ts';

const current = createSchema();
const changed = (from: string | RegExp, to: string) => {
  const text = printSchema(current);
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return schemaChanges(current, buildSchema(other), {});
};

describe('the check of the schema', () => {
  it('finds nothing in the schema that is committed', async () => {
    expect((await checkSchema()).problems).toEqual([]);
  });

  it.each([
    [
      'a field that is gone',
      /independentSourceCount: Int!/g,
      'newsroomCount: Int!',
      /'independentSourceCount' was removed/,
    ],
    [
      'an answer that may be null',
      'totalCount: Int!',
      'totalCount: Int',
      /totalCount' changed type from 'Int!' to 'Int'/,
    ],
    [
      'an argument that must be given',
      'stats: GraphStats!',
      'stats(on: Date!): GraphStats!',
      /'on: Date!' added to field 'Query.stats'/,
    ],
    [
      'a value that is gone',
      /\n\s+"""A vote is held[^"]*"""\s+ELECTION/,
      '',
      /'ELECTION' was removed from enum 'EventType'/,
    ],
    ['a field of another name', 'event(', 'happening(', /Field 'event' was removed from object type 'Query'/],
  ])('refuses %s', async (_, from, to, message) => {
    const { problems } = await changed(from, to);
    expect(problems.join('\n')).toMatch(message);
  });

  it('tells of a value that clients may not know, and accepts it', async () => {
    const { noticeable, problems } = await changed('ELECTION', 'ELECTION\n  "New."\n  ECLIPSE');
    expect(noticeable).toEqual(["Enum value 'ECLIPSE' was added to enum 'EventType'"]);
    expect(problems).toEqual([]);
  });

  it('accepts a breaking change with a reason, and no reason without its change', async () => {
    const known = buildSchema('type Query { stats: Int! old: Int }');
    const next = buildSchema('type Query { stats: Int! }');
    const [message = ''] = (await schemaChanges(known, next, {})).noticeable;
    expect(message).toMatch(/'old' .*was removed/);
    expect((await schemaChanges(known, next, { [message]: 'nobody could use it' })).problems).toEqual([]);
    expect((await schemaChanges(known, next, { [message]: ' ' })).problems).toHaveLength(1);
    expect((await schemaChanges(next, next, { [message]: 'nobody could use it' })).problems).toEqual([
      `a reason for a change that is not there: ${message}`,
    ]);
  });
});
