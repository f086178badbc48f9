import type { DateRange, QueryResolvers, TrendResolvers } from '../generated/resolvers.ts';
import { inBounds } from './arguments.ts';
import { invalid } from './connection.ts';
import { range } from './filters.ts';
import { required } from './links.ts';
import type { EntityRecord, TrendRecord } from './records.ts';

export const trendQueries: QueryResolvers = {
  trending: (_, { date, kinds, first }, { store }) =>
    store.read<TrendRecord>('trending', {
      ...stretches(date),
      kinds: kinds ?? null,
      limit: inBounds('first', first ?? 20, 1, 100),
    }),
};

export const Trend: TrendResolvers = {
  entity: ({ entityId }, _, context) => required(context.node<EntityRecord>('entity/by-id', entityId), entityId),
  growth: ({ articleCount, previousCount }) => (articleCount - previousCount) / Math.max(1, previousCount),
};

const dayMs = 86_400_000;

/** The days asked for as a half-open range, and the day on which as many days before them begin. */
function stretches(date: DateRange): { previous: string; from: string; to: string } {
  if (date.from == null || date.to == null) throw invalid('expected date with both "from" and "to", got one side open');
  const [first, last] = [Date.parse(date.from), Date.parse(date.to)];
  const previous = new Date(2 * first - last - dayMs).toISOString().slice(0, 10);
  return { previous, ...range(date) };
}
