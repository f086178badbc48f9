import websocket from '@fastify/websocket';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { callerOf } from '../access/doorkeeper.ts';
import type { Caller, Identify } from '../access/identify.ts';
import { may } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { NewsgraphError, OverloadedError, UnauthenticatedError } from '../errors.ts';
import type { Admission } from '../limits/admission.ts';
import type { Metrics } from '../observability/metrics.ts';
import { type CrowdLimits, crowd } from './crowd.ts';
import { encodePlace, now } from './cursor.ts';
import { type OperationLimits, readOperation, refusal, subscribe } from './operation.ts';
import { type Connection, close, type SocketLimits, serveSocket, tryAgainLater } from './socket.ts';
import type { Watcher } from './watch.ts';

export interface LiveOptions extends OperationLimits {
  path: string;
  /** Answers a GET of the same path that is no WebSocket. */
  handler: RouteHandlerMethod;
  schema: GraphQLSchema;
  watcher: Watcher;
  /** Tells who connects. */
  identify: Identify;
  /** A fresh context for each answer, with the watcher, for somebody who waits until the signal is aborted. */
  createContext: (signal: AbortSignal) => Context;
  /** How long one answer may take, in milliseconds. */
  answerMs: number;
  /** Where subscriptions and their answers take their turn. */
  admission: Admission;
  /** Null where nothing is counted. */
  metrics: Pick<Metrics, 'connected' | 'subscribed' | 'sent' | 'shed'> | null;
  /** An error as the client sees it. */
  formatError: (formatted: GraphQLFormattedError, cause: unknown) => GraphQLFormattedError;
  /** Logs what the client is not told. */
  logError: (cause: unknown, code: unknown, log: FastifyBaseLogger) => void;
  limits?: Partial<LiveLimits>;
}

export interface LiveLimits extends SocketLimits, CrowdLimits {
  /** How long a client may take to send `connection_init`, in milliseconds. */
  initMs: number;
  messageBytes: number;
  /** How often it is looked up whether a client's key or token still holds, in milliseconds. */
  recheckMs: number;
  subscriptionsPerConnection: number;
  /** Of all connections. */
  subscriptions: number;
}

const usualLimits: LiveLimits = {
  initMs: 3_000,
  sendMs: 10_000,
  pingMs: 15_000,
  closeMs: 3_000,
  messagesPerSecond: 200,
  connections: 1_000,
  connectionsPerAddress: 100,
  messageBytes: 1_048_576,
  recheckMs: 10_000,
  subscriptionsPerConnection: 50,
  subscriptions: 10_000,
};

/** Close code of the WebSocket protocol: the endpoint goes away. */
const goingAway = 1001;
const forbidden = 403;
const busy = 503;

/**
 * Adds subscriptions over WebSocket (`graphql-transport-ws`) on a path that answers HTTP as well. Called with the
 * server itself and not by `register`, so that upgrades of any other path are refused.
 */
export async function addLiveRoute(app: FastifyInstance, options: LiveOptions): Promise<void> {
  const { path, handler, watcher } = options;
  const limits = { ...usualLimits, ...options.limits };
  const server = graphqlServer(options, limits);
  const connections = new Set<Promise<void>>();
  const open = crowd(limits);

  await app.register(websocket, {
    options: { maxPayload: limits.messageBytes, handleProtocols },
    errorHandler: (error, socket, { log }) => {
      log.info(error);
      socket.close();
    },
    preClose: async () => {
      for (const socket of app.websocketServer.clients) close(socket, goingAway, 'the server stops', limits);
      app.websocketServer.close();
    },
  });
  // The socket of an upgrade that was refused is nobody's any more.
  app.addHook('onResponse', async ({ headers, raw }) => {
    if (headers.upgrade !== undefined) raw.socket.end();
  });
  app.addHook('onClose', async () => {
    await Promise.all(connections);
    await watcher.stop();
  });
  app.route({
    method: 'GET',
    url: path,
    onRequest: [
      refuseOtherSites,
      async ({ ws, raw, ip }, reply) => {
        const reason = ws ? open.enter(raw.socket, ip) : null;
        if (reason !== null) await reply.code(busy).send({ message: reason });
      },
    ],
    handler,
    wsHandler: (socket, request) => {
      const { log } = request;
      const connection: Connection = {
        log,
        caller: callerOf(request),
        close: (code, reason) => close(socket, code, reason, limits),
      };
      const rechecking = setInterval(() => void recheck(connection, options.identify), limits.recheckMs);
      const closed = options.metrics?.connected();
      const served = serveSocket(socket, server, connection, limits)
        .catch((error: unknown) => log.error(error))
        .finally(() => {
          clearInterval(rechecking);
          closed?.();
          connections.delete(served);
        });
      connections.add(served);
    },
  });
}

type Refusal = [code: number, reason: string];

/** Why a client may not follow the graph now, as it is told when it is closed; null for one that may. */
async function refusalOf(caller: Caller, identify: Identify): Promise<Refusal | null> {
  try {
    if (may(await identify(caller), 'READER')) return null;
    return [CloseCode.Unauthorized, 'expected an API key or a token, got none'];
  } catch (error) {
    if (error instanceof UnauthenticatedError) return [CloseCode.Unauthorized, error.message];
    if (error instanceof NewsgraphError) return [tryAgainLater, 'who calls can not be told now; try again later'];
    throw error;
  }
}

/** Closes a client whose key or token does not hold any more. One of which that can't be told now goes on. */
async function recheck({ caller, close, log }: Connection, identify: Identify): Promise<void> {
  try {
    const refusal = await refusalOf(caller, identify);
    if (refusal?.[0] === CloseCode.Unauthorized) close(...refusal);
  } catch (error) {
    log.error(error);
  }
}

/** Unlike an answer over HTTP, one over WebSocket can be read by pages of any site. */
async function refuseOtherSites({ ws, headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin, host } = headers;
  if (!ws || origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) {
    await reply.code(forbidden).send({ message: `expected a page of ${host}, got one of ${origin}` });
  }
}

function graphqlServer(options: LiveOptions, limits: LiveLimits) {
  const { schema, watcher, identify, createContext, answerMs, formatError, logError, admission, metrics } = options;
  let open = 0;
  const subscribed = () => {
    open++;
    const ended = metrics?.subscribed();
    return () => {
      open--;
      ended?.();
    };
  };
  const format = (errors: readonly GraphQLError[], { log }: Connection): GraphQLFormattedError[] =>
    errors.map((error) => {
      const cause = causeOf(error);
      const { extensions, ...formatted } = error.toJSON();
      const code = extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR';
      logError(cause, code, log);
      return formatError({ ...formatted, extensions: { ...extensions, code } }, cause);
    });
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: limits.initMs,
    // Acknowledged with the cursor of a client that has not received anything yet.
    onConnect: async ({ connectionParams, extra }) => {
      const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
      if (given !== undefined)
        extra.caller = { ...extra.caller, authorization: typeof given === 'string' ? given : typeof given };
      const refusal = await refusalOf(extra.caller, identify);
      if (refusal !== null) {
        extra.close(...refusal);
        return false;
      }
      const head = await watcher.head();
      return { cursor: encodePlace(now(head), head.startedAt) };
    },
    onSubscribe: ({ subscriptions }, _, payload) => {
      if (Object.keys(subscriptions).length > limits.subscriptionsPerConnection) {
        const message = `expected at most ${limits.subscriptionsPerConnection} subscriptions of one connection, got more`;
        return [new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })];
      }
      if (open >= limits.subscriptions) {
        metrics?.shed('subscription', 'full');
        return [refusal(new OverloadedError())];
      }
      return readOperation(schema, payload, options);
    },
    subscribe: (args) => subscribe(args, { createContext, answerMs, admission, subscribed, answered: metrics?.sent }),
    onNext: ({ extra }, _, __, ___, { data, errors, extensions }) => ({
      ...(errors && { errors: format(errors, extra) }),
      ...(data !== undefined && { data }),
      ...(extensions && { extensions }),
    }),
    onError: ({ extra }, _, __, errors) => format(errors, extra),
  });
}

/** What went wrong first, below what it was wrapped in. */
function causeOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}
