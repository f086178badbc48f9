import { ApolloServer } from '@apollo/server';
import { type Context, createContext } from '../../src/context.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';

const apollo = new ApolloServer<Context>({ schema: createSchema() });

/** Why an operation gets no answer: the message and code of its only error. */
export async function refusal(store: Store, query: string): Promise<{ message: string; code: unknown }> {
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(store, rulesExtractor) });
  if (body.kind !== 'single') throw new Error('expected one answer');
  const [error, ...more] = body.singleResult.errors ?? [];
  if (error === undefined || more.length > 0)
    throw new Error(`expected one error, got ${more.length + (error ? 1 : 0)}`);
  return { message: error.message, code: error.extensions?.['code'] };
}
