import type { ApolloServerPlugin } from '@apollo/server';
import { OperationCancelledError, OperationTimeoutError } from '../errors.ts';

/** How long somebody waits for an answer: until they go away, or it takes longer than it may. */
export interface Patience {
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
  /** From now on it may take so many milliseconds. */
  limit(ms: number): void;
  /** Whoever waited went away. */
  leave(): void;
  /** The answer is there. */
  end(): void;
}

/** @param outer also ends it, while the answer is not there: what the answer is part of */
export function patience(outer?: AbortSignal): Patience {
  const waiting = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // AbortSignal.any would leave something of each answer with a subscription that goes on for days.
  const leaveToo = () => waiting.abort(outer?.reason);
  const end = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', leaveToo);
  };
  outer?.addEventListener('abort', leaveToo, { once: true });
  if (outer?.aborted) leaveToo();
  return {
    signal: waiting.signal,
    limit: (ms) => {
      timer = setTimeout(() => waiting.abort(new OperationTimeoutError(ms)), ms);
    },
    leave: () => {
      end();
      waiting.abort(new OperationCancelledError());
    },
    end,
  };
}

/**
 * Limits how long an answer to a query may take. A mutation has no limit of this kind: what it writes is limited by its
 * transaction, and whoever gets no answer could not know whether it was written.
 */
export function timeLimit(ms: number): ApolloServerPlugin<{ patience: Patience }> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation?.operation === 'query') contextValue.patience.limit(ms);
      },
      willSendResponse: async ({ contextValue }) => contextValue.patience.end(),
    }),
  };
}
