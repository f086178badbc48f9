// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql/index.js';
import { createSchema } from '../../src/schema.ts';

const schema = createSchema();

/** Values of arguments that must be given. */
const examples: Record<string, string> = { query: '"xi jinping"' };

/** A list of the schema that is read page by page. */
export interface List {
  /** `Query.articles`, `Event.articles`; with its order where it has one: `Query.articles DATE ASC`. */
  name: string;
  /** The type that has it: `Query`, `Event`. */
  parent: string;
  field: string;
  /** Arguments beside those of the page: `orderBy: { field: DATE, direction: ASC }`. */
  args: string;
  /** Whether it can be read from its end. */
  goesBackwards: boolean;
  /** By what it is ordered, if that can be chosen. */
  orderedBy: string | null;
}

const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

/** Every list of the schema, in each of its orders. */
export function lists(): List[] {
  return objectTypes.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isConnection(field))
      .flatMap((field) => orders(field).map((order) => list(type.name, field, order))),
  );
}

function list(parent: string, { name, args }: GraphQLField<unknown, unknown>, order: [string, string] | null): List {
  const required = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${exampleOf(argument)}`);
  const orderBy = order === null ? [] : [`orderBy: { field: ${order[0]}, direction: ${order[1]} }`];
  return {
    name: [`${parent}.${name}`, ...(order ?? [])].join(' '),
    parent,
    field: name,
    args: [...required, ...orderBy].join(', '),
    goesBackwards: args.some((argument) => argument.name === 'before'),
    orderedBy: order?.[0] ?? null,
  };
}

function exampleOf({ name }: GraphQLArgument): string {
  const example = examples[name];
  if (example === undefined) throw new Error(`expected an example of the argument "${name}" in connections.ts`);
  return example;
}

function orders({ args }: GraphQLField<unknown, unknown>): ([string, string] | null)[] {
  const type = args.find(({ name }) => name === 'orderBy')?.type;
  const input = type === undefined ? undefined : getNamedType(type);
  if (!isInputObjectType(input)) return [null];
  const by = getNamedType(input.getFields()['field']?.type);
  if (!isEnumType(by)) throw new Error(`expected ${input.name}.field to be an enum`);
  return by.getValues().flatMap(({ name }): [string, string][] => [
    [name, 'ASC'],
    [name, 'DESC'],
  ]);
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** Types that `node` returns. */
export const nodeTypes = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

/** Every field of a node that leads to nodes, each under an alias that fits into one selection with all others. */
export function waysOn(type: GraphQLObjectType): string {
  const ways = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    const alias = `${type.name}_${field.name}: ${field.name}`;
    if (isConnection(field)) return [`${alias} { nodes { ...Found } }`];
    const isNode = isObjectType(target) || isInterfaceType(target);
    return isNode && target.getInterfaces().some(({ name }) => name === 'Node') ? [`${alias} { ...Found }`] : [];
  });
  return `... on ${type.name} { ${ways.join(' ')} }`;
}

/** Root fields that lead to nodes without being told which. */
export function waysIn(): string {
  const query = schema.getQueryType();
  if (query == null) throw new Error('expected the schema to have queries');
  return Object.values(query.getFields())
    .filter((field) => !field.args.some((argument) => isRequiredArgument(argument) && examples[argument.name] == null))
    .flatMap((field) => {
      const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${examples[name]}`);
      const start = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
      if (isConnection(field)) return [`${start} { nodes { ...Found } }`];
      const isList = isListType('ofType' in field.type ? field.type.ofType : field.type);
      return isList && nodeTypes.some(({ name }) => name === getNamedType(field.type).name)
        ? [`${start} { ...Found }`]
        : [];
    })
    .join(' ');
}
