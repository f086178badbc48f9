import type { ActorResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findEntity, sharedFields, statements } from './entity.ts';
import type { RoleRecord } from './records.ts';
import { asOfParams } from './role.ts';

export const Actor: ActorResolvers = {
  ...sharedFields,
  statements,
  roles: async ({ id }, { asOf }, context) =>
    (await context.related<{ role: RoleRecord }>('role/by-holder', id, asOfParams(asOf))).map(({ role }) => role),
};

export const actorQueries: QueryResolvers = {
  actor: (_, args, context) => findEntity(args, ['ACTOR'], context),
};
