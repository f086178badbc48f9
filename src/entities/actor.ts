import type { ActorResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findEntity, sharedFields, statements } from './entity.ts';
import { rolesOf } from './role.ts';

export const Actor: ActorResolvers = {
  ...sharedFields,
  statements,
  roles: ({ id }, args, context) => rolesOf('role/by-holder', id, args, context),
};

export const actorQueries: QueryResolvers = {
  actor: (_, args, context) => findEntity(args, ['ACTOR'], context),
};
