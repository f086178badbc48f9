import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
  visit,
} from 'graphql/index.js';

/** Under it every object tells its type. */
const typeKey = '__is';

/** The same operation, each of whose objects tells its type. */
export function tellingTypes(query: string): string {
  const name = { kind: Kind.NAME, value: '__typename' } as const;
  const alias = { kind: Kind.NAME, value: typeKey } as const;
  const told = visit(parse(query), {
    SelectionSet: { leave: (set) => ({ ...set, selections: [{ kind: Kind.FIELD, alias, name }, ...set.selections] }) },
  });
  return print(told);
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const text = (value: unknown) => typeof value === 'string';

/** What the scalars of the schema may be in an answer. */
const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: text,
  String: text,
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  Float: (value) => Number.isFinite(value),
  Date: (value) => text(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && /^\d{4}-\d\d-\d\d$/.test(value),
  DateTime: (value) => text(value) && instant.test(value) && new Date(value).toISOString() === value,
};

/**
 * Where an answer is not what its operation and the schema say: another name, order, type or length, a null where there
 * can be none. Made from the specification of GraphQL, and from nothing that executes operations.
 */
export function misfits(
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  data: unknown,
): string[] {
  const document = parse(query);
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation === undefined ? null : schema.getRootType(operation.operation);
  if (operation === undefined || root == null) throw new Error(`expected an operation, got ${query}`);
  const fault = (place: string, expected: string, value: unknown) => [
    `${place}: expected ${expected}, got ${JSON.stringify(value)?.slice(0, 100)}`,
  ];

  const inValue = (
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    value: unknown,
    place: string,
  ): string[] => {
    if (isNonNullType(type)) {
      return value === null ? fault(place, String(type), value) : inValue(type.ofType, sets, value, place);
    }
    if (value === null) return [];
    if (isListType(type)) {
      if (!Array.isArray(value)) return fault(place, String(type), value);
      return value.flatMap((one, index) => inValue(type.ofType, sets, one, `${place}[${index}]`));
    }
    if (isLeafType(type)) return isOfLeaf(type, value) ? [] : fault(place, type.name, value);
    return inObject(type, sets, value, place);
  };

  const inObject = (
    type: GraphQLNamedType,
    sets: readonly SelectionSetNode[],
    value: unknown,
    place: string,
  ): string[] => {
    const own = isRecord(value) ? schema.getType(String(value[typeKey])) : undefined;
    if (!isRecord(value) || !isObjectType(own) || !isOf(type, own)) return fault(place, type.name, value);
    const fields = new Map<string, FieldNode[]>();
    for (const set of sets) collect(own, set, fields);
    const names = [...fields.keys()].join();
    return [
      ...(Object.keys(value).join() === names ? [] : fault(place, names, value)),
      ...[...fields].flatMap(([key, nodes]) => inField(own, nodes, value[key], `${place}.${key}`)),
    ];
  };

  const inField = (type: GraphQLObjectType, nodes: readonly FieldNode[], value: unknown, place: string): string[] => {
    const name = nodes[0]?.name.value ?? '';
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
    if (field === undefined) throw new Error(`expected a field of ${type.name}, got ${name}`);
    return inValue(
      field.type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      value,
      place,
    );
  };

  const isOf = (type: GraphQLNamedType | undefined, own: GraphQLObjectType) =>
    type === own || (isAbstractType(type) && schema.isSubType(type, own));

  const collect = (
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    fields: Map<string, FieldNode[]>,
  ): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
      if (isOf(schema.getType(part.typeCondition?.name.value ?? type.name), type))
        collect(type, part.selectionSet, fields);
    }
  };

  return inObject(root, [operation.selectionSet], data, 'data');
}

function isOfLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return type.getValues().some(({ name }) => name === value);
  return scalars[type.name]?.(value) === true;
}

function fragmentOf({ definitions }: DocumentNode, name: string): FragmentDefinitionNode {
  const found = definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
  if (found?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`expected the fragment ${name}, found none`);
  return found;
}

function isIncluded({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    const holds = condition === undefined ? null : valueFromASTUntyped(condition.value, variables);
    return name.value === 'skip' ? holds === false : holds === true;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
