import { Heap } from '../heap.ts';

/** What a step from one node to another costs: a whole number. Steps go both ways. */
export type Costs = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Beginning {
  ids: readonly string[];
  /** What its steps cost. */
  spent: number;
  /** The least that a whole path that begins so can cost. */
  least: number;
}

/** So many beginnings are looked at; a graph that needs more holds no path, or hides it behind detours. */
const mostBeginnings = 200_000;

/**
 * The paths of exactly `length` steps that visit no node twice, the cheapest first; of equals those of smaller ids.
 * Best-first search (A*): what is left to pay is known for walks, which may visit nodes twice, so it is never too high.
 */
export function cheapestPaths(costs: Costs, from: string, to: string, length: number, limit: number): string[][] {
  const rest = restByLength(costs, from, to, length);
  const queue = new Heap<Beginning>((a, b) => a.least - b.least || compareIds(a.ids, b.ids));
  const found: string[][] = [];
  let begun = 0;
  queue.push({ ids: [from], spent: 0, least: 0 });
  while (found.length < limit && begun < mostBeginnings) {
    const best = queue.pop();
    if (best === undefined) break;
    const { ids, spent } = best;
    if (ids.length > length) {
      found.push([...ids]);
      continue;
    }
    for (const [next, cost] of costs.get(ids.at(-1) ?? '') ?? []) {
      const left = rest[length - ids.length]?.get(next);
      if (left === undefined || ids.includes(next)) continue;
      begun++;
      queue.push({ ids: [...ids, next], spent: spent + cost, least: spent + cost + left });
    }
  }
  return found;
}

/** For each number of steps, what the cheapest walk of so many to the end costs; ends are not passed through. */
function restByLength(costs: Costs, from: string, to: string, length: number): ReadonlyMap<string, number>[] {
  const rest = [new Map([[to, 0]])];
  for (let steps = 1; steps < length; steps++) {
    const least = new Map<string, number>();
    for (const [node, left] of rest[steps - 1] ?? []) {
      for (const [before, cost] of costs.get(node) ?? []) {
        if (before === from || before === to) continue;
        least.set(before, Math.min(cost + left, least.get(before) ?? Number.POSITIVE_INFINITY));
      }
    }
    rest.push(least);
  }
  return rest;
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  for (const [index, id] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (id !== other) return id < other ? -1 : 1;
  }
  return a.length - b.length;
}
