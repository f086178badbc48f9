import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { Plan } from './plan.ts';

export interface Planned {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  context: unknown;
}

/** Answers queries by plans; null where graphql-js must. */
export type Planner = (query: Planned) => Promise<Record<string, unknown> | null>;

/** More combinations of what is skipped and included than these are not worth a plan each. */
const mostPlans = 16;

/** Plans live as long as the parsed document that they are of; the server's cache of documents bounds both. */
export function createPlanner(schema: GraphQLSchema): Planner {
  const known = new WeakMap<OperationDefinitionNode, Plans>();

  return async ({ document, operation, variables, context }) => {
    if (operation.operation !== 'query') return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) return null;
    const plans = known.get(operation) ?? plansOf(schema, document, operation);
    known.set(operation, plans);
    try {
      return (await plans(coerced)?.run(context, coerced)) ?? null;
    } catch {
      // What was wrong is told by graphql-js, which comes to it again.
      return null;
    }
  };
}

/** The plan for some variables. */
type Plans = (variables: Readonly<Record<string, unknown>>) => Plan | null;

function plansOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plans {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const conditions = conditionsOf(document);
  const plans = new Map<string, Plan>();
  return (variables) => {
    const choice = conditions.map((name) => variables[name]).join(' ');
    const plan =
      plans.get(choice) ?? (plans.size < mostPlans ? new Plan(schema, fragments, operation.selectionSet) : null);
    if (plan !== null) plans.set(choice, plan);
    return plan;
  };
}

/** The variables on which it depends what is selected. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
