import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type Context, readAhead } from '../context.ts';
import { LookAhead } from './look-ahead.ts';
import { Plan } from './plan.ts';
import { fragmentsOf, Selections, type Variables } from './selections.ts';

export interface Planned {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Variables;
  context: Context;
}

/** Answers queries by plans; null where graphql-js must. */
export type Planner = (query: Planned) => Promise<Record<string, unknown> | null>;

/** How often an operation was answered before it pays to let the store plan queries that read all of it at once. */
const usualRunsBeforeLookAhead = 5;

export interface PlannerOptions {
  /** 0 looks ahead from the first run on, and waits for it. */
  runsBeforeLookAhead?: number;
}

/** More combinations of what is skipped and included than these are not worth a plan each. */
const mostPlans = 16;

/** Plans live as long as the parsed document that they are of; the server's cache of documents bounds both. */
export function createPlanner(
  schema: GraphQLSchema,
  { runsBeforeLookAhead = usualRunsBeforeLookAhead }: PlannerOptions = {},
): Planner {
  const known = new WeakMap<OperationDefinitionNode, Plans>();

  return async ({ document, operation, variables, context }) => {
    if (operation.operation !== 'query') return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (coerced === undefined) return null;
    const plans =
      known.get(operation) ??
      plansOf(schema, document, (selected) => runOf(schema, selected, operation, runsBeforeLookAhead));
    known.set(operation, plans);
    try {
      return (await plans(coerced)?.(context, coerced)) ?? null;
    } catch {
      // What was wrong is told by graphql-js, which comes to it again.
      return null;
    }
  };
}

/** Answers the operation with these variables. */
type Run = (context: Context, variables: Variables) => Promise<Record<string, unknown>>;

/** What runs for some variables. */
type Plans = (variables: Variables) => Run | null;

function plansOf(schema: GraphQLSchema, document: DocumentNode, newRun: (selected: Selections) => Run): Plans {
  const selected = new Selections(schema, fragmentsOf(document));
  const conditions = conditionsOf(document);
  const plans = new Map<string, Run>();
  return (variables) => {
    const choice = conditions.map((name) => variables[name]).join(' ');
    const run = plans.get(choice) ?? (plans.size < mostPlans ? newRun(selected) : null);
    if (run !== null) plans.set(choice, run);
    return run;
  };
}

function runOf(
  schema: GraphQLSchema,
  selected: Selections,
  { selectionSet }: OperationDefinitionNode,
  runsBeforeLookAhead: number,
): Run {
  const plan = new Plan(schema, selected, selectionSet);
  let runs = 0;
  let isReady = runsBeforeLookAhead === 0;
  let lookAhead: LookAhead | undefined;
  const read = async (context: Context, variables: Variables): Promise<void> => {
    lookAhead ??= new LookAhead(schema, selected, selectionSet, variables);
    await readAhead(context, await lookAhead.trees(context, variables));
  };
  return async (context, variables) => {
    if (isReady) {
      await read(context, variables);
    } else if (runs++ === runsBeforeLookAhead) {
      // The first time takes the store long, which nobody waits for; what fails is told to whoever reads next.
      read(context, variables)
        .catch(() => undefined)
        .finally(() => {
          isReady = true;
        });
    }
    return plan.run(context, variables);
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
