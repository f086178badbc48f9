import { expect, it } from 'vitest';
import type { Params } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection, neo4jDriver } from '../support/neo4j.ts';
import { examples, paramsOf, reads } from '../support/query-params.ts';

const connection = neo4jConnection();

it.skipIf(connection === null)('are made once for a query of Neo4j, whatever its filters', async () => {
  const engine = engines.find(({ name }) => name === 'neo4j');
  const query = reads.find(({ name }) => name === 'article/by-published');
  if (connection === null || engine === undefined || query === undefined) throw new Error('unreachable');
  const store = await engine.open();
  const driver = neo4jDriver(connection);
  /** How many plans Neo4j keeps after the query was asked with each of these filters. */
  const plansAfter = async (filters: readonly Params[]) => {
    await driver.executeQuery('CALL db.clearQueryCaches()');
    for (const filter of filters) await store.read(query.name, { ...paramsOf(query, {}, examples), ...filter });
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches() YIELD value RETURN value');
    return Number(/\d+/.exec(records[0]?.get('value'))?.[0]);
  };
  const once = await plansAfter([{}]);
  expect(once).toBeGreaterThan(0);
  const many = Array.from({ length: 40 }, (_, index) => `source:${index}.example`);
  const filters = [{}, { sources: many }, { sources: many.slice(0, 1), languages: ['id'] }, { text: 'xi', limit: 100 }];
  expect(await plansAfter(filters)).toBe(once);
  await driver.close();
  await store.close();
});
