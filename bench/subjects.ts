import type { Params } from '../src/store/store.ts';
import { latestDay } from './news/archive.ts';
import { fields, tailMember } from './news/cast.ts';
import { asked } from './news/news.ts';

/** Answers a GraphQL question of newsgraph with its data. */
export type Ask = <Data>(query: string, variables: Params) => Promise<Data>;

/** Whom and what the operations ask for. */
export interface Subjects {
  /** The latest articles. */
  articles: readonly string[];
  hub: string;
  second: string;
  middle: string;
  /** Somebody who has little to do with `middle`. */
  distant: string;
  words: string;
  days: { thirty: Params; month: Params; week: Params };
  /** The last page that is asked for: where it begins, for each way to say so. */
  deepPage: Params;
  /** As many shared articles as a network must ask for so that all of it is within its limit. */
  minArticles: number;
  networkLimit: number;
}

const deepPage = 200;
const pageLength = 20;
const largestPage = 100;
const networkLimit = 100;

/** Chooses the subjects by the graph that is there; an archive of any size has them. */
export async function chooseSubjects(size: number, ask: Ask): Promise<Subjects> {
  const offset = (Math.min(deepPage, Math.floor(size / pageLength)) - 1) * pageLength;
  const newest = await page(ask, largestPage, null);
  return {
    articles: newest.nodes.map(({ id }) => id),
    hub: asked.hub.id,
    second: asked.second.id,
    middle: asked.middle.id,
    distant: tailMember(4 * fields + 20).id,
    words: asked.words.frequent ?? '',
    days: {
      thirty: { from: day(-29), to: latestDay, until: day(1) },
      month: { from: `${latestDay.slice(0, 7)}-01`, to: latestDay },
      week: { previous: day(-13), from: day(-6), to: latestDay, until: day(1) },
    },
    deepPage: { first: pageLength, offset, ...(await after(ask, offset)) },
    minArticles: await fewestArticles(ask),
    networkLimit,
  };
}

interface Page {
  nodes: { id: string; publishedAt: string }[];
  pageInfo: { endCursor: string | null };
}

async function page(ask: Ask, first: number, cursor: string | null): Promise<Page> {
  const query = `query Page($first: Int!, $after: String) {
    articles(first: $first, after: $after) { nodes { id publishedAt } pageInfo { endCursor } }
  }`;
  return (await ask<{ articles: Page }>(query, { first, after: cursor })).articles;
}

/** The article before the one at `offset`: its cursor, its time and its id. */
async function after(ask: Ask, offset: number): Promise<Params> {
  let found: Page | null = null;
  for (let left = offset; left > 0; left -= largestPage) {
    found = await page(ask, Math.min(left, largestPage), found?.pageInfo.endCursor ?? null);
  }
  const last = found?.nodes.at(-1);
  return { after: found?.pageInfo.endCursor ?? null, seenAt: last?.publishedAt ?? null, id: last?.id ?? null };
}

async function fewestArticles(ask: Ask): Promise<number> {
  const query = `query Extent($seeds: [ID!]!, $minArticles: Int!, $limit: Int!) {
    network(seeds: $seeds, depth: 2, minArticles: $minArticles, limit: $limit) { truncated }
  }`;
  const fits = async (minArticles: number) => {
    const variables = { seeds: [asked.middle.id], minArticles, limit: networkLimit };
    return !(await ask<{ network: { truncated: boolean } }>(query, variables)).network.truncated;
  };
  let enough = 1;
  while (!(await fits(enough))) enough *= 2;
  let few = Math.floor(enough / 2);
  while (enough - few > 1) {
    const between = Math.floor((few + enough) / 2);
    if (await fits(between)) enough = between;
    else few = between;
  }
  return enough;
}

function day(offset: number): string {
  return new Date(Date.parse(latestDay) + offset * 86_400_000).toISOString().slice(0, 10);
}
