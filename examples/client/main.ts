import { execute, type Server } from './execute.ts';
import { HeadlinesDocument, MeetingsDocument, ProfileDocument } from './generated/graphql.ts';

const options = process.argv.slice(2);
const server: Server = {
  url: options.find((option) => option.startsWith('http')) ?? 'http://127.0.0.1:4000/graphql',
  trusted: options.includes('--trusted'),
};

async function meetings(): Promise<string[]> {
  const { events } = await execute(server, MeetingsDocument, {
    who: ['actor:xi-jinping', 'actor:vladimir-putin'],
    from: '2025-01-01',
    to: '2025-01-31',
  });
  return events.nodes.flatMap(({ title, date, place, independentSourceCount, evidence }) => [
    `${title}, ${date ?? 'undated'}, ${place?.name ?? 'nowhere told'}, in ${independentSourceCount} newsrooms`,
    ...evidence.map(({ quote, article }) => `  ${article.source?.name ?? 'unknown'}: ${quote}`),
  ]);
}

async function profile(name: string): Promise<string[]> {
  const { actor } = await execute(server, ProfileDocument, { name });
  if (actor === null) return [`${name} is not in the graph`];
  return [
    `${actor.name}, named ${actor.mentionCount} times`,
    ...actor.roles.map(({ title, of }) => `  ${title}${of === null ? '' : `, ${of.name}`}`),
    ...actor.coMentions.edges.map(({ node, articleCount }) => `  with ${node.name} in ${articleCount} articles`),
  ];
}

/** Every headline, read page by page. */
async function headlines(): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | null = null; ; ) {
    const { articles }: Awaited<ReturnType<typeof page>> = await page(after);
    lines.push(
      ...articles.nodes.map(({ title, publishedAt }) => `  ${publishedAt?.slice(0, 10) ?? 'undated'} ${title}`),
    );
    if (!articles.pageInfo.hasNextPage) return [`${articles.totalCount} articles`, ...lines];
    after = articles.pageInfo.endCursor;
  }
}

function page(after: string | null) {
  return execute(server, HeadlinesDocument, { first: 5, after });
}

for (const lines of [await meetings(), await profile('Wang Yi'), await headlines()]) console.log(lines.join('\n'));
