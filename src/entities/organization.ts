import type { OrganizationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findEntity, sharedFields, statements } from './entity.ts';
import type { RoleRecord } from './records.ts';
import { asOfParams } from './role.ts';

export const Organization: OrganizationResolvers = {
  ...sharedFields,
  statements,
  members: async ({ id }, { asOf }, context) =>
    (await context.related<{ role: RoleRecord }>('role/by-organization', id, asOfParams(asOf))).map(({ role }) => role),
};

export const organizationQueries: QueryResolvers = {
  organization: (_, args, context) => findEntity(args, ['ORGANIZATION'], context),
};
