import { ApolloServer } from '@apollo/server';
import { expect } from 'vitest';
import { type Context, createContext } from '../../src/context.ts';
import { plannedExecution } from '../../src/execution/plugin.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';

const schema = createSchema();
const apollo = new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema)] });

/** The answer to an operation that must have one; the caller says what it looks like. */
export async function ask<Answer = Record<string, unknown>>(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
): Promise<Answer> {
  const { body } = await apollo.executeOperation(
    { query, variables, ...(operationName === undefined ? {} : { operationName }) },
    { contextValue: createContext(store, rulesExtractor) },
  );
  if (body.kind !== 'single') throw new Error('expected one answer');
  expect(body.singleResult.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(body.singleResult.data));
}
