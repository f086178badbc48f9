import type { PlaceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { knownEntities } from '../ingest/names/index.ts';
import { entityOf, sharedFields } from './entity.ts';

/** Places that were stored before their coordinates were known have them from the list of names. */
export const Place: PlaceResolvers = {
  ...sharedFields,
  latitude: ({ id, latitude }) => latitude ?? knownEntities.get(id)?.latitude ?? null,
  longitude: ({ id, longitude }) => longitude ?? knownEntities.get(id)?.longitude ?? null,
};

export const placeQueries: QueryResolvers = {
  place: entityOf(['PLACE']),
};
