import { InvalidInputError } from '../errors.ts';

/** A NUL, or half of a surrogate pair. */
const unkept = /\0|\p{Surrogate}/u;

/**
 * What UTF-8 can't hold, or no text does, would not come back from a store as it went in.
 * @param name what the text is called where it came from
 * @throws {InvalidInputError} naming the field
 */
export function checkCharacters(text: string, field: string, name = field): void {
  const found = unkept.exec(text);
  if (found === null) return;
  const [wanted, what] = found[0] === '\0' ? ['text', 'a NUL'] : ['well-formed text', 'half of a surrogate pair'];
  throw new InvalidInputError(field, `expected "${name}" to be ${wanted}, found ${what} at character ${found.index}`);
}
