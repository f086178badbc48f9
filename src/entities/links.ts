import type { Context } from '../context.ts';
import { asking } from './asking.ts';

/** Resolves to the node whose id the parent holds in `by`, or to null where it holds none. */
export function linked<Node extends object, By extends string>(query: string, by: By) {
  return asking(
    () => ({ query, by }),
    (parent: Record<By, string | null>, _: unknown, context: Context): Promise<Node | null> | null =>
      parent[by] === null ? null : context.node<Node>(query, parent[by]),
  );
}

/** The same, of a node that the graph's own structure promises. */
export function surelyLinked<Node extends object, By extends string>(query: string, by: By) {
  return asking(
    () => ({ query, by }),
    (parent: Record<By, string>, _: unknown, context: Context): Promise<Node> =>
      required(context.node<Node>(query, parent[by]), parent[by]),
  );
}

/** Resolves to the nodes that a query leads to from the parent, in its order. */
export function nodesFrom<Node extends object>(query: string) {
  return asking(
    () => ({ query }),
    async ({ id }: { id: string }, _: unknown, context: Context): Promise<Node[]> =>
      (await context.related<{ node: Node }>(query, id)).map(({ node }) => node),
  );
}

/** A node that the graph's own structure promises. */
export async function required<Node>(node: Promise<Node | null>, id: string): Promise<Node> {
  const found = await node;
  if (found === null) throw new Error(`expected ${id} in the graph, found nothing`);
  return found;
}
