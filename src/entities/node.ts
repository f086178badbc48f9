import type { Context } from '../context.ts';
import { invalid } from './connection.ts';
import type { NodeRecord } from './records.ts';

/** The type that each prefix of an id tells, and the query that fetches nodes of it. */
const types = {
  actor: { typename: 'Actor', query: 'entity/by-id' },
  organization: { typename: 'Organization', query: 'entity/by-id' },
  place: { typename: 'Place', query: 'entity/by-id' },
  article: { typename: 'Article', query: 'article/by-id' },
  source: { typename: 'Source', query: 'source/by-id' },
  event: { typename: 'Event', query: 'event/by-id' },
  statement: { typename: 'Statement', query: 'statement/by-id' },
  story: { typename: 'Story', query: 'story/by-id' },
} as const;

type NodeType = (typeof types)[keyof typeof types];

function typeOf(id: string): NodeType | undefined {
  return Object.entries(types).find(([prefix]) => id.startsWith(`${prefix}:`))?.[1];
}

/** The GraphQL type of a node. */
export function typename<Name extends NodeType['typename']>({ id }: { id: string }): Name {
  const type = typeOf(id);
  if (type === undefined) throw new Error(`expected an id with a known prefix, got "${id}"`);
  // Which types a place in the schema allows is the caller's knowledge; the ids there have no other prefix.
  return type.typename as Name;
}

/** Anything by its id; null for an id of no known type and for one that is not there. */
export async function node(id: string, context: Context): Promise<NodeRecord | null> {
  const type = typeOf(id);
  return type === undefined ? null : context.node<NodeRecord>(type.query, id);
}

const mostNodes = 100;

/** Many nodes in the order of their ids. */
export function nodes(ids: readonly string[], context: Context): Promise<(NodeRecord | null)[]> {
  if (ids.length > mostNodes) throw invalid(`expected at most ${mostNodes} ids, got ${ids.length}`);
  return Promise.all(ids.map((id) => node(id, context)));
}
