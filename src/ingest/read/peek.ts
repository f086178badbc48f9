/**
 * Looks at the first items of a sequence to decide how to go on with all of it.
 * `enough` says when the items seen so far suffice; `next` gets those items and the whole sequence from its beginning.
 * The sequence is closed when the result is, however early.
 */
export async function* peek<Item, Result>(
  items: AsyncIterable<Item>,
  enough: (seen: readonly Item[]) => boolean,
  next: (seen: readonly Item[], all: AsyncIterable<Item>) => AsyncIterable<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    const seen: Item[] = [];
    for (let item = await iterator.next(); !item.done; item = await iterator.next()) {
      seen.push(item.value);
      if (enough(seen)) break;
    }
    yield* next(seen, continued(seen, iterator));
  } finally {
    await iterator.return?.();
  }
}

async function* continued<Item>(seen: readonly Item[], iterator: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield* seen;
  for (let item = await iterator.next(); !item.done; item = await iterator.next()) yield item.value;
}
