import { readdirSync, readFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { type Context, createContext } from '../../src/context.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import type { Store } from '../../src/store/store.ts';
import { questionsFile } from '../../tools/worked-questions.ts';

export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const folder = new URL('../../examples/operations/', import.meta.url);
const examples = readdirSync(folder).map((file) => ({ query: readFileSync(new URL(file, folder), 'utf8') }));
const questions = [
  ...readFileSync(questionsFile, 'utf8').matchAll(/```graphql\n(.*?)```\n(?:\n```json variables\n(.*?)```\n)?/gs),
].map(([, query = '', variables]) => ({
  query,
  ...(variables === undefined ? {} : { variables: JSON.parse(variables) }),
}));

/** The queries of the examples and of the documents, which the sample articles answer. */
export const documentedQueries: readonly Operation[] = [...examples, ...questions].filter(({ query }) =>
  parse(query).definitions.every((one) => !('operation' in one) || one.operation === 'query'),
);

/** The whole answer as text: the order of fields counts. */
export async function answer(server: ApolloServer<Context>, store: Store, operation: Operation): Promise<string> {
  const contextValue = createContext(store, rulesExtractor);
  const { body, http } = await server.executeOperation(operation, { contextValue });
  if (body.kind !== 'single') throw new Error('expected one answer');
  return JSON.stringify({ status: http.status, ...body.singleResult }, null, 1);
}
