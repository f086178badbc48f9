import { type AnyVariables, useClient } from 'urql';
import type { RefusalFragment, TypedDocumentString } from '../../generated/graphql.ts';

/** Why something was not done, in the words of the server, and the field that is wrong, if one is. */
export interface Fault {
  message: string;
  field: string | null;
}

/** A mutation of one field, whose payload tells why it was refused. */
type Payloads = Record<string, { errors: RefusalFragment[] }>;

export interface Sent<Data> {
  /** Null when nothing was done. */
  data: Data | null;
  faults: Fault[];
}

/** Sends a mutation. */
export function useSend() {
  const client = useClient();
  return async <Data extends Payloads, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Sent<Data>> => {
    const { data, error } = await client.mutation<Data, AnyVariables>(document.toString(), variables as AnyVariables);
    const refused = Object.values<Payloads[string]>(data ?? {}).flatMap(({ errors }) => errors);
    const faults = [
      ...refused.map(({ message, path }) => ({ message, field: path?.at(-1) ?? null })),
      ...(error?.graphQLErrors ?? []).map(({ message }) => ({ message, field: fieldIn(message) })),
      ...(error?.networkError === undefined ? [] : [{ message: error.networkError.message, field: null }]),
    ];
    return { data: faults.length > 0 ? null : (data ?? null), faults };
  };
}

/** The field of an input that GraphQL itself refuses: `... at "input.publishedAt"; ...`. */
function fieldIn(message: string): string | null {
  return /at "\w+\.(\w+)"/.exec(message)?.[1] ?? null;
}
