import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLScalarType, type GraphQLSchema, isObjectType } from 'graphql';
import { DateResolver, DateTimeISOResolver } from 'graphql-scalars';
import { globSync } from 'tinyglobby';
import { asksOf } from './entities/asking.ts';
import { resolvers } from './entities/index.ts';

const directory = fileURLToPath(new URL('../schema/', import.meta.url));

/** The SDL of `schema/` with the resolvers of `entities/`. */
export function createSchema(): GraphQLSchema {
  const files = globSync('*.graphql', { cwd: directory }).sort();
  const schema = makeExecutableSchema({
    typeDefs: files.map((file) => readFileSync(path.join(directory, file), 'utf8')),
    resolvers: { ...resolvers, DateTime, Date: CalendarDate },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    inheritResolversFromInterfaces: false,
  });
  addAsks(schema);
  return schema;
}

/** Fields tell what their resolvers ask for; the schema has these bound to their objects, without their properties. */
function addAsks(schema: GraphQLSchema): void {
  for (const [name, ofType] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const [field, resolver] of Object.entries(ofType)) {
      const asks = asksOf(resolver);
      if (asks !== null && fields[field] !== undefined) fields[field].extensions = { asks };
    }
  }
}

/** The store keeps instants as text: `2025-01-21T09:30:00.000Z`. A day alone is its first instant. */
const DateTime = textScalar(
  DateTimeISOResolver,
  (date) => {
    const text = date.toISOString();
    // Others are written longer, and would not sort as they follow each other.
    if (!/^\d{4}-/.test(text)) throw new TypeError(`expected an instant of the years 0000 to 9999 in UTC, got ${text}`);
    return text;
  },
  (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00.000Z` : text),
);

/** The store keeps days as text: `2025-01-21`. */
const CalendarDate = textScalar(DateResolver, (date) => date.toISOString().slice(0, 10));

/**
 * A scalar that checks input as `checked` does, and is text on both sides. It is no `GraphQLScalarType`, whose empty
 * description would replace that of the SDL.
 */
function textScalar(
  checked: GraphQLScalarType<Date, unknown>,
  write: (date: Date) => string,
  complete: (text: string) => string = (text) => text,
): Pick<GraphQLScalarType<string>, 'parseValue' | 'parseLiteral' | 'serialize'> {
  const parse = (value: unknown) => write(checked.parseValue(typeof value === 'string' ? complete(value) : value));
  return {
    parseValue: parse,
    parseLiteral: (literal) => parse('value' in literal ? literal.value : null),
    serialize: String,
  };
}
