import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin, BaseContext, GraphQLRequest } from '@apollo/server';
import { z } from 'zod';
import { ConfigurationError, type ErrorCode } from './errors.ts';

/** Texts of the operations that clients may ask, by the SHA-256 of each in hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const fileShape = z.record(z.string(), z.string());

/**
 * Reads the list that the code generator of a client writes: one JSON object, hash (with or without `sha256:`) to text.
 * @throws {ConfigurationError} when the file can't be read, is no such list, is empty or has a hash that is not its text's
 */
export function loadTrustedDocuments(path: string): TrustedDocuments {
  const entries = Object.entries(parse(path)).map(([name, text]) => [withoutPrefix(name), text] as const);
  const wrong = entries.find(([hash, text]) => hash !== sha256(text));
  if (wrong !== undefined) throw refusal(path, `SHA-256 hashes of the texts beside them, got ${wrong[0]}`);
  if (entries.length === 0) throw refusal(path, 'at least one document, got none');
  return new Map(entries);
}

function parse(path: string): Record<string, string> {
  try {
    return fileShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof z.ZodError || cause instanceof SyntaxError ? 'something else' : String(cause);
    throw refusal(path, `a JSON object of SHA-256 hashes to GraphQL documents, got ${reason}`);
  }
}

function refusal(path: string, expected: string): ConfigurationError {
  return new ConfigurationError(`NEWSGRAPH_TRUSTED_DOCUMENTS: ${path}: expected ${expected}`);
}

const code: ErrorCode = 'UNTRUSTED_DOCUMENT';

/** What the refused are told. */
export const untrusted = { message: 'this server answers its trusted documents only', extensions: { code } };

/**
 * Executes trusted documents and nothing else. One is named by `documentId` (its hash, with or without `sha256:`), by
 * `extensions.persistedQuery.sha256Hash`, or by its text; what is given must name the same. Another is not even parsed.
 */
export function onlyTrusted(documents: TrustedDocuments): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async ({ request }) => {
      const text = trustedText(request, documents);
      // Apollo executes what the request holds now: the list's own text, or nothing.
      delete request.extensions?.['persistedQuery'];
      delete request.query;
      if (text !== undefined) {
        request.query = text;
        return {};
      }
      return {
        willSendResponse: async ({ response }) => {
          response.body = { kind: 'single', singleResult: { errors: [untrusted] } };
        },
      };
    },
  };
}

/** The trusted text that a request names; undefined when it names none, or more than one. */
export function trustedText(request: GraphQLRequest, documents: TrustedDocuments): string | undefined {
  const persisted: unknown = request.extensions?.['persistedQuery'];
  const names: unknown[] = [
    ...documentIds(request).map((id) => (typeof id === 'string' ? withoutPrefix(id) : id)),
    ...(isRecord(persisted) ? [persisted['sha256Hash']] : []),
    ...(request.query === undefined ? [] : [sha256(request.query)]),
  ];
  const [name, ...others] = new Set(names);
  return typeof name === 'string' && others.length === 0 ? documents.get(name) : undefined;
}

function documentIds({ http }: GraphQLRequest): unknown[] {
  if (http?.method === 'GET') return new URLSearchParams(http.search).getAll('documentId');
  return isRecord(http?.body) && http.body['documentId'] != null ? [http.body['documentId']] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function withoutPrefix(name: string): string {
  return name.replace(/^sha256:/, '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
