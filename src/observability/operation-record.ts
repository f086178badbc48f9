import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Tracing } from './tracing.ts';

/** What was asked in one request, as far as it may be told: no text, no variables. */
export interface OperationRecord {
  /** Null where the operation has none, or was not read that far. */
  name: string | null;
  /** `query`, `mutation` or `subscription`; null where it was not read that far. */
  type: string | null;
  /** Of the errors of its answer. */
  codes: string[];
}

export interface RecordingContext extends BaseContext {
  record?: OperationRecord;
}

export function emptyRecord(): OperationRecord {
  return { name: null, type: null, codes: [] };
}

/** Writes down what each operation over HTTP is and how it ended. */
export function recordOperations(
  ended: (record: OperationRecord, seconds: number) => void,
  tracing: Tracing | null,
): ApolloServerPlugin<RecordingContext> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const begun = performance.now();
      const record = contextValue.record ?? emptyRecord();
      const traced = tracing?.operation();
      return {
        didResolveOperation: async ({ operationName, operation }) => {
          record.name = operationName;
          record.type = operation?.operation ?? null;
        },
        willSendResponse: async ({ response: { body } }) => {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          record.codes = errors.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR'));
          traced?.(record);
          ended(record, (performance.now() - begun) / 1000);
        },
      };
    },
  };
}
