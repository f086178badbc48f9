import type { OrganizationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { entityOf, sharedFields, statements } from './entity.ts';
import { rolesFrom } from './role.ts';

export const Organization: OrganizationResolvers = {
  ...sharedFields,
  statements,
  members: rolesFrom('role/by-organization'),
};

export const organizationQueries: QueryResolvers = {
  organization: entityOf(['ORGANIZATION']),
};
