import { z } from 'zod';
import type { SearchQuery } from '../../generated/operations.ts';
import { answer, type Cite, quoted } from '../answer.ts';
import { defineTool } from '../tool.ts';

export const search = defineTool({
  name: 'search',
  title: 'Search',
  description:
    'Finds people, organizations, places, events, statements and articles by words or the beginning of a name.',
  input: {
    query: z.string().min(1).describe('Words to look for'),
    kinds: z
      .array(z.enum(['Article', 'Actor', 'Organization', 'Place', 'Event', 'Statement']))
      .optional()
      .describe('Only these kinds'),
    first: z.number().int().min(1).max(50).default(10).describe('At most so many'),
  },
  run: async (input, ask) => {
    const data = await ask<SearchQuery>('search', input);
    const { nodes, totalCount } = data.search;
    return answer(data, (cite) => [`${totalCount} found`, ...nodes.map((node) => lineOf(node, cite))]);
  },
});

function lineOf(node: SearchQuery['search']['nodes'][number], cite: Cite): string {
  const head = `- ${node.__typename} ${node.id}:`;
  switch (node.__typename) {
    case 'Article':
      return `${head} ${node.title} (${node.source?.name ?? 'source unknown'}, ${node.publishedAt ?? 'undated'})`;
    case 'Event':
      return `${head} ${node.title}, ${node.date ?? 'undated'}${cite(node.evidence)}`;
    case 'Statement':
      return `${head} ${node.speaker?.name ?? 'somebody'}${cite([quoted(node)])}`;
    default:
      return `${head} ${node.name}, mentioned ${node.mentionCount} times`;
  }
}
