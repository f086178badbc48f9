import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyInstance, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import type { Metrics } from './metrics.ts';
import { emptyRecord, type OperationRecord } from './operation-record.ts';
import type { RequestTrace, Tracing } from './tracing.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is asked, for the log and the metrics. */
    record: OperationRecord;
  }
}

const idHeader = 'x-request-id';
const saneId = /^[\w.:-]{1,128}$/;
const longestName = 64;
const longestText = 2_000;
/** As nginx calls it when nobody waits for the answer any more. */
const clientGone = 499;
const secrets = ['authorization', 'cookie', 'set-cookie', 'headers', 'variables', 'body', 'password'];

/** Fastify's own lines of a request would hold its address, and with it the variables of a GET. */
class NoRequestLines extends LogController {
  override incomingRequest(): void {}
  override requestCompleted(): void {}
  override defaultErrorLog(): void {}
  override routeNotFound(): void {}
}

/**
 * How the server logs: one JSON object a line. Nothing that a client sends is in it but the id of its request and the
 * name of its operation.
 */
export function logOptions(
  level: string,
  stream: { write(line: string): void } | undefined,
): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId'> {
  return {
    logger: {
      level,
      serializers: { err: errorForLog, req: ({ method }: FastifyRequest) => ({ method }) },
      redact: { paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`]), remove: true },
      ...(stream === undefined ? {} : { stream }),
    },
    logController: new NoRequestLines(),
    genReqId: requestId,
  };
}

/** The id that a client or a proxy gave the request, if it is fit for a log; else a new one. */
function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[idHeader];
  return typeof given === 'string' && saneId.test(given) ? given : randomUUID();
}

/** An error without what it carries along, which may be of any size and hold anything. */
function errorForLog(error: Error): { [key: string]: unknown; type: string; message: string; stack: string } {
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: String(error.code) } : {};
  return {
    type: name,
    message: message.slice(0, longestText),
    stack: stack?.slice(0, longestText) ?? '',
    ...code,
    ...(cause instanceof Error ? { cause: errorForLog(cause) } : {}),
  };
}

/** Gives each request its id back, and tells of each that has ended with one line of the log, in the metrics and the traces. */
export function followRequests(app: FastifyInstance, metrics: Metrics | null, tracing: Tracing | null): void {
  app.decorateRequest('record');
  const told = new WeakSet<FastifyRequest>();
  const traces = new WeakMap<FastifyRequest, RequestTrace>();
  const tell = (request: FastifyRequest, status: number, ms: number) => {
    told.add(request);
    const { method, routeOptions, record, log } = request;
    const route = routeOptions.url ?? null;
    traces.get(request)?.end(route, status);
    metrics?.request(route ?? 'other', status, ms / 1000);
    const { name, type, codes } = record;
    const asked = type === null ? {} : { operation: name?.slice(0, longestName) ?? null, type };
    const outcome = status === clientGone ? 'client gone' : (codes[0] ?? (status < 400 ? 'ok' : 'refused'));
    log.info({ method, route, status, ms: Math.round(ms * 10) / 10, ...asked, outcome }, 'answered');
  };
  app.addHook('onRequest', (request, reply, done) => {
    request.record = emptyRecord();
    // What becomes a WebSocket has no answer that would end its trace.
    const isUpgrade = request.headers.upgrade !== undefined;
    if (tracing !== null && !isUpgrade) traces.set(request, tracing.begin(request.headers, request.method));
    reply.header(idHeader, request.id);
    reply.raw.once('close', () => {
      if (!told.has(request) && !request.ws) tell(request, clientGone, reply.elapsedTime);
    });
    done();
  });
  // From here on the body is read, and all that comes is done for this request.
  app.addHook('preHandler', (request, _, done) => {
    const traced = traces.get(request);
    if (traced === undefined) done();
    else traced.within(done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    tell(request, reply.statusCode, reply.elapsedTime);
    done();
  });
}
