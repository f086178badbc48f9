import { useEffect, useState } from 'react';
import {
  type ArticleFilter,
  ArticlesArrivingDocument,
  type ArticlesArrivingSubscription,
  type EventFilter,
  EventsArrivingDocument,
  type EventsArrivingSubscription,
  type TypedDocumentString,
} from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { follow } from '../live.ts';

/** Of more that wait, the latest. */
export const most = 100;

/** What came in since a view was opened: what waits until it is asked for, and what was. Latest first. */
export interface Arrivals<Node> {
  waiting: readonly Node[];
  shown: readonly Node[];
  show: () => void;
}

/** Articles that come in, of those that pass the filter. */
export function useArticleArrivals(
  filter: ArticleFilter | null,
): Arrivals<ArticlesArrivingSubscription['articleIngested']> {
  return useArrivals(ArticlesArrivingDocument, { filter }, ({ articleIngested }) => articleIngested);
}

/** Events that articles coming in report, of those that pass the filter. */
export function useEventArrivals(filter: EventFilter | null): Arrivals<EventsArrivingSubscription['eventReported']> {
  const { language } = useLanguage();
  return useArrivals(EventsArrivingDocument, { filter, language }, ({ eventReported }) => eventReported);
}

function useArrivals<Data, Variables, Node extends { id: string }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  nodeOf: (data: Data) => Node,
): Arrivals<Node> {
  const [{ waiting, shown }, change] = useState<Pick<Arrivals<Node>, 'waiting' | 'shown'>>({ waiting: [], shown: [] });
  const asked = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the variables, `nodeOf` is the same each time.
  useEffect(() => {
    change({ waiting: [], shown: [] });
    return follow(document, JSON.parse(asked) as Omit<Variables, 'after'>, (data) => {
      const node = nodeOf(data);
      change((now) => ({ ...now, waiting: [node, ...without(now.waiting, [node])].slice(0, most) }));
    });
  }, [document, asked]);
  const show = () => change((now) => ({ waiting: [], shown: [...now.waiting, ...without(now.shown, now.waiting)] }));
  return { waiting, shown, show };
}

/** Those of a list that others do not hold as well. */
export function without<Node extends { id: string }>(
  nodes: readonly Node[],
  others: readonly { id: string }[],
): Node[] {
  const ids = new Set(others.map(({ id }) => id));
  return nodes.filter(({ id }) => !ids.has(id));
}
