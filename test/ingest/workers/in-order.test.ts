import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/ingest/in-order.ts';

async function* upTo(count: number, asked: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    asked.push(number);
    yield number;
  }
}

const later = <Value>(ms: number, value: Value) =>
  new Promise<Value>((resolve) => setTimeout(() => resolve(value), ms));

describe('work in order', () => {
  it('gives what became of items in their order, whenever it is done', async () => {
    const results: number[] = [];
    const work = (number: number) => later((7 * number) % 10, number);
    for await (const result of inOrder(upTo(30), 8, work)) results.push(result);
    expect(results).toEqual(Array.from({ length: 30 }, (_, number) => number));
  });

  it('begins no more than the limit before they are taken, and asks for no more', async () => {
    const asked: number[] = [];
    const begun: number[] = [];
    const results = inOrder(upTo(100, asked), 8, async (number) => {
      begun.push(number);
      return number;
    });
    for (let taken = 1; taken <= 50; taken++) {
      await results.next();
      await later(1, null);
      expect(begun.length).toBeLessThanOrEqual(taken + 8);
      expect(asked.length).toBe(begun.length);
    }
    expect(begun.length).toBeGreaterThanOrEqual(50);
  });

  it('fails in its place, after what came before', async () => {
    const results = inOrder(upTo(5), 5, (number) =>
      number === 2 ? Promise.reject(new Error('two')) : later(5, number),
    );
    expect(await results.next()).toEqual({ done: false, value: 0 });
    expect(await results.next()).toEqual({ done: false, value: 1 });
    await expect(results.next()).rejects.toThrow('two');
  });
});
