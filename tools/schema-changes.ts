import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** Breaking changes that are meant, each with the reason: `{ "Field 'name' was removed from ...": "nobody asked for it" }`. */
export type MeantChanges = Readonly<Record<string, string>>;

export interface SchemaChanges {
  /** One line for each change that clients written for the older schema may notice. */
  noticeable: string[];
  /** What is wrong: breaking changes that are not meant, and meant ones that are not there. */
  problems: string[];
}

/** What became of a schema that clients know. */
export async function schemaChanges(
  known: GraphQLSchema,
  current: GraphQLSchema,
  meant: MeantChanges,
): Promise<SchemaChanges> {
  const changes: Change[] = await diff(known, current);
  const level = (wanted: CriticalityLevel) =>
    changes.filter(({ criticality }) => criticality.level === wanted).map(({ message }) => message);
  const breaking = level(CriticalityLevel.Breaking);
  return {
    noticeable: [...level(CriticalityLevel.Dangerous), ...breaking],
    problems: [
      ...breaking
        .filter((message) => (meant[message] ?? '').trim() === '')
        .map((message) => `breaking, and without a reason: ${message}`),
      ...Object.keys(meant)
        .filter((message) => !breaking.includes(message))
        .map((message) => `a reason for a change that is not there: ${message}`),
    ],
  };
}
