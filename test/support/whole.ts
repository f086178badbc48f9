import type { Store } from '../../src/store/store.ts';

type Properties = Record<string, unknown>;

/** Differs from ingest to ingest, and tells nothing of what the graph says. */
const incidental = ['ingestId', 'mergeId', 'sequence'];

/** What tells who decided what, which stays on record whatever becomes of the decision. */
const records = ['Change', 'EntityMerge', 'Meta'];

/** The whole graph, every node and relationship with all its properties, in a form that can be compared. */
export async function whole(store: Store): Promise<string[]> {
  const nodes = await store.read<{ labels: string[]; properties: Properties }>('whole/nodes', {});
  const relationships = await store.read<{ type: string; from: string; to: string; properties: Properties }>(
    'whole/relationships',
    {},
  );
  return [
    ...nodes
      .filter(({ labels }) => !labels.some((label) => records.includes(label)))
      .map(({ labels, properties }) => `(:${[...labels].sort().join(':')} ${text(properties)})`),
    ...relationships.map(({ type, from, to, properties }) => `${from} -[:${type} ${text(properties)}]-> ${to}`),
  ].sort();
}

/** Aliases and roles are sets; other lists run in parallel. */
const sets = ['aliases', 'roles'];

function text(properties: Properties): string {
  const entries = Object.entries(properties)
    .filter(([name, value]) => !incidental.includes(name) && value !== null)
    .map(([name, value]) => [name, sets.includes(name) && Array.isArray(value) ? [...value].sort() : value] as const);
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
