import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OverloadedError } from '../errors.ts';
import { refuse } from '../refuse.ts';
import type { Admission } from './admission.ts';

/** When clients may try again, in seconds. */
const retryAfter = 1;

/** Requests for a route take their turn before they are answered; those beyond what is held are refused with 503. */
export function takeTurns(app: FastifyInstance, url: string, admission: Admission): void {
  const leaves = new WeakMap<FastifyRequest, () => void>();
  const isTaking = (request: FastifyRequest) => request.routeOptions.url === url && !request.ws;

  app.addHook('preHandler', async (request, reply) => {
    if (!isTaking(request)) return undefined;
    const gone = new AbortController();
    const giveUp = () => gone.abort();
    reply.raw.once('close', giveUp);
    try {
      leaves.set(request, await admission.enter({ signal: gone.signal }));
      return undefined;
    } catch (error) {
      if (!(error instanceof OverloadedError)) throw error;
      request.record.codes = [error.code];
      return refuse(request, reply.header('retry-after', String(retryAfter)), 503, error);
    } finally {
      reply.raw.off('close', giveUp);
    }
  });
  // The answer is worked out; how long the client takes to receive it is another matter, unless it is read as it is sent.
  app.addHook('onSend', async (request, reply, payload) => {
    const leave = leaves.get(request);
    if (leave === undefined) return;
    if (typeof payload === 'object' && payload !== null && 'pipe' in payload && !reply.raw.destroyed) {
      reply.raw.once('close', leave);
    } else leave();
  });
}
