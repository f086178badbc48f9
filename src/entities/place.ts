import type { PlaceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { entityOf, sharedFields } from './entity.ts';

export const Place: PlaceResolvers = sharedFields;

export const placeQueries: QueryResolvers = {
  place: entityOf(['PLACE']),
};
