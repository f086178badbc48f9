import { existsSync, readFileSync } from 'node:fs';
import type { Params } from '../src/store/store.ts';
import type { Subjects } from './subjects.ts';

/**
 * What is measured. The question to newsgraph stands in `operations/<file>.graphql`, the one to the peer in
 * `<file>.peer.graphql` where it can ask it, the one query by hand in `<file>.cypher`; all take the same parameters.
 */
export interface Operation {
  name: string;
  file: string;
  /** Of a hundred requests of the mixed load. */
  share: number;
  /** What it asks for in the given turn; turns ask for different things where there are many alike. */
  params(subjects: Subjects, turn: number): Params;
  /** What the three answers must have in common. */
  agreement: 'ids' | 'number of results';
}

const profile = { file: 'profile', agreement: 'ids' } as const;

export const operations: readonly Operation[] = [
  {
    name: 'article',
    file: 'article',
    share: 30,
    agreement: 'ids',
    params: ({ articles }, turn) => ({ id: articles[turn % articles.length] ?? '' }),
  },
  { name: 'feed', file: 'feed', share: 20, agreement: 'ids', params: () => ({ first: 50 }) },
  { name: 'actor-profile', share: 15, ...profile, params: ({ middle, days }) => ({ id: middle, ...days.thirty }) },
  { name: 'hub-profile', share: 5, ...profile, params: ({ hub, days }) => ({ id: hub, ...days.thirty }) },
  {
    name: 'meetings',
    file: 'meetings',
    share: 5,
    agreement: 'ids',
    params: ({ hub, second, days }) => ({ participants: [hub, second], one: hub, other: second, ...days.month }),
  },
  {
    name: 'statements',
    file: 'statements',
    share: 5,
    agreement: 'ids',
    params: ({ hub, second }) => ({ speaker: hub, about: second }),
  },
  { name: 'deep-page', file: 'deep-page', share: 2, agreement: 'ids', params: ({ deepPage }) => deepPage },
  {
    name: 'search',
    file: 'search',
    share: 10,
    agreement: 'number of results',
    params: ({ words }) => ({ query: words }),
  },
  {
    name: 'network',
    file: 'network',
    share: 5,
    agreement: 'ids',
    params: ({ middle, minArticles, networkLimit }) => ({
      seeds: [middle],
      seed: middle,
      minArticles,
      limit: networkLimit,
    }),
  },
  {
    name: 'paths',
    file: 'paths',
    share: 0,
    agreement: 'number of results',
    params: ({ middle, distant }) => ({ from: middle, to: distant }),
  },
  { name: 'trending', file: 'trending', share: 0, agreement: 'ids', params: ({ days }) => days.week },
  {
    name: 'wide',
    file: 'wide',
    share: 3,
    agreement: 'ids',
    params: ({ articles }, turn) => {
      const ids = Array.from({ length: 20 }, (_, index) => articles[(turn + index) % articles.length] ?? '');
      return { ids, ...Object.fromEntries(ids.map((id, index) => [`id${index + 1}`, id])) };
    },
  },
];

/** The text of a question: `graphql` to newsgraph, `peer.graphql` to the peer, `cypher` by hand; null when not asked. */
export function textOf({ file }: Operation, kind: 'graphql' | 'peer.graphql' | 'cypher'): string | null {
  const path = new URL(`./operations/${file}.${kind}`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function operationsNamed(names: readonly string[] | undefined): readonly Operation[] {
  const unknown = names?.find((name) => operations.every((operation) => operation.name !== name));
  if (unknown !== undefined) {
    throw new Error(`expected operations among ${operations.map(({ name }) => name).join(', ')}, got "${unknown}"`);
  }
  return operations.filter(({ name }) => names?.includes(name) ?? true);
}
