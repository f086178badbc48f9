import { getSystemErrorMap } from 'node:util';
import { InvalidInputError } from '../../errors.ts';

/** Whether the operating system, or a library below Node.js such as zlib, gave this error. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'code' in error;
}

/** What to report of an error met while reading `name`; an error that nobody expects is thrown on. */
export function toInvalidInput(error: unknown, name: string): InvalidInputError {
  if (error instanceof InvalidInputError) return error;
  if (!isSystemError(error)) throw error;
  const [code, reason] = getSystemErrorMap().get(error.errno ?? 0) ?? [error.code, error.message];
  const message = `expected to be able to read "${name}", found: ${reason} (${code})`;
  return new InvalidInputError('file', message, { cause: error });
}
