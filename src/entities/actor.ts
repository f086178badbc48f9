import type { ActorResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { entityOf, sharedFields, statements } from './entity.ts';
import { rolesFrom } from './role.ts';

export const Actor: ActorResolvers = {
  ...sharedFields,
  statements,
  roles: rolesFrom('role/by-holder'),
};

export const actorQueries: QueryResolvers = {
  actor: entityOf(['ACTOR']),
};
