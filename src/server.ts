import { setTimeout as delay } from 'node:timers/promises';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { keepDoor } from './access/doorkeeper.ts';
import { guardOperations } from './access/guard.ts';
import { identifier } from './access/identify.ts';
import { anonymous, type Viewer } from './access/viewer.ts';
import { type Config, loadConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { serveDashboard } from './dashboard.ts';
import { NewsgraphError, StoreUnavailableError } from './errors.ts';
import { plannedExecution } from './execution/plugin.ts';
import { exportPath, exportRoutes } from './export/route.ts';
import { graphiqlPage, graphiqlPolicy, zippedGraphiqlPage } from './graphiql.ts';
import { conventionPlugins, followConventions } from './http-conventions.ts';
import type { Extractor } from './ingest/types.ts';
import { type Admission, createAdmission } from './limits/admission.ts';
import { costLimit } from './limits/cost-limit.ts';
import { limitNesting } from './limits/nesting.ts';
import { type Patience, patience, timeLimit } from './limits/patience.ts';
import { shapeLimit } from './limits/shape.ts';
import { takeTurns } from './limits/shedding.ts';
import { addLiveRoute } from './live/route.ts';
import { waking, watch } from './live/watch.ts';
import { createMetrics } from './observability/metrics.ts';
import { type OperationRecord, recordOperations } from './observability/operation-record.ts';
import { followRequests, logOptions } from './observability/request-log.ts';
import { addOperationsRoutes } from './observability/routes.ts';
import { logStoreState } from './observability/store-state.ts';
import type { Tracing } from './observability/tracing.ts';
import { refuse, storeUnavailable } from './refuse.ts';
import { keepResponses } from './response-cache.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { cancellable } from './store/cancel.ts';
import { observed } from './store/observed.ts';
import type { Store } from './store/store.ts';
import { onlyTrusted, type TrustedDocuments } from './trusted-documents.ts';
import { version } from './version.ts';

export interface ServerParts {
  schema: GraphQLSchema;
  store: Store;
  extractor: Extractor;
  config: Pick<Config, 'bodyLimitBytes' | 'introspection' | 'graphiql' | 'logLevel'> &
    Partial<
      Pick<
        Config,
        | 'connections'
        | 'pollMs'
        | 'requestTimeoutMs'
        | 'responseCacheMb'
        | 'limits'
        | 'load'
        | 'metrics'
        | 'access'
        | 'requestsPerMinute'
        | 'trustedProxies'
      >
    >;
  /** Folder of the built dashboard, served at `/`; when left out, `/` leads to GraphiQL. */
  dashboard?: string | undefined;
  /** When given, nothing else is executed. */
  trustedDocuments?: TrustedDocuments | null;
  /** How slow the other side of a connection may be. */
  slowness?: Partial<Slowness>;
  /** Where the log goes, one JSON object a line; standard output when left out. */
  logTo?: { write(line: string): void };
  /** Aborted once the server is told to end, though it still answers. */
  leaving?: AbortSignal;
  /** Null, or left out, where nothing is traced. */
  tracing?: Tracing | null;
}

/** How long a connection is waited for, in milliseconds. */
export interface Slowness {
  headersMs: number;
  /** Until the whole request is there. */
  requestMs: number;
  /** Until the next request. */
  keepAliveMs: number;
  /** Until anything goes through, in either direction; longer than any answer takes. */
  idleMs: number;
  /** How often it is looked. */
  checkMs: number;
}

const usualSlowness: Slowness = {
  headersMs: 15_000,
  requestMs: 60_000,
  keepAliveMs: 72_000,
  idleMs: 600_000,
  checkMs: 5_000,
};

/** What one request has, who waits for it, and the log that carries its id. */
interface LoggedContext extends Context {
  log: FastifyBaseLogger;
  record: OperationRecord;
  patience: Patience;
}

const path = '/graphql';
/** One export may be under way for so many operations. */
const shareOfExports = 4;
const mostTokens = 10_000;
const mostRecursiveSelections = 100_000;
const mostDirectives = 200;
const longestDrainMs = 10_000;
const usual = loadConfig({});
const internalError = 'Internal server error';
/** Longer messages would only give back what was sent; their ends tell what was expected. In characters. */
const longestMessage = 1_000;

/** The HTTP server over a store. It does not listen, so that tests call it without a socket (`inject`). */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { schema, extractor, config, trustedDocuments, logTo, dashboard } = parts;
  const { leaving = new AbortController().signal, tracing = null } = parts;
  const slowness = { ...usualSlowness, ...parts.slowness };
  const app = fastify({
    bodyLimit: config.bodyLimitBytes,
    trustProxy: config.trustedProxies ?? false,
    requestTimeout: slowness.requestMs,
    keepAliveTimeout: slowness.keepAliveMs,
    connectionTimeout: slowness.idleMs,
    http: { headersTimeout: slowness.headersMs, connectionsCheckingInterval: slowness.checkMs },
    ...logOptions(config.logLevel, logTo),
  });
  const metrics = (config.metrics ?? usual.metrics) ? createMetrics(version, parts.store.engine) : null;
  const observers = [metrics, tracing].flatMap((one) => (one === null ? [] : [one.storeQuery]));
  const store = observed(parts.store, [logStoreState(app.log), ...observers]);
  const load = config.load ?? usual.load;
  const operations = createAdmission(load, (reason) => metrics?.shed('operation', reason));
  // They take long, and operations must not wait for them.
  const exports = createAdmission(
    { ...load, operations: Math.ceil(load.operations / shareOfExports), waiting: 0 },
    (reason) => metrics?.shed('export', reason),
  );
  metrics?.watch(operations);
  followRequests(app, metrics, tracing);
  const limits = config.limits ?? usual.limits;
  const { depth, aliases } = limits;
  const connections = config.connections ?? usual.connections;
  const answerMs = config.requestTimeoutMs ?? usual.requestTimeoutMs;
  const format: typeof formatError = (formatted, error) =>
    config.introspection ? formatError(formatted, error) : withoutSuggestion(formatError(formatted, error));
  const validationRules = [
    shapeLimit({ selections: mostRecursiveSelections, depth, aliases, directives: mostDirectives }),
  ];
  const apollo = new ApolloServer<LoggedContext>({
    schema,
    logger: app.log,
    introspection: config.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    parseOptions: { maxTokens: mostTokens },
    maxRecursiveSelections: mostRecursiveSelections,
    validationRules,
    // Apollo's own page for browsers would load scripts from another host.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ...conventionPlugins,
      logUnexpected,
      recordOperations((record, seconds) => metrics?.operation(record, seconds), tracing),
      guardOperations,
      timeLimit(answerMs),
      costLimit(schema, limits.cost),
      plannedExecution(schema),
      ...(trustedDocuments == null ? [] : [onlyTrusted(trustedDocuments)]),
    ],
    formatError: format,
    // Whoever starts the server ends it; Apollo would kill the process before the store is closed.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await addSecurityHeaders(app);
  if (config.graphiql) {
    app.addHook('onRequest', async ({ method, routeOptions, headers }, reply) => {
      const isBrowser = method === 'GET' && headers.accept?.includes('text/html') === true;
      if (routeOptions.url !== path || !isBrowser) return undefined;
      reply.type('text/html; charset=utf-8').header('content-security-policy', graphiqlPolicy);
      reply.header('vary', 'accept-encoding');
      if (!/\bgzip\b/.test(String(headers['accept-encoding']))) return reply.send(graphiqlPage);
      return reply.header('content-encoding', 'gzip').send(await zippedGraphiqlPage());
    });
  }
  const identify = identifier(store, config.access ?? usual.access);
  await keepDoor(app, { identify, requestsPerMinute: config.requestsPerMinute ?? usual.requestsPerMinute });
  limitNesting(app, mostTokens);
  keepResponses(app, { store, path, megabytes: config.responseCacheMb ?? 0, lookedUp: metrics?.lookedUp });
  takeTurns(app, path, operations);
  takeTurns(app, exportPath, exports);
  await followConventions(app);
  drainOnClose(app, operations);
  app.addHook('onClose', () => apollo.stop());

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof NewsgraphError && error.code === 'RATE_LIMITED') return refuse(request, reply, 429, error);
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    request.log.error(error);
    return reply.code(500).send({ statusCode: 500, error: 'Internal Server Error', message: internalError });
  });

  if (dashboard === undefined) app.get('/', { config: { isOpen: true } }, (_, reply) => reply.redirect(path));
  else await app.register(serveDashboard, { folder: dashboard });
  addOperationsRoutes(app, { store, metrics, leaving });
  const watcher = watch(store, {
    pollMs: config.pollMs ?? usual.pollMs,
    onError: (error) => logError(error, undefined, app.log),
  });
  const written = waking(store, watcher);
  const freshContext = (viewer: Viewer, signal: AbortSignal) =>
    createContext(cancellable(written, signal), extractor, viewer);
  const context = async ({ log, record, viewer }: FastifyRequest, { raw }: FastifyReply) => {
    const waiting = patience();
    raw.once('close', () => (raw.writableFinished ? waiting.end() : waiting.leave()));
    return {
      ...freshContext(viewer, waiting.signal),
      log,
      record,
      patience: waiting,
      ...(metrics === null ? {} : { onIngested: metrics.ingested }),
    };
  };
  await addLiveRoute(app, {
    path,
    handler: fastifyApolloHandler(apollo, { context }),
    schema,
    watcher,
    identify,
    createContext: (signal) => ({ ...freshContext(anonymous('READER'), signal), watcher }),
    answerMs,
    admission: operations,
    metrics,
    formatError: format,
    logError,
    maxTokens: mostTokens,
    validationRules,
    maxCost: limits.cost,
    suggestions: config.introspection,
    trustedDocuments: trustedDocuments ?? null,
    limits: { connections: connections.most, connectionsPerAddress: connections.perAddress },
  });
  await app.register(exportRoutes, { store });
  await app.register(fastifyApollo(apollo), { path, method: ['POST', 'OPTIONS'], context });
  return app;
}

/** Closing waits for the answers under way, though not for connections kept alive after them, nor for ever. */
function drainOnClose(app: FastifyInstance, operations: Admission): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    setTimeout(() => app.server.closeAllConnections(), longestDrainMs).unref();
  });
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  // Nor does work end because nobody waits for its answer any more, and the store is needed until it has.
  app.addHook('onClose', async () => {
    const stop = new AbortController();
    await Promise.race([operations.idle(), delay(longestDrainMs, undefined, stop)]).finally(() => stop.abort());
  });
}

/** Logs under the request's id what the client is not told. */
const logUnexpected: ApolloServerPlugin<LoggedContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        logError(unwrapResolverError(error), error.extensions['code'], contextValue.log);
      }
    },
  }),
};

/** That the store is away is logged once, and not for each who meets it. */
function logError(cause: unknown, code: unknown, log: FastifyBaseLogger): void {
  if (isUnexpected(cause, code)) log.error(cause);
}

/** Expected errors keep their message and get their code; of any other the client learns only that it happened. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
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

/** Errors of the operation itself (syntax, types, variables) have a code of their own, faults of ours have none. */
function isUnexpected(cause: unknown, code: unknown = 'INTERNAL_SERVER_ERROR'): boolean {
  return !(cause instanceof NewsgraphError) && code === 'INTERNAL_SERVER_ERROR';
}
