import { ApolloServer } from '@apollo/server';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../bench/fill.ts';
import { idsIn } from '../../bench/measure/agreement.ts';
import { news } from '../../bench/news/news.ts';
import { operations, textOf } from '../../bench/operations.ts';
import { chooseSubjects, type Subjects } from '../../bench/subjects.ts';
import { type Context, createContext } from '../../src/context.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Params, Store } from '../../src/store/store.ts';
import { inRounds } from '../support/in-rounds.ts';

const size = 1_200;
const apollo = new ApolloServer<Context>({ schema: createSchema() });

async function ask<Data>(store: Store, query: string, variables: Params): Promise<Data> {
  const contextValue = createContext(store, rulesExtractor);
  const { body } = await apollo.executeOperation<Data>({ query, variables }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.data == null) throw new Error(`expected an answer to ${query}`);
  expect(body.singleResult.errors).toBeUndefined();
  return body.singleResult.data;
}

/** The levels of an operation: how many fields that have fields of their own stand within each other at most. */
function depthOf(query: string): number {
  const { definitions } = parse(query);
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(0, ...(set?.selections ?? []).map((selection) => levels(selection)));
  const levels = (selection: SelectionNode): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.selectionSet === undefined ? 0 : 1 + below(selection.selectionSet);
      case Kind.INLINE_FRAGMENT:
        return below(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return below(
          definitions.filter(isFragment).find(({ name }) => name.value === selection.name.value)?.selectionSet,
        );
    }
  };
  return below(definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.selectionSet);
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

describe('store queries of the operations that are measured', () => {
  let store: Store;
  let subjects: Subjects;

  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 30_000 });
    await migrate(store);
    for await (const _ of fill(store, news(size)));
    subjects = await chooseSubjects(size, (query, variables) => ask(store, query, variables));
  });
  afterAll(() => store.close());

  // Branches go side by side; each is a chain of queries that wait for each other.
  it.each(operations)('$name waits for the store once a level at most, and once more', async (operation) => {
    const query = textOf(operation, 'newsgraph') ?? '';
    const { store: counted, rounds } = inRounds(store);
    const answer = await ask(counted, query, operation.params(subjects, 0));
    expect(idsIn(answer).size).toBeGreaterThan(1);
    expect(rounds.length).toBeLessThanOrEqual(depthOf(query) + 1);
  });
});
