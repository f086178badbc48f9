import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NewsgraphError, StoreUnavailableError, UnauthenticatedError } from '../errors.ts';
import { refuse } from '../refuse.ts';
import { type Identify, isFromHere } from './identify.ts';
import { anonymous, may, type Viewer } from './viewer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it. */
    viewer: Viewer;
  }
  interface FastifyContextConfig {
    /** Whether anybody may ask for it: what it answers holds nothing of the graph. */
    isOpen?: boolean;
  }
}

export interface DoorkeeperOptions {
  identify: Identify;
  /** Requests of one caller in a minute; 0 for any number. */
  requestsPerMinute: number;
}

/** Wrong keys and tokens from one address in a minute; more are not looked at. */
const wrongPerMinute = 30;
const nobody = anonymous(null);
const noCredential = new UnauthenticatedError('expected Authorization: Bearer, with an API key or a token, got none');
/** Answers tell when to try again, and not how many requests are left, which would make each of them another. */
const noCounts = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/**
 * Tells of each request who sent it, and lets through to the graph only who may read it: by a valid credential, or
 * anonymously where that is allowed. Routes that anybody may ask for say so (`config: { isOpen: true }`). To be called
 * before the routes are added, and before whatever answers requests in place of them.
 */
export async function keepDoor(
  app: FastifyInstance,
  { identify, requestsPerMinute }: DoorkeeperOptions,
): Promise<void> {
  app.decorateRequest('viewer');
  await app.register(rateLimit, {
    global: requestsPerMinute > 0,
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ viewer, ip }) => viewer.id ?? ip,
    addHeadersOnExceeding: noCounts,
    addHeaders: noCounts,
    allowList: ({ routeOptions }) => routeOptions.config.isOpen === true,
    errorResponseBuilder: (_, { max, after }) =>
      new NewsgraphError('RATE_LIMITED', `expected at most ${max} requests a minute, got more; try again in ${after}`),
  });
  const countWrong = app.createRateLimit({
    max: wrongPerMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }) => `wrong ${ip}`,
  });

  app.addHook('onRequest', async (request, reply) => {
    request.viewer = nobody;
    const { config, url } = request.routeOptions;
    if (config.isOpen === true || url === undefined) return undefined;
    try {
      request.viewer = await identify(callerOf(request));
      return undefined;
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error;
      if (error.code !== 'UNAUTHENTICATED') {
        // That the store is away is logged once, and not for each who meets it.
        if (!(error instanceof StoreUnavailableError)) request.log.error(error);
        return refuse(request, reply.header('retry-after', '1'), 503, error);
      }
      const wrong = await countWrong(request);
      if (!wrong.isAllowed && wrong.isExceeded) {
        const message = `expected at most ${wrongPerMinute} wrong keys or tokens a minute, got more`;
        const told = new NewsgraphError('RATE_LIMITED', message);
        return refuse(request, reply.header('retry-after', String(wrong.ttlInSeconds)), 429, told);
      }
      return unauthenticated(request, reply, error);
    }
  });
  // Before the body is read. Browsers can't send the header with a WebSocket: there the first message may tell who it is.
  app.addHook('preParsing', (request, reply, _, done) => {
    const { config, url } = request.routeOptions;
    const mayPass = config.isOpen === true || url === undefined || request.ws || may(request.viewer, 'READER');
    if (mayPass) done();
    else unauthenticated(request, reply, noCredential);
  });
}

function unauthenticated(request: FastifyRequest, reply: FastifyReply, error: UnauthenticatedError): FastifyReply {
  return refuse(request, reply.header('www-authenticate', 'Bearer'), 401, error);
}

/** What of a request tells who sent it. */
export function callerOf({ headers, socket }: FastifyRequest) {
  return { authorization: headers.authorization, isLocal: isFromHere(socket.remoteAddress, headers) };
}
