import type { Context } from '../context.ts';
import { invalid } from './connection.ts';
import type { EntityRecord } from './records.ts';

/** @throws {GraphQLError} BAD_USER_INPUT, naming the argument, for a number outside of `least` to `most` */
export function inBounds(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most) {
    throw invalid(`expected ${argument} from ${least} to ${most}, got ${value}`);
  }
  return value;
}

/**
 * The ids of entities that are there, each once, in the order given.
 * @throws {GraphQLError} BAD_USER_INPUT, naming those that are not
 */
export async function knownIds(argument: string, ids: readonly string[], context: Context): Promise<string[]> {
  const entities = await Promise.all(ids.map((id) => context.node<EntityRecord>('entity/by-id', id)));
  const unknown = ids.filter((_, index) => entities[index] === null);
  if (unknown.length > 0) {
    throw invalid(`expected ids of entities as ${argument}, found no entity of the id ${unknown.join(', ')}`);
  }
  return [...new Set(entities.flatMap((entity) => entity?.id ?? []))];
}
