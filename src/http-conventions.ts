import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { Context } from './context.ts';

/** Seconds for which an answer may be kept; new articles show after them at the latest. */
const mostAge = 10;
/** Smaller answers fit into one packet of the network as they are. */
const compressedFromBytes = 1400;

/**
 * What the GraphQL-over-HTTP specification and HTTP caches ask for beyond what Apollo does by itself. To be called
 * before the routes are added.
 */
export async function followConventions(app: FastifyInstance): Promise<void> {
  await app.register(compress, { threshold: compressedFromBytes, encodings: ['br', 'gzip', 'identity'] });
  app.addHook('onRequest', async ({ method, headers }) => {
    // Apollo takes this header as the sign that no other site made a browser send the request.
    if (method === 'GET' && !isForgeable(headers)) headers['apollo-require-preflight'] = 'true';
  });
  app.addHook('onSend', async (request, reply) => {
    // The page for browsers, both media types of answers and the answers to other callers have one address.
    if (request.routeOptions.url === '/graphql') {
      reply.header('vary', join(reply.getHeader('vary'), 'accept, authorization'));
    }
  });
}

/** The part of them that Apollo's own hooks do. */
export const conventionPlugins: ApolloServerPlugin<Context>[] = [
  // It would look at every field of every answer for hints, and all fields may be kept alike.
  ApolloServerPluginCacheControlDisabled(),
  {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, source }) => {
        // Apollo gives no code to a persisted query whose hash or version is wrong, which is no fault of the server.
        if (source === undefined) for (const { extensions } of errors) extensions['code'] ??= 'BAD_REQUEST';
      },
      willSendResponse: async ({ request, response, source, operation, contextValue }) => {
        const { body } = response;
        const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
        const mayBeKept = operation?.operation === 'query' && isWhole && !contextValue.isPersonal;
        // What the anonymous may not have is for no cache that they share with others.
        const whose = contextValue.viewer.id === null ? 'public' : 'private';
        response.http.headers.set('cache-control', mayBeKept ? `max-age=${mostAge}, ${whose}` : 'no-store');
        // To clients of application/json alone any other status means that no GraphQL server answered.
        const isWellFormed = source !== undefined && response.http.status === 400;
        if (isWellFormed && acceptsJsonAlone(request.http?.headers.get('accept'))) response.http.status = 200;
      },
    }),
  },
];

/**
 * Whether another site may have made a browser send this GET. Browsers tell where a request comes from, the older ones
 * at least what they are, and pages can change neither; whatever is no browser has no user to be misled.
 */
function isForgeable(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined) return /^Mozilla\//.test(headers['user-agent'] ?? '');
  return site !== 'same-origin' && site !== 'none';
}

function acceptsJsonAlone(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json');
}

function join(header: number | string | string[] | undefined, value: string): string {
  return header === undefined ? value : `${header}, ${value}`;
}
