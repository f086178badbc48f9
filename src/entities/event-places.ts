import type { EventPlaceResolvers, EventPlacesResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { inBounds } from './arguments.ts';
import { eventParams, eventQuery } from './filters.ts';
import { surelyLinked } from './links.ts';
import type { EntityRecord, EventPlaceRecord } from './records.ts';

export const eventPlacesQueries: QueryResolvers = {
  eventPlaces: async (_, { filter }, context) => {
    const rows = await context.store.read<{ placeId: string | null; eventCount: number }>(
      eventQuery('event/places', filter),
      await eventParams(filter, context),
    );
    const places = rows.flatMap(({ placeId, eventCount }) => (placeId === null ? [] : [{ placeId, eventCount }]));
    return {
      places: places.sort(mostEventsFirst),
      unplacedCount: rows.find(({ placeId }) => placeId === null)?.eventCount ?? 0,
    };
  },
};

function mostEventsFirst(a: EventPlaceRecord, b: EventPlaceRecord): number {
  return b.eventCount - a.eventCount || (a.placeId < b.placeId ? -1 : 1);
}

export const EventPlaces: EventPlacesResolvers = {
  places: ({ places }, { first }) => places.slice(0, inBounds('first', first ?? 100, 1, 1000)),
  placeCount: ({ places }) => places.length,
};

export const EventPlace: EventPlaceResolvers = {
  place: surelyLinked<EntityRecord, 'placeId'>('entity/by-id', 'placeId'),
};
