import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { fragmentsOf, type Variables } from '../execution/selections.ts';
import { costOf } from './cost.ts';

const code: ErrorCode = 'OPERATION_TOO_COSTLY';
/** Of what is wrong with variables; a million would take minutes to tell. */
const mostErrors = 50;

/**
 * What an operation costs with its variables; null where they don't fit it, which whoever executes it will tell.
 * @throws {GraphQLError} BAD_USER_INPUT for arguments that don't fit or are too large
 */
export function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: Variables,
): number | null {
  if (operation === undefined) return null;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: mostErrors,
  });
  if (errors !== undefined && errors.length > mostErrors) {
    throw unfit(new GraphQLError(`expected variables that fit the operation, got more than ${mostErrors} that do not`));
  }
  if (coerced === undefined) return null;
  try {
    return costOf(schema, operation, fragmentsOf(document), coerced);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw unfit(error);
  }
}

function unfit({ message, nodes }: GraphQLError): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  return new GraphQLError(message, { nodes: nodes ?? null, extensions });
}

/** The refusal of an operation that costs more than `most`; null for any other. */
export function tooCostly(cost: number | null, most: number): GraphQLError | null {
  if (cost === null || cost <= most) return null;
  const message = `expected a cost of at most ${most}, got ${cost}: ask for smaller pages, or for less of each entry`;
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Refuses operations that cost more than `most`, and tells in `extensions.cost` what any other costs. */
export function costLimit(schema: GraphQLSchema, most: number): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => {
      let cost: number | null = null;
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          cost = costOfOperation(schema, document, operation, request.variables ?? {});
          const refusal = tooCostly(cost, most);
          if (refusal !== null) throw refusal;
        },
        willSendResponse: async ({ response: { body } }) => {
          if (cost === null || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested: cost, limit: most } };
        },
      };
    },
  };
}
