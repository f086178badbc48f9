import type { OrganizationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findEntity, sharedFields, statements } from './entity.ts';
import { rolesOf } from './role.ts';

export const Organization: OrganizationResolvers = {
  ...sharedFields,
  statements,
  members: ({ id }, args, context) => rolesOf('role/by-organization', id, args, context),
};

export const organizationQueries: QueryResolvers = {
  organization: (_, args, context) => findEntity(args, ['ORGANIZATION'], context),
};
