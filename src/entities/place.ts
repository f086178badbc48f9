import type { PlaceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findEntity, sharedFields } from './entity.ts';

export const Place: PlaceResolvers = sharedFields;

export const placeQueries: QueryResolvers = {
  place: (_, args, context) => findEntity(args, ['PLACE'], context),
};
