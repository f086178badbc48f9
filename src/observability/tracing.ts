import type { IncomingHttpHeaders } from 'node:http';
import type { StoreObserver } from '../store/observed.ts';
import type { OperationRecord } from './operation-record.ts';

/** Where spans go: a request, in it an operation, in that the queries of the store. */
export interface Tracing {
  /** Begins a request, as part of the trace that its headers name. */
  begin(headers: IncomingHttpHeaders, method: string): RequestTrace;
  /** Begins the operation of the request that is under way; what it returns is called when the operation has ended. */
  operation(): (record: OperationRecord) => void;
  storeQuery: StoreObserver;
  /** Sends what is left. */
  stop(): Promise<void>;
}

export interface RequestTrace {
  /** What `work` does, and what comes of it, belongs to this request. */
  within(work: () => void): void;
  end(route: string | null, status: number): void;
}
