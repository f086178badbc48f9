import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { NewsgraphError, StoreUnavailableError } from './errors.ts';
import { storeUnavailable } from './refuse.ts';

export const internalError = 'Internal server error';
/** Longer messages would only give back what was sent; their ends tell what was expected. In characters. */
const longestMessage = 1_000;

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Expected errors keep their message and get their code; of any other the client learns only that it happened.
 * @param suggestions whether messages may name what the schema has instead of what was asked for
 */
export function errorFormatter(suggestions: boolean): FormatError {
  return suggestions ? format : (formatted, error) => withoutSuggestion(format(formatted, error));
}

function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof NewsgraphError) {
    const message = cause instanceof StoreUnavailableError ? storeUnavailable : shortened(cause.message);
    return { ...formatted, message, extensions: { ...formatted.extensions, code: cause.code } };
  }
  const message = isUnexpected(cause, formatted.extensions?.['code']) ? internalError : shortened(formatted.message);
  return { ...formatted, message };
}

function shortened(message: string): string {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage / 2)} … ${message.slice(-longestMessage / 2)}`;
}

/** The same error without what graphql-js would have had instead, which it tells of variables in any case. */
function withoutSuggestion({ message, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, message: message.replace(/ Did you mean .*\?$/s, '') };
}

/** Logs under the request's id what the client is not told. */
export const logUnexpected: ApolloServerPlugin<{ log: FastifyBaseLogger }> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        logError(unwrapResolverError(error), error.extensions['code'], contextValue.log);
      }
    },
  }),
};

/** That the store is away is logged once, and not for each who meets it. */
export function logError(cause: unknown, code: unknown, log: FastifyBaseLogger): void {
  if (isUnexpected(cause, code)) log.error(cause);
}

/** Errors of the operation itself (syntax, types, variables) have a code of their own, faults of ours have none. */
function isUnexpected(cause: unknown, code: unknown = 'INTERNAL_SERVER_ERROR'): boolean {
  return !(cause instanceof NewsgraphError) && code === 'INTERNAL_SERVER_ERROR';
}
