/**
 * Works on several items at once and gives what became of them in the items' order. At most `limit` are begun and not
 * yet taken, and no further item is asked for meanwhile: who takes slowly is not run over.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is told to who takes it; until then it must not count as unheard.
    result.catch(() => {});
    begun.push(result);
    const [first] = begun;
    if (begun.length >= limit && first !== undefined) {
      yield await first;
      begun.shift();
    }
  }
  for (const result of begun) yield await result;
}
