import type { FastifyInstance } from 'fastify';
import { createClient } from 'graphql-ws';
import { vi } from 'vitest';
import { WebSocket } from 'ws';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer, type ServerParts } from '../../src/server.ts';
import type { Store } from '../../src/store/store.ts';

const schema = createSchema();

/** A server over a store that listens on a port of its own. */
export async function listening(
  store: Store,
  settings: Partial<ServerParts['config']> = {},
  log: string[] = [],
): Promise<FastifyInstance> {
  const app = await createServer({
    schema,
    store,
    extractor: rulesExtractor,
    config: {
      bodyLimitBytes: 1_000_000,
      introspection: true,
      graphiql: false,
      logLevel: 'warn',
      pollMs: 100,
      ...settings,
    },
    logTo: { write: (line) => void log.push(line) },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
}

export function addressOf(app: FastifyInstance): string {
  return `${app.listeningOrigin.replace('http', 'ws')}/graphql`;
}

export interface Answer {
  data: Record<string, unknown> & { articleIngested: { id: string }; eventReported: { id: string } };
  extensions: { cursor: string };
}

export interface Subscriber {
  answers: Answer[];
  /** Errors in place of an answer, as the client got them. */
  errors: { message: string; extensions: { code: string } }[];
  /** Resolves with the answers once there are at least so many. */
  until(count: number): Promise<Answer[]>;
  stop(): Promise<void>;
}

/** Follows a subscription with the client that browsers use; it does not try again. */
export function subscriber(app: FastifyInstance, query: string, variables: Record<string, unknown> = {}): Subscriber {
  const client = createClient({ url: addressOf(app), webSocketImpl: WebSocket, retryAttempts: 0 });
  const answers: Answer[] = [];
  const errors: Subscriber['errors'] = [];
  client.subscribe(
    { query, variables },
    {
      next: (answer) => {
        if (answer.errors) errors.push(...JSON.parse(JSON.stringify(answer.errors)));
        else answers.push(JSON.parse(JSON.stringify(answer)));
      },
      error: (error) => errors.push(...(Array.isArray(error) ? error : [])),
      complete: () => {},
    },
  );
  return {
    answers,
    errors,
    until: (count) =>
      vi.waitFor(
        () => {
          if (answers.length < count) {
            throw new Error(`expected ${count} answers, got ${answers.length} and ${JSON.stringify(errors)}`);
          }
          return answers;
        },
        { timeout: 30_000 },
      ),
    stop: async () => client.dispose(),
  };
}

/** The cursor of now, as a client gets it that connects. */
export async function cursorOf(app: FastifyInstance): Promise<string> {
  const client = createClient({ url: addressOf(app), webSocketImpl: WebSocket, lazy: false, retryAttempts: 0 });
  const acknowledged = await new Promise<unknown>((resolve) => {
    client.on('connected', (_, payload) => resolve(payload?.['cursor']));
  });
  await client.dispose();
  return String(acknowledged);
}
