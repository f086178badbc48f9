import type { PlaceResolvers } from '../generated/resolvers.ts';
import { sharedFields } from './entity.ts';

export const Place: PlaceResolvers = sharedFields;
