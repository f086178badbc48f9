import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { keepDoor } from './access/doorkeeper.ts';
import { guardOperations } from './access/guard.ts';
import { identifier } from './access/identify.ts';
import { anonymous, type Viewer } from './access/viewer.ts';
import { type Config, loadConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { dashboardDocuments, serveDashboard } from './dashboard.ts';
import { errorFormatter, internalError, logError, logUnexpected } from './error-answers.ts';
import { NewsgraphError } from './errors.ts';
import { plannedExecution } from './execution/plugin.ts';
import { exportPath, exportRoutes } from './export/route.ts';
import { serveGraphiql } from './graphiql.ts';
import { conventionPlugins, followConventions } from './http-conventions.ts';
import type { Extractor } from './ingest/types.ts';
import { writingTogether } from './ingest/write/together.ts';
import { createAdmission } from './limits/admission.ts';
import { costLimit } from './limits/cost-limit.ts';
import { limitNesting } from './limits/nesting.ts';
import { type Patience, patience, timeLimit } from './limits/patience.ts';
import { shapeLimit } from './limits/shape.ts';
import { takeTurns } from './limits/shedding.ts';
import { type Slowness, slownessLimits } from './limits/slowness.ts';
import { addLiveRoute } from './live/route.ts';
import { waking, watch } from './live/watch.ts';
import { createMetrics } from './observability/metrics.ts';
import { type OperationRecord, recordOperations } from './observability/operation-record.ts';
import { followRequests, logOptions } from './observability/request-log.ts';
import { addOperationsRoutes } from './observability/routes.ts';
import { logStoreState } from './observability/store-state.ts';
import type { Tracing } from './observability/tracing.ts';
import { refuse } from './refuse.ts';
import { keepResponses } from './response-cache.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { drainOnClose } from './shutdown.ts';
import { cancellable } from './store/cancel.ts';
import { observed } from './store/observed.ts';
import type { Store } from './store/store.ts';
import { onlyTrusted, type TrustedDocuments } from './trusted-documents.ts';
import { version } from './version.ts';

export interface ServerParts {
  schema: GraphQLSchema;
  store: Store;
  extractor: Extractor;
  /** What is left out is as usual, but that no responses are kept. */
  config?: Partial<Config>;
  /** Folder of the built dashboard, served at `/`; when left out, `/` leads to GraphiQL. */
  dashboard?: string | undefined;
  /** When given, nothing else is executed but what the dashboard asks for. */
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
const usual = loadConfig({});

/** The HTTP server over a store. It does not listen, so that tests call it without a socket (`inject`). */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { schema, extractor, logTo, dashboard } = parts;
  const trustedDocuments = allTrusted(parts);
  const config = { ...usual, responseCacheMb: 0, ...parts.config };
  const { load, limits, connections, requestTimeoutMs: answerMs } = config;
  const { leaving = new AbortController().signal, tracing = null } = parts;
  const app = fastify({
    bodyLimit: config.bodyLimitBytes,
    trustProxy: config.trustedProxies,
    ...slownessLimits(parts.slowness),
    ...logOptions(config.logLevel, logTo),
  });
  const metrics = config.metrics ? createMetrics(version, parts.store.engine) : null;
  const observers = [metrics, tracing].flatMap((one) => (one === null ? [] : [one.storeQuery]));
  const store = observed(parts.store, [logStoreState(app.log), ...observers]);
  const operations = createAdmission(load, (reason) => metrics?.shed('operation', reason));
  // They take long, and operations must not wait for them.
  const exports = createAdmission(
    { ...load, operations: Math.ceil(load.operations / shareOfExports), waiting: 0 },
    (reason) => metrics?.shed('export', reason),
  );
  metrics?.watch(operations);
  followRequests(app, metrics, tracing);
  const { depth, aliases } = limits;
  const formatError = errorFormatter(config.introspection);
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
      ...(trustedDocuments === null ? [] : [onlyTrusted(trustedDocuments)]),
    ],
    formatError,
    // Whoever starts the server ends it; Apollo would kill the process before the store is closed.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await addSecurityHeaders(app);
  if (config.graphiql) serveGraphiql(app, path);
  const identify = identifier(store, config.access);
  await keepDoor(app, { identify, requestsPerMinute: config.requestsPerMinute });
  limitNesting(app, mostTokens);
  keepResponses(app, { store, path, megabytes: config.responseCacheMb, lookedUp: metrics?.lookedUp });
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
    pollMs: config.pollMs,
    onError: (error) => logError(error, undefined, app.log),
  });
  const written = waking(store, watcher);
  const writeTogether = writingTogether(written);
  const freshContext = (viewer: Viewer, signal: AbortSignal): Context => ({
    ...createContext(cancellable(written, signal), extractor, viewer),
    writeArticles: (prepared) => writeTogether(prepared, signal),
  });
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
    formatError,
    logError,
    maxTokens: mostTokens,
    validationRules,
    maxCost: limits.cost,
    suggestions: config.introspection,
    trustedDocuments,
    limits: { connections: connections.most, connectionsPerAddress: connections.perAddress },
  });
  await app.register(exportRoutes, { store });
  await app.register(fastifyApollo(apollo), { path, method: ['POST', 'OPTIONS'], context });
  return app;
}

/** The documents that are given, and those of the dashboard that is served; null where any document is executed. */
function allTrusted({ trustedDocuments, dashboard }: ServerParts): TrustedDocuments | null {
  if (trustedDocuments == null || dashboard === undefined) return trustedDocuments ?? null;
  return new Map([...trustedDocuments, ...dashboardDocuments(dashboard)]);
}
