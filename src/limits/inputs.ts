import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';

const mostEntries = 1_000;
const mostCharacters = 10_000;
/** Texts that only the size of a request limits. */
const whole: ReadonlySet<string> = new Set(['ArticleInput.body']);

/**
 * Looks through the values that a field is given.
 * @throws {GraphQLError} for a list of more than 1,000 entries or a text of more than 10,000 characters
 */
export function checkInputs(
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  values: Readonly<Record<string, unknown>>,
  place = '',
): void {
  for (const { name, type } of inputs) check(type, values[name], `${place}${name}`);
}

function check(type: GraphQLInputType, value: unknown, place: string): void {
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value)) {
    if (value.length > mostEntries) throw tooLarge(place, mostEntries, 'entries', value.length);
    for (const entry of value) check(nullable.ofType, entry, place);
  } else if (isInputObjectType(nullable) && isRecord(value)) {
    const fields = Object.values(nullable.getFields()).filter(({ name }) => !whole.has(`${nullable.name}.${name}`));
    checkInputs(fields, value, `${place}.`);
  } else if (typeof value === 'string' && value.length > mostCharacters) {
    throw tooLarge(place, mostCharacters, 'characters', value.length);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function tooLarge(place: string, most: number, what: string, got: number): GraphQLError {
  return new GraphQLError(`expected ${place} of at most ${most} ${what}, got ${got}`);
}
