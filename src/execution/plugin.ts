import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { type Context, readingOnce } from '../context.ts';
import { createPlanner, type PlannerOptions } from './planner.ts';

/** Answers queries by plans in place of graphql-js where that can be done without an error. */
export function plannedExecution(schema: GraphQLSchema, options: PlannerOptions = {}): ApolloServerPlugin<Context> {
  const planner = createPlanner(schema, options);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        if ((operation as typeof operation | undefined)?.operation !== 'query') return null;
        // Should graphql-js come to tell an error, it reads nothing that was read before.
        contextValue.store = readingOnce(contextValue.store);
        const variables = request.variables ?? {};
        const data = await planner({ document, operation, variables, context: contextValue });
        if (data === null) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}
