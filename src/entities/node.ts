import type { Context } from '../context.ts';
import { EntityKind } from '../generated/resolvers.ts';
import { invalid } from './connection.ts';
import type { NodeRecord } from './records.ts';

interface NodeType {
  typename: string;
  /** Fetches nodes of it by their ids. */
  query: string;
}

/** The GraphQL type of a kind of entity: `Actor` of ACTOR. */
export function typenameOfKind(kind: EntityKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

/** The type that each prefix of an id tells. */
const types = new Map<string, NodeType>([
  ...Object.values(EntityKind).map(
    (kind) => [kind.toLowerCase(), { typename: typenameOfKind(kind), query: 'entity/by-id' }] as const,
  ),
  ...['Article', 'Source', 'Event', 'Statement', 'Story', 'Merge', 'Change'].map(
    (typename) => [typename.toLowerCase(), { typename, query: `${typename.toLowerCase()}/by-id` }] as const,
  ),
]);

function typeOf(id: string): NodeType | undefined {
  return types.get(id.slice(0, id.indexOf(':')));
}

/** The GraphQL type of a node. */
export function typename<Name extends string>({ id }: { id: string }): Name {
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
