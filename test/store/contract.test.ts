import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadQueries, type Query } from '../../src/store/queries.ts';
import type { Store } from '../../src/store/store.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection, neo4jDriver } from '../support/neo4j.ts';
import { paramsOf, reads, sampleIds, writes } from '../support/query-params.ts';
import { ingestSamples } from '../support/samples.ts';

function comparable(rows: readonly object[], ordered: boolean): string[] {
  const texts = rows.map((row) => JSON.stringify(row, (_, value) => sorted(value)));
  return ordered ? texts : texts.sort();
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.skipIf(engines.length < 2)('both engines', () => {
  const stores: Store[] = [];
  let ids: Record<string, string[]> = {};

  beforeAll(async () => {
    for (const engine of engines) {
      const store = await engine.open();
      stores.push(store);
      const outcomes = await ingestSamples(store);
      expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([]);
      await decideOnSamples(store);
    }
    const [embedded] = stores;
    if (embedded !== undefined) ids = await sampleIds(embedded);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  it.each(reads.map(({ name }) => name))('answer %s alike', async (name) => {
    const query = reads.find((one) => one.name === name);
    if (query === undefined) throw new Error('unreachable');
    const params = paramsOf(query, ids);
    const candidatesOnly = name === 'search/documents';
    const answers: object[][] = [];
    for (const store of stores) answers.push(await store.read<object>(name, params));
    const [embedded = [], neo4j = []] = answers;
    expect(embedded.length).toBeGreaterThan(0);
    for (const row of [...embedded, ...neo4j]) expect(Object.keys(row).sort()).toEqual([...query.columns].sort());
    const ordered = /ORDER BY/.test(query.text.split('\n').slice(-3).join('\n')) && !candidatesOnly;
    const distinct = (rows: object[]) =>
      candidatesOnly ? [...new Set(comparable(rows, false))] : comparable(rows, ordered);
    expect(distinct(embedded)).toEqual(distinct(neo4j));
  });
});

const connection = neo4jConnection();

describe.skipIf(connection === null)("Neo4j's plans", () => {
  const scans = ['AllNodesScan', 'NodeByLabelScan'];
  // A write looks up both ends of a relationship by their unique ids: a product of one node with one node.
  const forbiddenIn = ({ text }: Query) => (writes.test(text) ? scans : [...scans, 'CartesianProduct', 'Eager@']);

  // How much there is to back up, and whether there is nothing to restore over, is asked once and of everything.
  const ofEverything = ['backup/extent', 'restore/content'];
  const names = [...loadQueries('neo4j').keys()].filter((name) => !ofEverything.includes(name));

  it.each(names)('%s starts from an index', async (name) => {
    const query = loadQueries('neo4j').get(name);
    if (connection === null || query === undefined) throw new Error('unreachable');
    const driver = neo4jDriver(connection);
    try {
      const rows = query.params.includes('rows') ? { rows: [] } : {};
      const given = { ...paramsOf(query, {}), ...rows, ingestId: '', version: 1 };
      const { summary } = await driver.executeQuery(`EXPLAIN ${query.text}`, { given });
      expect(
        operators(summary.plan).filter((operator) => forbiddenIn(query).some((one) => operator.startsWith(one))),
      ).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});

interface Plan {
  operatorType: string;
  children: Plan[];
}

function operators(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}
