import type { QueryResolvers } from '../generated/resolvers.ts';

export const viewerQueries: QueryResolvers = {
  viewer: (_, __, context) => {
    const { name, role } = context.viewer;
    // Whoever may not read is refused before anything is executed.
    if (role === null) throw new Error('expected a viewer who may read, got one who may not');
    context.isPersonal = true;
    return { name, role };
  },
};
