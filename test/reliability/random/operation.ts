import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql/index.js';
import { createSchema } from '../../../src/schema.ts';
import type { Operation } from '../../support/operations.ts';

const schema = createSchema();

/** What the arguments of operations are drawn from. */
export interface Pool {
  ids: readonly string[];
  urls: readonly string[];
  cursors: readonly string[];
}

/** A value as JSON carries it, and as a document writes it. */
type Given = null | boolean | number | string | Enum | readonly Given[] | { readonly [name: string]: Given };

class Enum {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** One part of what is selected. */
type Selection =
  | {
      kind: 'field';
      field: string;
      alias: string | null;
      args: readonly Argument[];
      on: Directive;
      inner: readonly Selection[];
    }
  | { kind: 'part'; type: string | null; named: boolean; on: Directive; inner: readonly Selection[] };

interface Argument {
  name: string;
  type: string;
  value: Given;
  asVariable: boolean;
}

type Directive = { name: 'skip' | 'include'; value: boolean; asVariable: boolean } | null;

const words = [
  'presiden',
  'xi jinping',
  'Rusia',
  'meeting putin',
  'presidn',
  '"',
  'a',
  '',
  'x'.repeat(300),
  '習',
  '-*?~()',
  '\u0000',
];
const days = ['2025-01-01', '2025-01-21', '2025-01-31', '2024-02-29', '0001-01-01', '9999-12-31'];

/**
 * Valid operations that ask for anything the schema has, with arguments drawn from a graph and made up. They end at a
 * few levels, so that the limits of the server leave them alone.
 */
export function operation(pool: Pool): fc.Arbitrary<Operation> {
  const query = schema.getQueryType();
  if (query == null) throw new Error('expected the schema to have queries');
  return fc.tuple(selections(query, 4, pool), fc.boolean()).map(([selected, spread]) => written(selected, spread));
}

function selections(type: GraphQLNamedType, depth: number, pool: Pool): fc.Arbitrary<readonly Selection[]> {
  const choices = [typename, ...fieldsOf(type, depth).map((field) => fieldSelection(field, depth, pool))];
  const ofField = fc.oneof(...choices);
  if (depth < 2) return fc.array(ofField, { minLength: 1, maxLength: 3 });
  const narrower = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : isObjectType(type)
      ? type.getInterfaces()
      : [];
  const parts = fc.constantFrom(null, ...narrower).chain((part) =>
    fc.record({
      kind: fc.constant('part' as const),
      type: fc.constant(part?.name ?? null),
      named: fc.boolean(),
      on: directive,
      inner: selections(part ?? type, depth - 1, pool),
    }),
  );
  return fc.array(fc.oneof({ arbitrary: ofField, weight: 4 }, { arbitrary: parts, weight: 1 }), {
    minLength: 1,
    maxLength: 4,
  });
}

const directive: fc.Arbitrary<Directive> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 8 },
  {
    arbitrary: fc.record({
      name: fc.constantFrom('skip' as const, 'include' as const),
      value: fc.boolean(),
      asVariable: fc.boolean(),
    }),
    weight: 1,
  },
);

const typename: fc.Arbitrary<Selection> = fc.constant({
  kind: 'field',
  field: '__typename',
  alias: null,
  args: [],
  on: null,
  inner: [],
});

/** The fields of a type; those that lead further only where there is depth left for them. */
function fieldsOf(type: GraphQLNamedType, depth: number): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter((field) => depth > 1 || isLeafType(getNamedType(field.type)));
}

function fieldSelection(field: GraphQLField<unknown, unknown>, depth: number, pool: Pool): fc.Arbitrary<Selection> {
  const type = getNamedType(field.type);
  // A page is no level of its own.
  const left = type.name.endsWith('Connection') || type.name.endsWith('Edge') ? depth : depth - 1;
  return fc.record({
    kind: fc.constant('field' as const),
    field: fc.constant(field.name),
    alias: fc.constantFrom(null, null, 'a', 'b', 'c'),
    args: args(field, pool),
    on: directive,
    inner: isLeafType(type) ? fc.constant([]) : fc.constant(null).chain(() => selections(type, left, pool)),
  });
}

/** Arguments of a field: those it needs, some that it takes, and never two directions of one page. */
function args(field: GraphQLField<unknown, unknown>, pool: Pool): fc.Arbitrary<readonly Argument[]> {
  const given = field.args.map((argument) => {
    const one = fc.record({
      name: fc.constant(argument.name),
      type: fc.constant(String(argument.type)),
      value: value(argument, argument.type, pool),
      asVariable: fc.boolean(),
    });
    return isRequiredArgument(argument)
      ? one
      : fc.option(one, { freq: argument.name === 'after' || argument.name === 'before' ? 1 : 2 });
  });
  return fc.tuple(...given).map((all) => {
    const found = all.filter((one) => one !== null);
    const forwards = found.some(({ name }) => name === 'first');
    return found.filter(({ name }) => !forwards || (name !== 'last' && name !== 'before'));
  });
}

/** Arguments of a list but for those of its pages, as a document writes them: `filter: { kind: [ACTOR] }`. */
export function listArguments(parent: string, field: string, pool: Pool): fc.Arbitrary<string> {
  const type = schema.getType(parent);
  const list = isObjectType(type) ? type.getFields()[field] : undefined;
  if (list === undefined) throw new Error(`expected a list of the schema, got ${parent}.${field}`);
  const pages = ['first', 'after', 'last', 'before'];
  return args({ ...list, args: list.args.filter(({ name }) => !pages.includes(name)) }, pool).map((given) =>
    given.map(({ name, value: it }) => `${name}: ${literal(it)}`).join(', '),
  );
}

function value(named: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, pool: Pool): fc.Arbitrary<Given> {
  if (isNonNullType(type)) return present(named, type.ofType, pool);
  return fc.oneof({ arbitrary: present(named, type, pool), weight: 12 }, { arbitrary: fc.constant(null), weight: 1 });
}

function present(named: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, pool: Pool): fc.Arbitrary<Given> {
  if (isNonNullType(type)) return present(named, type.ofType, pool);
  if (isListType(type)) return fc.array(value(named, type.ofType, pool), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => new Enum(name)));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = fc.record(Object.fromEntries(fields.map((field) => [field.name, value(field, field.type, pool)])), {
      requiredKeys: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
    });
    return given as fc.Arbitrary<{ readonly [name: string]: Given }>;
  }
  return scalar(named.name, type.name, pool);
}

function scalar(name: string, type: string, pool: Pool): fc.Arbitrary<Given> {
  if (type === 'Boolean') return fc.boolean();
  if (type === 'Int')
    return fc.oneof({ arbitrary: fc.integer({ min: 1, max: 6 }), weight: 8 }, { arbitrary: fc.integer(), weight: 1 });
  if (type === 'Float')
    return fc.oneof(fc.integer({ min: 0, max: 2 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  if (type === 'Date') return fc.constantFrom(...days);
  if (type === 'DateTime')
    return fc.constantFrom(
      ...days.map((day) => `${day}T10:00:00+07:00`),
      '9999-12-31T23:59:59.999Z',
      '2025-02-01T00:00:00Z',
    );
  if (name === 'after' || name === 'before') {
    const cursor = fc.oneof(
      { arbitrary: fc.constantFrom(...pool.cursors), weight: 3 },
      { arbitrary: damaged(pool.cursors), weight: 1 },
    );
    return cursor;
  }
  if (name === 'url') return fc.constantFrom(...pool.urls, 'https://example.com/none', 'x');
  const isId = type === 'ID' || /^(?:ids?|from|to|any|all|none|source|place|speaker|about|subject)$/i.test(name);
  if (isId) {
    return fc.oneof(
      { arbitrary: fc.constantFrom(...pool.ids), weight: 8 },
      {
        arbitrary: fc.constantFrom(
          'actor:nobody',
          'event:',
          ':',
          '',
          'article:x',
          '__proto__',
          'role:a/b/c',
          'actor:xi-jinping actor:putin',
        ),
        weight: 1,
      },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
    );
  }
  if (name === 'language') return fc.constantFrom('id', 'en');
  return fc.oneof(
    { arbitrary: fc.constantFrom(...words), weight: 4 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  );
}

function damaged(cursors: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...cursors, 'WzEsIiIsIiIsIiJd'), fc.nat(30), fc.string({ maxLength: 3 }))
    .map(([cursor, at, put]) => cursor.slice(0, at) + put + cursor.slice(at + put.length));
}

/** Writes the operation down. One field asked twice with other arguments gets an alias, or the document is not valid. */
function written(selected: readonly Selection[], spread: boolean): Operation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let fields = 0;

  const variable = (type: string, given: Given): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = plain(given);
    return `$${name}`;
  };
  const applied = (on: Directive): string => {
    if (on === null) return '';
    return ` @${on.name}(if: ${on.asVariable ? variable('Boolean!', on.value) : on.value})`;
  };
  const set = (type: GraphQLNamedType, inner: readonly Selection[]): string =>
    `{ ${inner.map((one) => selection(type, one)).join(' ')} }`;
  const selection = (type: GraphQLNamedType, one: Selection): string => {
    if (one.kind === 'part') return part(type, one);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.field] : undefined;
    const given = one.args.map(
      ({ name, type: of, value: it, asVariable }) => `${name}: ${asVariable ? variable(of, it) : literal(it)}`,
    );
    const name =
      one.alias === null && given.length === 0 && field === undefined
        ? one.field
        : `${one.alias ?? 'f'}${fields++}: ${one.field}`;
    const inner = one.inner.length === 0 || field === undefined ? '' : ` ${set(getNamedType(field.type), one.inner)}`;
    return `${name}${given.length === 0 ? '' : `(${given.join(', ')})`}${applied(one.on)}${inner}`;
  };
  const part = (type: GraphQLNamedType, { type: name, named, on, inner }: Selection & { kind: 'part' }): string => {
    const narrowed = name === null ? type : schema.getType(name);
    if (narrowed === undefined) throw new Error(`expected a type of the schema, got ${name}`);
    const body = set(narrowed, inner);
    if (!named || !spread) return `...${name === null ? '' : ` on ${name}`}${applied(on)} ${body}`;
    const fragment = `F${fragments.length}`;
    fragments.push(`fragment ${fragment} on ${narrowed.name} ${body}`);
    return `...${fragment}${applied(on)}`;
  };

  const query = schema.getQueryType();
  const body = query == null ? '' : set(query, selected);
  const head = declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
  return { query: [`${head}${body}`, ...fragments].join(' '), variables };
}

function literal(given: Given): string {
  if (given instanceof Enum) return given.name;
  if (Array.isArray(given)) return `[${given.map(literal).join(', ')}]`;
  if (typeof given === 'object' && given !== null) {
    return `{ ${Object.entries(given)
      .map(([name, one]) => `${name}: ${literal(one)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(given);
}

function plain(given: Given): unknown {
  if (given instanceof Enum) return given.name;
  if (Array.isArray(given)) return given.map(plain);
  if (typeof given === 'object' && given !== null) {
    return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, plain(one)]));
  }
  return given;
}
