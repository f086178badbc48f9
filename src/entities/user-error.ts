import { ConflictError, InvalidInputError, NotFoundError } from '../errors.ts';
import type { UserErrorRecord } from './records.ts';

export const UserError = {
  __resolveType: ({ type }: UserErrorRecord) => type,
};

/**
 * An expected error as payloads tell it; `within` leads to the input whose field it names.
 * @throws the error itself when it is none that a user can mend
 */
export function userError(error: unknown, within: readonly string[] = []): UserErrorRecord {
  if (error instanceof InvalidInputError) return told('InvalidInput', error, within);
  if (error instanceof NotFoundError) return told('NotFound', error, within);
  if (error instanceof ConflictError) return told('Conflict', error, within);
  throw error;
}

function told(
  type: UserErrorRecord['type'],
  { message, field }: { message: string; field: string },
  within: readonly string[],
): UserErrorRecord {
  return { type, message, path: [...within, field] };
}
