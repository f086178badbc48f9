import type { QueryResolvers } from '../generated/resolvers.ts';
import { eventParams, eventQuery } from './filters.ts';
import { byInterval, shortestInterval } from './intervals.ts';

/** Bars of which a chart still shows each one. */
const mostBuckets = 150;

export const eventTimelineQueries: QueryResolvers = {
  eventTimeline: async (_, { filter, interval: asked }, context) => {
    const rows = await context.store.read<{ day: string; eventCount: number }>(
      eventQuery('event/timeline', filter),
      await eventParams(filter, context),
    );
    const days = rows.filter(({ day }) => day !== '').map(({ day, eventCount }) => ({ day, count: eventCount }));
    const interval = asked ?? shortestInterval(days[0]?.day ?? '', days.at(-1)?.day ?? '', mostBuckets);
    return {
      interval,
      buckets: byInterval(days, interval).map(({ start, count }) => ({ start, eventCount: count })),
      undatedCount: rows.find(({ day }) => day === '')?.eventCount ?? 0,
    };
  },
};
