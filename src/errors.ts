/** The errors we expect, each with the code that GraphQL clients see. Anything else is a fault of ours. */

export const errorCodes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'AUTHENTICATION_UNAVAILABLE',
  'STORE_UNAVAILABLE',
  'STORE_TIMEOUT',
  'OPERATION_TIMEOUT',
  'OPERATION_CANCELLED',
  'EXTRACTION_FAILED',
  'UNTRUSTED_DOCUMENT',
  'OPERATION_TOO_COSTLY',
  'OVERLOADED',
  'CONFIGURATION',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export class NewsgraphError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** What came in can't be used. `field` names the part of the input that is wrong (`body`, `publishedAt`). */
export class InvalidInputError extends NewsgraphError {
  readonly field: string;

  constructor(field: string, message: string, options?: ErrorOptions) {
    super('BAD_USER_INPUT', message, options);
    this.field = field;
  }
}

/** What came in names something that is not there. */
export class NotFoundError extends NewsgraphError {
  readonly field: string;

  constructor(field: string, message: string) {
    super('NOT_FOUND', message);
    this.field = field;
  }
}

/** What came in contradicts what is stored: entities to merge that are kept apart. */
export class ConflictError extends NewsgraphError {
  readonly field: string;

  constructor(field: string, message: string) {
    super('CONFLICT', message);
    this.field = field;
  }
}

/** Who calls did not show who they are: they must, or what they showed is not valid. */
export class UnauthenticatedError extends NewsgraphError {
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
  }
}

/** Whoever signs the tokens of callers can't be asked. */
export class AccessUnavailableError extends NewsgraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('AUTHENTICATION_UNAVAILABLE', message, options);
  }
}

/** The store can't be reached, or gave up after its retries. */
export class StoreUnavailableError extends NewsgraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNAVAILABLE', message, options);
  }
}

/** A query took longer than the configured limit. */
export class StoreTimeoutError extends NewsgraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_TIMEOUT', message, options);
  }
}

/** A whole operation took longer than the configured limit. */
export class OperationTimeoutError extends NewsgraphError {
  constructor(limitMs: number) {
    super('OPERATION_TIMEOUT', `expected an operation that takes at most ${limitMs} ms, it takes longer`);
  }
}

/** Whoever asked went away before the answer. */
export class OperationCancelledError extends NewsgraphError {
  constructor() {
    super('OPERATION_CANCELLED', 'whoever asked went away before the answer');
  }
}

/** An article could not be read: the language model gave no answer that can be used, or a worker thread broke down. */
export class ExtractionError extends NewsgraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('EXTRACTION_FAILED', message, options);
  }
}

/** The server has more to do than it holds. */
export class OverloadedError extends NewsgraphError {
  constructor() {
    super('OVERLOADED', 'the server has more to do than it holds; try again in a moment');
  }
}

/** An environment variable has a value that can't be used. */
export class ConfigurationError extends NewsgraphError {
  constructor(message: string) {
    super('CONFIGURATION', message);
  }
}
