// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import { GraphQLScalarType, parseValue } from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';

const schema = createSchema();

function scalar(name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLScalarType)) throw new Error(`expected a scalar ${name}, got ${type}`);
  return type;
}

describe('DateTime', () => {
  it.each([
    ['2025-01-21T09:30:00Z', '2025-01-21T09:30:00.000Z'],
    ['2025-01-21T16:30:00+07:00', '2025-01-21T09:30:00.000Z'],
    ['2025-01-21', '2025-01-21T00:00:00.000Z'],
  ])('%s is %s, as a variable and in the text of a query', (given, stored) => {
    expect(scalar('DateTime').parseValue(given)).toBe(stored);
    expect(scalar('DateTime').parseLiteral(parseValue(`"${given}"`))).toBe(stored);
  });

  it.each(['2025-01-21T09:30', '2025-02-30', '2025-02-30T00:00:00Z', 'kemarin', '', 1737451800000, null, {}])(
    '%j is refused',
    (given) => expect(() => scalar('DateTime').parseValue(given)).toThrow(/DateTime cannot represent/),
  );

  it.each(['9999-12-31T23:59:59-07:00', '0000-01-01T00:00:00+07:00'])('%s is in no year of four digits', (given) => {
    expect(() => scalar('DateTime').parseValue(given)).toThrow(/expected an instant of the years 0000 to 9999/);
    expect(() => scalar('DateTime').parseLiteral(parseValue(`"${given}"`))).toThrow(/years 0000 to 9999/);
  });
});

describe('Date', () => {
  it('2024-02-29 is itself, as a variable and in the text of a query', () => {
    expect(scalar('Date').parseValue('2024-02-29')).toBe('2024-02-29');
    expect(scalar('Date').parseLiteral(parseValue('"2024-02-29"'))).toBe('2024-02-29');
  });

  it.each(['2025-02-29', '2025-1-2', '21-01-2025', '2025-01-21T00:00:00Z', '', 20250121, null, {}])(
    '%j is refused',
    (given) => expect(() => scalar('Date').parseValue(given)).toThrow(/Date cannot represent/),
  );

  it.each(['2025', 'TODAY', '{ year: 2025 }', '["2025-01-21"]'])('%s is refused in the text of a query', (literal) => {
    expect(() => scalar('Date').parseLiteral(parseValue(literal))).toThrow(/Date cannot represent/);
  });
});
