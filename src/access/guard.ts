import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationTypeNode } from 'graphql';
import type { Context } from '../context.ts';
import type { ErrorCode } from '../errors.ts';
import { type AccessRole, may, type Viewer } from './viewer.ts';

const needed: Readonly<Record<`${OperationTypeNode}`, AccessRole>> = {
  query: 'READER',
  subscription: 'READER',
  mutation: 'EDITOR',
};

/** The refusal of an operation that the viewer may not ask for; null where they may. */
export function refusalOf(viewer: Viewer, operation: `${OperationTypeNode}`): GraphQLError | null {
  const role = needed[operation];
  if (may(viewer, role)) return null;
  const [code, status]: [ErrorCode, number] = viewer.id === null ? ['UNAUTHENTICATED', 401] : ['FORBIDDEN', 403];
  const has = viewer.role ?? 'anonymous';
  const message = `expected a caller of the role ${role} or more for a ${operation}, got ${has}`;
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** Refuses operations over HTTP that their viewers may not ask for, before anything is executed. */
export const guardOperations: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      const refusal = operation === undefined ? null : refusalOf(contextValue.viewer, operation.operation);
      if (refusal !== null) throw refusal;
    },
  }),
};
