import type { FastifyInstance } from 'fastify';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer, type ServerParts } from '../../src/server.ts';
import type { Params, Store } from '../../src/store/store.ts';

/** A store whose every query gives what `answer` gives, and which is as well as `answer` is; it can't be written to. */
export function storeThat(answer: (query: string, params: Params) => Promise<object[]>): Store {
  return {
    engine: 'embedded',
    graph: {},
    read: async <Row extends object>(query: string, params: Params) => (await answer(query, params)) as Row[],
    write: () => Promise.reject(new Error('this store is only read')),
    revision: async () => 0,
    ping: async () => void (await answer('ping', {})),
    close: async () => {},
  };
}

/** A server over a store, with the settings of a development machine; the lines of its log are added to `log`. */
export async function serverOver(
  store: Store,
  settings: Partial<ServerParts['config']> = {},
  log: string[] = [],
  trustedDocuments: ServerParts['trustedDocuments'] = null,
  more: Pick<ServerParts, 'leaving' | 'tracing'> = {},
): Promise<FastifyInstance> {
  return createServer({
    schema: createSchema(),
    store,
    extractor: rulesExtractor,
    config: { bodyLimitBytes: 100_000, introspection: true, graphiql: true, logLevel: 'info', ...settings },
    trustedDocuments,
    logTo: { write: (line) => void log.push(line) },
    ...more,
  });
}
