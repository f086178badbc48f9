import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, createContext } from '../../src/context.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';

const deep = `query Deep($first: Int!) {
  articles(first: $first) {
    nodes {
      title source { name } mentions { surface sentence entity { name aliases } }
      events {
        title place { name }
        participants { role entity { name coMentions(first: 3) { nodes { name } } } evidence { quote article { title } } }
        evidence { quote article { title source { name } } }
      }
      statements { text speaker { name } about { name } }
      links { title article { pubStatus } }
      story { title independentSourceCount } duplicates { id }
    }
  }
}`;

describe.each(engines)('a deep operation on $name', (engine) => {
  let store: Store;
  const apollo = new ApolloServer<Context>({ schema: createSchema() });

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
  });
  afterAll(() => store.close());

  const queriesFor = async (first: number): Promise<string[]> => {
    const { store: counted, asked } = counting(store);
    const { body } = await apollo.executeOperation(
      { query: deep, variables: { first } },
      { contextValue: createContext(counted, rulesExtractor) },
    );
    if (body.kind !== 'single') throw new Error('expected one answer');
    expect(body.singleResult.errors).toBeUndefined();
    return asked;
  };

  it('asks the store as often for twenty articles as for a few', async () => {
    const [few, many] = [await queriesFor(8), await queriesFor(20)];
    expect(few.length).toBeGreaterThan(10);
    expect(many.length).toBeLessThanOrEqual(few.length);
  });
});
