import { readdirSync, readFileSync } from 'node:fs';
// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import { getOperationAST, parse, validate } from 'graphql/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';

const folder = new URL('../../examples/operations/', import.meta.url);
const schema = createSchema();
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
const examples = readdirSync(folder).map((file) => ({
  name: file.replace('.graphql', ''),
  text: readFileSync(new URL(file, folder), 'utf8'),
}));
const operationOf = (text: string) => getOperationAST(parse(text))?.operation;

/** Whether something was found: no null, no empty list, no page without nodes, no refusal. */
function isData(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  if ('errors' in value) return Array.isArray(value.errors) && value.errors.length === 0;
  return Object.entries(value).every(([name, part]) => !['nodes', 'edges'].includes(name) || isData(part));
}

describe('examples/operations', () => {
  it('has one example for each root field', () => {
    expect(examples.map(({ name }) => name).sort()).toEqual([...fields].sort());
  });

  it.each(examples)('$name is valid, asks that field, and stays as it is when pasted', ({ name, text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).toMatch(new RegExp(`^(?:\\w+ \\w+ )?\\{\n  ${name}\\b`));
    expect(getOperationAST(parse(text))?.variableDefinitions).toEqual([]);
  });
});

/** A merge gets its id when it is made. */
async function lastMerge(store: Store): Promise<string> {
  const { changes } = await ask<{ changes: { nodes: { merge: { id: string } }[] } }>(
    store,
    '{ changes(filter: { kind: [MERGE] }, first: 1) { nodes { merge { id } } } }',
  );
  return changes.nodes[0]?.merge.id ?? '';
}

describe.each(engines)('the examples over the samples on $name', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
    await decideOnSamples(store);
  });
  afterAll(() => store.close());

  const inOrder = ['query', 'mutation'].flatMap((kind) => examples.filter(({ text }) => operationOf(text) === kind));

  it.each(inOrder)('$name gives data', async ({ name, text }) => {
    const answer = await ask(store, text.replace(/merge:\w+/, await lastMerge(store)));
    expect(isData(answer[name]), JSON.stringify(answer)).toBe(true);
  });
});
