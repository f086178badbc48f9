import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type SelectionSetNode,
} from 'graphql';
import type { Ahead, Context } from '../context.ts';
import type { Asks } from '../entities/asking.ts';
import type { Branch } from '../store/store.ts';
import type { Selections, Variables } from './selections.ts';

/** A selected field whose resolver tells what it asks for, and those below it. */
interface Outlook {
  asks: Asks;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  branches: readonly Outlook[];
}

/** Fields whose value stands in the row that their parent stands in. */
const ofSameRow: ReadonlySet<string> = new Set(['edges', 'nodes', 'node', 'entity']);

/** Neo4j takes the longer to plan a query the more parts it has; what goes beyond these is read part by part. */
const mostParts = 20;

/** Tells what an operation will ask the store for, as far as that follows from its fields and their arguments alone. */
export class LookAhead {
  private readonly schema: GraphQLSchema;
  private readonly selected: Selections;
  private readonly roots: readonly Outlook[];

  constructor(schema: GraphQLSchema, selected: Selections, root: SelectionSetNode, variables: Variables) {
    this.schema = schema;
    this.selected = selected;
    const type = schema.getQueryType();
    this.roots = type == null ? [] : this.below(type, [root], variables).filter(({ branches }) => branches.length > 0);
  }

  /** One tree for all that starts alike. */
  async trees(context: Context, variables: Variables): Promise<Ahead[]> {
    const found = await Promise.all(this.roots.map((root) => aheadOf(root, context, variables)));
    const trees = new Map<string, Ahead>();
    let parts = 0;
    for (const { ids, ...tree } of found.filter((ahead) => ahead !== null)) {
      const key = JSON.stringify(tree);
      const known = trees.get(key);
      if (known === undefined && parts + partsOf(tree) > mostParts) continue;
      if (known === undefined) parts += partsOf(tree);
      trees.set(key, { ...tree, ids: ids === null ? null : [...new Set([...(known?.ids ?? []), ...ids])] });
    }
    return [...trees.values()];
  }

  private below(
    type: GraphQLOutputType,
    selections: readonly SelectionSetNode[],
    variables: Variables,
  ): readonly Outlook[] {
    // Types of one interface share resolvers, which ask for the same.
    const outlooks = new Map<string, Outlook>();
    for (const possible of this.possible(type)) {
      for (const [key, nodes] of this.selected.fields(possible, selections, variables)) {
        for (const outlook of this.outlooks(possible, nodes, variables)) {
          outlooks.set(`${key} ${outlook.field.name} ${outlook.node.loc?.start}`, outlook);
        }
      }
    }
    return [...outlooks.values()];
  }

  private possible(type: GraphQLOutputType): readonly GraphQLObjectType[] {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return [];
    return isAbstractType(named) ? this.schema.getPossibleTypes(named) : [named];
  }

  private outlooks(type: GraphQLObjectType, nodes: readonly FieldNode[], variables: Variables): readonly Outlook[] {
    const [node] = nodes;
    const field = type.getFields()[node?.name.value ?? ''];
    if (node === undefined || field === undefined) return [];
    const asks = (field.extensions['asks'] as Asks | undefined) ?? null;
    if (asks === null && !ofSameRow.has(field.name)) return [];
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const branches = this.below(field.type, selections, variables);
    return asks === null ? branches : [{ asks, field, node, branches }];
  }
}

async function aheadOf(root: Outlook, context: Context, variables: Variables): Promise<Ahead | null> {
  const ask = await askOf(root, context, variables);
  if (ask === null) return null;
  const { query, params = {}, id, column } = ask;
  return {
    query,
    params,
    ids: id === undefined ? null : [id],
    branches: await branchesOf(root.branches, column, context, variables),
  };
}

async function branchesOf(
  outlooks: readonly Outlook[],
  column: string | null = 'node',
  context: Context,
  variables: Variables,
): Promise<Branch[]> {
  const found = await Promise.all(
    outlooks.map(async (outlook): Promise<Branch | null> => {
      const ask = await askOf(outlook, context, variables);
      if (ask === null) return null;
      const { query, params = {}, by = 'id', column: next } = ask;
      return {
        query,
        params,
        by: column === null ? by : `${column}.${by}`,
        branches: await branchesOf(outlook.branches, next, context, variables),
      };
    }),
  );
  const distinct = new Map(found.map((branch) => [JSON.stringify(branch), branch]));
  return [...distinct.values()].filter((branch) => branch !== null);
}

/** Whatever is wrong is told where the field is resolved. */
async function askOf({ asks, field, node }: Outlook, context: Context, variables: Variables) {
  try {
    return await asks(getArgumentValues(field, node, variables) as never, context);
  } catch {
    return null;
  }
}

function partsOf({ branches }: { branches: readonly Branch[] }): number {
  return branches.reduce((sum, branch) => sum + partsOf(branch), 1);
}
