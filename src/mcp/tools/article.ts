import { z } from 'zod';
import type { ArticleQuery } from '../../generated/operations.ts';
import { answer, quoted } from '../answer.ts';
import { defineTool, notFound } from '../tool.ts';

export const article = defineTool({
  name: 'article',
  title: 'Article',
  description:
    'One article: publisher, date, whether it stands, whom it names, what it reports and quotes, and its text if asked for.',
  input: {
    article: z.string().min(1).describe('Its id or its address (URL)'),
    withBody: z.boolean().default(false).describe('Whether its whole text is wanted'),
  },
  run: async ({ article: idOrUrl, withBody }, ask) => {
    const key = idOrUrl.startsWith('article:') ? { id: idOrUrl } : { url: idOrUrl };
    const data = await ask<ArticleQuery>('article', { ...key, withBody });
    const found = data.article;
    if (found === null) throw notFound(idOrUrl);
    const named = new Set(found.mentions.map(({ entity }) => `${entity.name} (${entity.id})`));
    return answer(data, (cite) => [
      `${found.title}, ${found.id}`,
      `${found.source?.name ?? 'source unknown'}, ${found.publishedAt ?? 'undated'}, ${found.language}, ${found.pubStatus}${found.url === null ? '' : `, ${found.url}`}`,
      `Names ${[...named].join(', ') || 'nobody'}`,
      ...found.events.map(({ id, title, date, evidence }) => {
        const ofThis = evidence.filter((one) => one.article.id === found.id);
        return `Reports ${id}: ${title}, ${date ?? 'undated'}${cite(ofThis)}`;
      }),
      ...found.statements.map((one) => `Quotes ${one.speaker?.name ?? 'somebody'} (${one.id})${cite([quoted(one)])}`),
      found.body == null ? null : `Text:\n${found.body}`,
    ]);
  },
});
