import type { Context } from '../context.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { decodePlace, encodePlace, isAfter, lastDone, now } from '../live/cursor.ts';
import { stoppable } from '../live/stoppable.ts';
import type { Arrival, Question, Watcher } from '../live/watch.ts';
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
        { query: 'article/matching', filter, params: () => articleParams(filter, context) },
        ({ articleId }) => [articleId],
        after,
        context,
      ),
    resolve: nodeOf<ArticleRecord>,
  },
  eventReported: {
    subscribe: (_, { filter, after }, context) =>
      live<EventRecord>(
        { query: 'event/matching', filter, params: () => eventParams(filter, context) },
        ({ eventIds }) => eventIds,
        after,
        context,
      ),
    resolve: nodeOf<EventRecord>,
  },
};

interface FilterQuestion extends Question {
  filter: { asOf?: string | null } | null | undefined;
}

/** The nodes, by the ids that arrivals give, that pass a filter: those since a cursor, then those that come. */
async function live<Node extends object>(
  question: FilterQuestion,
  idsOf: (arrival: Arrival) => string[],
  after: string | null | undefined,
  { watcher, forget }: Context,
): Promise<AsyncGenerator<LiveNode<Node>>> {
  if (watcher === undefined) throw overWebSocket();
  if (question.filter?.asOf != null) throw invalid('expected no asOf: a subscription tells what is known now');
  await question.params();
  const head = await watcher.head();
  const from = after == null ? now(head) : decodePlace(after, head);
  const stop = new AbortController();
  const places = (arrival: Arrival) => idsOf(arrival).map((id) => ({ sequence: arrival.sequence, id }));

  async function* nodes({ follow, head: currentHead }: Watcher): AsyncGenerator<LiveNode<Node>> {
    let { startedAt } = head;
    for await (const { arrivals, matching } of follow(lastDone(from), stop.signal)) {
      startedAt ??= (await currentHead()).startedAt;
      // Ids of the filter may have been merged into others since.
      forget();
      const found = await matching<Node>(arrivals.flatMap(idsOf), question);
      for (const place of arrivals.flatMap(places)) {
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
