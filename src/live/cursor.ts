import { invalid } from '../entities/connection.ts';
import type { Head } from './watch.ts';

/** A place in what came in: the article number `sequence`, or of it the event, whose id is `id`. */
export interface Place {
  sequence: number;
  id: string;
}

const version = 1;
const afterAll = '\uffff';

/** The end of what came in so far. */
export function now({ last }: Head): Place {
  return { sequence: last, id: afterAll };
}

export function isAfter(place: Place, other: Place): boolean {
  return place.sequence > other.sequence || (place.sequence === other.sequence && place.id > other.id);
}

/** The number of the last article of which nothing comes after the place. */
export function lastDone({ sequence, id }: Place): number {
  return id === afterAll ? sequence : sequence - 1;
}

/** The place as clients see it; good on any server of the same graph. */
export function encodePlace({ sequence, id }: Place, startedAt: Head['startedAt']): string {
  return Buffer.from(JSON.stringify(['live', version, startedAt, sequence, id])).toString('base64url');
}

/**
 * The place that a client names.
 * @throws {GraphQLError} BAD_USER_INPUT for what is no cursor of a subscription, or one of another graph
 */
export function decodePlace(cursor: string, head: Head): Place {
  const [kind, cursorVersion, startedAt, sequence, id] = parse(cursor);
  if (kind !== 'live' || cursorVersion !== version || !Number.isSafeInteger(sequence) || typeof id !== 'string') {
    throw invalid('expected a cursor that a subscription of this API gave, got something else');
  }
  if (startedAt !== null && startedAt !== head.startedAt) {
    throw invalid('expected a cursor of this graph, got one of another; subscribe without it');
  }
  return { sequence: Number(sequence), id };
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
