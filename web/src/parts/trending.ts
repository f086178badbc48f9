import { type Answer, useAnswer } from '../client.ts';
import { NewestDocument, TrendingDocument, type TrendingQuery } from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';

const dayMs = 86_400_000;

/** The seven days up to the newest article, which may be long past in an archive. */
export function weekUpTo(day: string): { from: string; to: string } {
  return { from: new Date(Date.parse(day) - 6 * dayMs).toISOString().slice(0, 10), to: day };
}

/** What is more in the news in the newest week than in the one before. */
export function useTrending({
  pause = false,
} = {}): Answer<TrendingQuery> & { week: { from: string; to: string } | null } {
  const { language } = useLanguage();
  const newest = useAnswer(NewestDocument, {}, { pause });
  const nodes = newest.data?.articles.nodes ?? [];
  const published = nodes.flatMap(({ publishedAt }) => publishedAt ?? []);
  const latest = (published.length > 0 ? published : nodes.map(({ ingestedAt }) => ingestedAt)).toSorted().at(-1);
  const week = latest === undefined ? null : weekUpTo(latest.slice(0, 10));
  const answer = useAnswer(
    TrendingDocument,
    { from: week?.from ?? '', to: week?.to ?? '', language },
    { pause: pause || week === null },
  );
  return { ...answer, week };
}
