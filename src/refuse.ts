import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type NewsgraphError, StoreUnavailableError } from './errors.ts';

/** What callers are told of a store that can't be used: why names its address, which is for whoever runs the server. */
export const storeUnavailable = 'the graph is unavailable; try again later';

/** Answers a request that no route answers, in the form that clients of its address expect. */
export function refuse(
  { routeOptions }: FastifyRequest,
  reply: FastifyReply,
  status: number,
  error: NewsgraphError,
): FastifyReply {
  const { code } = error;
  const message = error instanceof StoreUnavailableError ? storeUnavailable : error.message;
  reply.code(status).header('cache-control', 'no-store');
  if (routeOptions.url === '/graphql') return reply.send({ errors: [{ message, extensions: { code } }] });
  return reply.send({ statusCode: status, error: STATUS_CODES[status], message });
}
