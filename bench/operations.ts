import { existsSync, readFileSync } from 'node:fs';
import type { Params } from '../src/store/store.ts';
import type { Subjects } from './subjects.ts';

/**
 * Whom newsgraph without its cache of responses is measured beside: itself with it; its peer, @neo4j/graphql, as its
 * documentation has it used; the same tuned to this graph; one Cypher query written by hand, which the driver sends without
 * a server between.
 */
export const rivals = ['cached', 'peer', 'tunedPeer', 'byHand'] as const;

export type Rival = (typeof rivals)[number];

export type ContenderName = 'newsgraph' | Rival;

export type ServerName = Exclude<ContenderName, 'byHand'>;

/** How the files of questions end. The tuned peer is asked as the other where there is nothing to tune. */
const endings: Record<ContenderName, readonly string[]> = {
  newsgraph: ['graphql'],
  cached: ['graphql'],
  peer: ['peer.graphql'],
  tunedPeer: ['tuned-peer.graphql', 'peer.graphql'],
  byHand: ['cypher'],
};

/** What is measured. Its questions stand in `operations/`, one for each contender, and all take the same parameters. */
export interface Operation {
  name: string;
  file: string;
  /** Of a hundred requests of the mixed load. */
  share: number;
  /** What it asks for in the given turn; turns ask for different things where there are many alike. */
  params(subjects: Subjects, turn: number): Params;
  /** What all answers must have in common. */
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

/** The text of the question to a contender; null when it can't be asked. */
export function textOf({ file }: Operation, name: ContenderName): string | null {
  const paths = endings[name].map((ending) => new URL(`./operations/${file}.${ending}`, import.meta.url));
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? null : readFileSync(path, 'utf8');
}

export function operationsNamed(names: readonly string[] | undefined): readonly Operation[] {
  if (names === undefined) return operations;
  const known = operations.map(({ name }) => name);
  mustBeAmong(names, 'operations', known);
  return operations.filter(({ name }) => names.includes(name));
}

export function rivalsNamed(names: readonly string[] | undefined): readonly Rival[] {
  if (names === undefined) return rivals;
  mustBeAmong(names, 'rivals', rivals);
  return rivals.filter((name) => names.includes(name));
}

function mustBeAmong(names: readonly string[], what: string, known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`expected ${what} among ${known.join(', ')}, got "${unknown}"`);
}
