import type { TypedDocumentString } from './generated/graphql.ts';

export interface Server {
  /** Address of the API: `http://127.0.0.1:4000/graphql`. */
  url: string;
  /** Whether documents are named by their hash alone, for a server that answers its trusted documents only. */
  trusted: boolean;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks one operation; what comes back has the type of what was selected.
 * @throws {Error} with the messages and codes of the answer when it has errors
 */
export async function execute<Data, Variables>(
  { url, trusted }: Server,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const named = trusted ? { documentId: document.__meta__?.['hash'] } : { query: document.toString() };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ ...named, variables }),
  });
  const { data, errors = [] }: Answer<Data> = JSON.parse(await response.text());
  if (data == null || errors.length > 0) {
    throw new Error(errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('\n'));
  }
  return data;
}
