import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createSchema } from '../../../src/schema.ts';

const schema = createSchema();

/** A place in an operation where a client may put a text. */
export interface Place {
  /** `Query.articles(filter.mentions.all)` */
  name: string;
  /** The type that has the field: `Query`, `Actor`, `Mutation`. */
  parent: string;
  field: string;
  /** Of its argument, as a variable is declared. */
  type: string;
  /** The type of the text: `ID`, `Date`, an enum. */
  leaf: string;
  /** The value of the argument that holds the text there. */
  valueWith(text: string): unknown;
  /** The field, its argument given by the variable, and whatever it selects. */
  call(variable: string): string;
}

/** What is given where an argument must be, so that the field can be asked at all. */
const others: Readonly<Record<string, string>> = {
  ID: '"actor:of-no-one"',
  String: '"of no one"',
  DateRange: '{ from: "2025-01-01", to: "2025-01-31" }',
  Interval: 'DAY',
  '[ID!]': '["actor:of-no-one"]',
};

const texts: ReadonlySet<string> = new Set(['ID', 'String', 'Date', 'DateTime']);

/** Every place of the schema that takes a text, or the name of a value. */
export function places(): Place[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) => placesOf(type.name, field, argument)),
      ),
    );
}

function placesOf(parent: string, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): Place[] {
  return leavesOf(argument.type).map(({ path, leaf, wrap }) => ({
    name: `${parent}.${field.name}(${[argument.name, ...path].join('.')})`,
    parent,
    field: field.name,
    type: String(argument.type),
    leaf,
    valueWith: wrap,
    call: (variable) => {
      const given = field.args
        .filter((one) => one !== argument && isRequiredArgument(one))
        .map(({ name, type }) => `${name}: ${others[String(getNullableType(type))]}`);
      return `${field.name}(${[`${argument.name}: $${variable}`, ...given].join(', ')}) ${selectionOf(field)}`;
    },
  }));
}

interface Leaf {
  path: string[];
  leaf: string;
  wrap: (text: string) => unknown;
}

function leavesOf(type: GraphQLInputType): Leaf[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return leavesOf(nullable.ofType).map(({ wrap, ...leaf }) => ({ ...leaf, wrap: (text) => [wrap(text)] }));
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return fields.flatMap((field) =>
      leavesOf(field.type).map(({ path, leaf, wrap }) => ({
        path: [field.name, ...path],
        leaf,
        wrap: (text) => ({
          ...(nullable.name === 'ArticleInput' ? { body: 'Kabar singkat.' } : {}),
          [field.name]: wrap(text),
        }),
      })),
    );
  }
  const isText = texts.has(nullable.name) || isEnumType(nullable);
  return isText ? [{ path: [], leaf: nullable.name, wrap: (text) => text }] : [];
}

/** As much as shows what was found. */
function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const fields = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
  return [
    '{ __typename',
    ...('id' in fields ? ['id'] : []),
    ...('totalCount' in fields ? ['totalCount'] : []),
    ...('nodes' in fields ? ['nodes { __typename }'] : []),
    ...('errors' in fields ? ['errors { __typename message }'] : []),
    '}',
  ].join(' ');
}
