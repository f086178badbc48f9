import type { Store } from '../../../src/store/store.ts';
import { ask } from '../../support/ask.ts';
import type { Pool } from './operation.ts';

/** What the arguments of operations may name: what is in the graph. */
export async function poolOf(store: Store): Promise<Pool> {
  interface Page {
    pageInfo: { startCursor: string; endCursor: string };
    nodes: { id: string; url?: string | null }[];
  }
  const page = 'pageInfo { startCursor endCursor } nodes { id';
  const found = await ask<Record<string, Page>>(
    store,
    `{ articles(first: 20) { ${page} url } } entities(first: 40) { ${page} } } events(first: 20) { ${page} } }
       statements(first: 20) { ${page} } } stories(first: 10) { ${page} } } changes(first: 10) { ${page} } } }`,
  );
  const { sources } = await ask<{ sources: { id: string }[] }>(store, '{ sources { id } }');
  const pages = Object.values(found);
  return {
    ids: [...sources, ...pages.flatMap(({ nodes }) => nodes)].map(({ id }) => id),
    urls: pages.flatMap(({ nodes }) => nodes.flatMap(({ url }) => url ?? [])),
    cursors: pages.flatMap(({ pageInfo }) => [pageInfo.startCursor, pageInfo.endCursor]),
  };
}
