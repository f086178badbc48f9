import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import { type Context, createContext } from './context.ts';
import { NewsgraphError } from './errors.ts';
import { graphiqlPage } from './graphiql.ts';
import type { Extractor } from './ingest/types.ts';
import type { Store } from './store/store.ts';

export interface ServerParts {
  schema: GraphQLSchema;
  store: Store;
  extractor: Extractor;
  config: Pick<Config, 'bodyLimitBytes' | 'introspection' | 'graphiql' | 'logLevel'>;
}

const mostTokens = 10_000;
const mostRecursiveSelections = 100_000;

/** The HTTP server over a store. It does not listen, so that tests call it without a socket (`inject`). */
export async function createServer({ schema, store, extractor, config }: ServerParts): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: config.bodyLimitBytes, logger: { level: config.logLevel } });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: config.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    parseOptions: { maxTokens: mostTokens },
    maxRecursiveSelections: mostRecursiveSelections,
    plugins: [fastifyApolloDrainPlugin(app)],
    formatError: (formatted, error) => formatError(formatted, error, (cause) => app.log.error(cause)),
  });
  await apollo.start();

  app.get('/', (_, reply) => reply.redirect('/graphql'));
  app.get('/health', async (_, reply) => {
    try {
      await store.ping();
      return { status: 'ok', engine: store.engine };
    } catch (error) {
      app.log.error(error);
      return reply.code(503).send({ status: 'unavailable', engine: store.engine });
    }
  });
  if (config.graphiql) {
    app.addHook('onRequest', async (request, reply) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      const isBrowser = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
      if (pathname === '/graphql' && isBrowser && !searchParams.has('query')) {
        return reply.type('text/html').send(graphiqlPage);
      }
      return undefined;
    });
  }
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: async () => createContext(store, extractor) });
  return app;
}

/** Expected errors keep their message and get their code; of any other the client learns only that it happened. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof NewsgraphError) {
    return { ...formatted, message: cause.message, extensions: { ...formatted.extensions, code: cause.code } };
  }
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  log(cause);
  return { ...formatted, message: 'Internal server error' };
}
