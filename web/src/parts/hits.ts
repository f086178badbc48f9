import type { SearchQuery } from '../generated/graphql.ts';
import type { Messages } from '../i18n/en.ts';
import type { Kind } from './kind.ts';
import { eventNames } from './lines.tsx';
import type { Place } from './places.ts';

export const groups = ['Actor', 'Organization', 'Place', 'Event', 'Article', 'Statement'] as const;
export type Group = (typeof groups)[number];

/** Something found, as a list shows it. */
export interface Hit {
  key: string;
  group: Group;
  kind: Kind;
  /** Words found in it stand between `**`. */
  title: string;
  /** What tells it apart: day, publisher, how often it is named. */
  notes: string[];
  /** The passage found, its words between `**`; null when the title says it all. */
  passage: string | null;
  language: string | undefined;
  place: Place;
}

type Edge = SearchQuery['search']['edges'][number];

export interface Words {
  t: Messages;
  day: (iso: string) => string;
  number: (value: number) => string;
}

export function hitOf({ node, highlight }: Edge, { t, day, number }: Words): Hit {
  const common = { key: node.id, group: node.__typename, language: undefined };
  /** The words found are marked in the title, or else in a passage beneath it. */
  const marked = (title: string) =>
    highlight?.replaceAll('**', '') === title ? { title: highlight, passage: null } : { title, passage: highlight };
  switch (node.__typename) {
    case 'Event':
      return {
        ...common,
        kind: 'EVENT',
        title: `${t.eventType[node.type]}: ${eventNames(node)}`,
        notes: [
          node.date === null ? t.events.undated : day(node.date),
          t.events.newsrooms(node.independentSourceCount),
        ],
        passage: null,
        place: { page: 'event', id: node.id },
      };
    case 'Article':
      return {
        ...common,
        kind: 'ARTICLE',
        ...marked(node.title),
        notes: [
          node.source?.name ?? t.evidence.unknownSource,
          node.publishedAt === null ? t.evidence.undated : day(node.publishedAt),
        ],
        language: node.language,
        place: { page: 'article', id: node.id },
      };
    case 'Statement':
      return {
        ...common,
        kind: 'STATEMENT',
        title: node.speaker?.name ?? t.article.says,
        notes: [node.article.source?.name ?? t.evidence.unknownSource],
        passage: highlight ?? node.text,
        language: node.article.language,
        place: { page: 'article', id: node.article.id, at: `${node.start}-${node.end}` },
      };
    default:
      return {
        ...common,
        kind: node.kind,
        ...marked(node.name),
        notes: [t.entity.mentions(number(node.mentionCount))],
        place: { page: 'entity', id: node.id },
      };
  }
}

/** Hits by group, the group with the best hit first, each in the order of the search. */
export function grouped(hits: readonly Hit[]): { group: Group; hits: Hit[] }[] {
  const byGroup = new Map<Group, Hit[]>();
  for (const hit of hits) byGroup.set(hit.group, [...(byGroup.get(hit.group) ?? []), hit]);
  return [...byGroup].map(([group, ofGroup]) => ({ group, hits: ofGroup }));
}
