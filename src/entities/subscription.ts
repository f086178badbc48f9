import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { decodePlace, encodePlace, isAfter, lastDone, now } from '../live/cursor.ts';
import { stoppable } from '../live/stoppable.ts';
import type { Change, Watcher } from '../live/watch.ts';
import type { Params } from '../store/store.ts';
import { invalid } from './connection.ts';
import { articleParams, eventParams } from './filters.ts';
import type { ArticleRecord, EventRecord } from './records.ts';

/** One answer of a subscription before it is executed: the node, and the cursor to resume from after it. */
export interface LiveNode<Node> {
  node: Node;
  cursor: string;
}

export const Subscription: SubscriptionResolvers = {
  articleIngested: {
    subscribe: (_, { filter, after }, context) =>
      live<ArticleRecord>(
        { query: 'article/matching', ids: ({ articleId }) => [articleId], filter: articleParams(filter), after },
        context,
      ),
    resolve: nodeOf<ArticleRecord>,
  },
  eventReported: {
    subscribe: (_, { filter, after }, context) =>
      live<EventRecord>(
        { query: 'event/matching', ids: ({ eventIds }) => eventIds, filter: eventParams(filter), after },
        context,
      ),
    resolve: nodeOf<EventRecord>,
  },
};

interface Live {
  /** Gives, of nodes by id, those that pass the filter. */
  query: string;
  /** The nodes that a change is about. */
  ids: (change: Change) => string[];
  filter: Params;
  after?: string | null | undefined;
}

async function live<Node extends object>(
  { query, ids, filter, after }: Live,
  { watcher }: Context,
): Promise<AsyncGenerator<LiveNode<Node>>> {
  if (watcher === undefined) throw overWebSocket();
  const head = await watcher.head();
  const from = after == null ? now(head) : decodePlace(after, head);
  const stop = new AbortController();
  const places = (change: Change) => ids(change).map((id) => ({ sequence: change.sequence, id }));

  async function* nodes({ follow, head: currentHead }: Watcher): AsyncGenerator<LiveNode<Node>> {
    let { startedAt } = head;
    for await (const { changes, matching } of follow(lastDone(from), stop.signal)) {
      startedAt ??= (await currentHead()).startedAt;
      const found = await matching<Node>(query, changes.flatMap(ids), filter);
      for (const place of changes.flatMap(places)) {
        const node = found.get(place.id);
        if (node !== undefined && isAfter(place, from)) yield { node, cursor: encodePlace(place, startedAt) };
      }
    }
  }
  return stoppable(nodes(watcher), () => stop.abort());
}

/** Over HTTP there is no source of answers, but the field itself is asked for. */
function nodeOf<Node>(live: Partial<LiveNode<Node>> | undefined): Node {
  if (live?.node === undefined) throw overWebSocket();
  return live.node;
}

function overWebSocket() {
  return invalid('expected a subscription over WebSocket (graphql-transport-ws), got it over HTTP');
}
