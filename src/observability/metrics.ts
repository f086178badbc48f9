import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { StoreTimeoutError, StoreUnavailableError } from '../errors.ts';
import type { IngestOutcome } from '../ingest/ingest.ts';
import type { Admission } from '../limits/admission.ts';
import type { StoreObserver } from '../store/observed.ts';
import { boundedNames } from './bounded-names.ts';
import type { OperationRecord } from './operation-record.ts';

/** What happened, counted for Prometheus. */
export interface Metrics {
  contentType: string;
  text(): Promise<string>;
  storeQuery: StoreObserver;
  request(route: string, status: number, seconds: number): void;
  operation(operation: OperationRecord, seconds: number): void;
  ingested(outcome: IngestOutcome): void;
  lookedUp(wasKept: boolean): void;
  shed(what: 'operation' | 'export' | 'subscription', reason: string): void;
  /** What is called when the connection is closed, or the subscription has ended. */
  connected(): () => void;
  subscribed(): () => void;
  sent(): void;
  /** Tells how much is under way and waiting whenever the metrics are read. */
  watch(admission: Admission): void;
}

/** Names of operations that are told apart; strangers choose them, and each takes memory for as long as the process lives. */
const mostOperationNames = 100;
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

let ofProcess: Registry | null = null;

/** Memory, processor time and delay of the event loop: of the process, however many servers are in it. */
function processMetrics(): Registry {
  if (ofProcess === null) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

export function createMetrics(version: string, engine: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[], buckets = seconds) =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });

  new Gauge({
    name: 'newsgraph_info',
    help: 'Always 1; its labels tell version and engine.',
    labelNames: ['version', 'engine'],
    registers,
  }).set({ version, engine }, 1);
  const requests = histogram('newsgraph_http_request_seconds', 'Requests over HTTP, by route and status.', [
    'route',
    'status',
  ]);
  const operations = histogram(
    'newsgraph_operation_seconds',
    'GraphQL operations over HTTP that were not answered from kept responses, by name and type.',
    ['operation', 'type'],
  );
  const outcomes = counter(
    'newsgraph_operations_total',
    'GraphQL operations by type and outcome: ok, or an error code.',
    ['type', 'outcome'],
  );
  const queries = histogram('newsgraph_store_query_seconds', 'Queries of the store, by their name in cypher/.', [
    'query',
  ]);
  const failures = counter('newsgraph_store_failures_total', 'Queries of the store that failed, by what went wrong.', [
    'query',
    'reason',
  ]);
  const batches = histogram(
    'newsgraph_store_batch_size',
    'How many ids one query of the store was asked for at once.',
    [],
    sizes,
  );
  const ingested = counter('newsgraph_ingested_total', 'Articles ingested by mutation, by outcome.', ['outcome']);
  const lookups = counter('newsgraph_response_cache_total', 'Questions looked up among kept responses.', ['result']);
  const shed = counter('newsgraph_shed_total', 'Work refused because there was too much of it.', ['what', 'reason']);
  const connections = gauge('newsgraph_websocket_connections', 'Open WebSocket connections.');
  const subscriptions = gauge('newsgraph_subscriptions', 'Subscriptions that are open.');
  const messages = counter('newsgraph_subscription_messages_total', 'Answers sent to subscriptions.');
  const nameOf = boundedNames(mostOperationNames);
  const open = (counted: Gauge) => {
    counted.inc();
    return () => counted.dec();
  };

  return {
    contentType: registry.contentType,
    text: async () => `${await processMetrics().metrics()}${await registry.metrics()}`,
    storeQuery: (query, ids) => {
      if (ids > 0) batches.observe(ids);
      const begun = performance.now();
      return (error) => {
        queries.observe({ query }, (performance.now() - begun) / 1000);
        if (error !== undefined) failures.inc({ query, reason: reasonOf(error) });
      };
    },
    request: (route, status, took) => requests.observe({ route, status }, took),
    operation: ({ name, type, codes }, took) => {
      const typed = type ?? 'unknown';
      operations.observe({ operation: nameOf(name), type: typed }, took);
      outcomes.inc({ type: typed, outcome: codes[0] ?? 'ok' });
    },
    ingested: (outcome) => ingested.inc({ outcome: ingestOutcome(outcome) }),
    lookedUp: (wasKept) => lookups.inc({ result: wasKept ? 'hit' : 'miss' }),
    shed: (what, reason) => shed.inc({ what, reason }),
    connected: () => open(connections),
    subscribed: () => open(subscriptions),
    sent: () => messages.inc(),
    watch: ({ underWay, waiting }) => {
      for (const [state, count] of [
        ['under_way', underWay],
        ['waiting', waiting],
      ] as const) {
        new Gauge({
          name: `newsgraph_operations_${state}`,
          help: `Operations that are ${state.replace('_', ' ')}.`,
          registers,
          collect() {
            this.set(count());
          },
        });
      }
    },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof StoreUnavailableError) return 'unavailable';
  return error instanceof StoreTimeoutError ? 'timeout' : 'other';
}

function ingestOutcome(outcome: IngestOutcome): string {
  if ('error' in outcome) return outcome.error.code;
  if (outcome.created) return 'created';
  return outcome.corrected ? 'corrected' : 'unchanged';
}
