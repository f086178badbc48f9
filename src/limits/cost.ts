import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { Variables } from '../execution/selections.ts';
import { checkInputs } from './inputs.ts';

/** Entries that are expected of a list without a size of its own. */
const usualLength = 10;
/** Entries of a page whose size is left out. */
const usualPage = 20;
/** Fields of a page that are as long as the page. */
const pageFields: ReadonlySet<string> = new Set(['edges', 'nodes']);

/**
 * How many objects an operation can make the server answer at most, as far as its text and variables tell: each object
 * counts as often as the lists around it may be long. A page is as long as its `first` or `last`, `nodes(ids)` as its
 * ids; any other list is expected to have ten entries.
 * @throws {GraphQLError} for arguments that don't fit their fields, or are too large
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): number {
  const known = new Map<string, number>();

  const ofField = (type: GraphQLNamedType, node: FieldNode, page: number): number => {
    const field = fieldOf(type, node.name.value);
    if (field === undefined) return 0;
    const given = getArgumentValues(field, node, variables);
    checkInputs(field.args, given);
    if (node.selectionSet === undefined) return 0;
    const { isList, length, size } = extentOf(field, given, page);
    const named = getNamedType(field.type);
    const inner = ofSet(named, node.selectionSet, size);
    // A page is no object of the graph itself.
    return isConnection(named) ? inner : isList ? length * (1 + inner) : 1 + inner;
  };

  const ofSet = (type: GraphQLNamedType, { selections }: SelectionSetNode, page: number): number => {
    let sum = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(type, selection, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum += ofSet(narrowed(type, selection.typeCondition?.name.value), selection.selectionSet, page);
      } else sum += ofFragment(selection.name.value, page);
    }
    return sum;
  };

  const ofFragment = (name: string, page: number): number => {
    const key = `${page} ${name}`;
    const cost = known.get(key);
    const fragment = fragments.get(name);
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    if (cost !== undefined || fragment === undefined || type === undefined) return cost ?? 0;
    const found = ofSet(type, fragment.selectionSet, page);
    known.set(key, found);
    return found;
  };

  const narrowed = (type: GraphQLNamedType, name: string | undefined): GraphQLNamedType => {
    const narrower = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(narrower) ? narrower : type;
  };

  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : ofSet(root, operation.selectionSet, usualLength);
}

/** The field of a type, or that of any type which asks for the schema. */
function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  const ofSchema = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return ofSchema ?? (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);
}

function isConnection({ name }: GraphQLNamedType): boolean {
  return name.endsWith('Connection');
}

/** How many entries a list has, and how long the lists are whose page, network or list of ids a field is. */
function extentOf(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>, page: number) {
  const isList = isListType(getNullableType(field.type));
  const { first, last, limit, ids } = given;
  const asked = Array.isArray(ids) ? ids.length : (first ?? last ?? limit);
  const size = typeof asked === 'number' ? Math.max(0, asked) : isList ? usualLength : usualPage;
  const isOfPage = field.args.length === 0 && pageFields.has(field.name);
  return { isList, length: isOfPage ? page : size, size };
}
