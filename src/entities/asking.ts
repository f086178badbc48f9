import type { Context } from '../context.ts';
import type { Params } from '../store/store.ts';

/** What a resolver asks of the store. */
export interface Ask {
  query: string;
  params?: Params;
  /** Of the field's parent, the part that holds the id that is asked by; `id` if left out. */
  by?: string;
  /** The id itself, where the field has no parent that would hold it. */
  id?: string;
  /** The column of the query's rows that holds what the field resolves to: `node` if left out; null where the row is it. */
  column?: string | null;
}

/** What a resolver with these arguments will ask for first; null when that can't be told before its parent is there. */
export type Asks = (args: never, context: Context) => Ask | null | Promise<Ask | null>;

/** A resolver that tells what it asks for before its parent is known, so that both can be read at once. */
export function asking<Resolver extends (...args: never) => unknown>(
  asks: (args: Parameters<Resolver>[1], context: Context) => Ask | null | Promise<Ask | null>,
  resolver: Resolver,
): Resolver {
  return Object.assign(resolver, { asks });
}

export function asksOf(resolver: unknown): Asks | null {
  return typeof resolver === 'function' && 'asks' in resolver ? (resolver.asks as Asks) : null;
}
