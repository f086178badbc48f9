import type { GraphStats, QueryResolvers } from '../generated/resolvers.ts';

export const statsQueries: QueryResolvers = {
  stats: async (_, __, { store }) => {
    const [stats] = await store.read<GraphStats>('stats', {});
    if (stats === undefined) throw new Error('expected one row of counts, got none');
    return stats;
  },
};
