import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestPaths } from '../../src/entities/cheapest-paths.ts';

type Graph = Map<string, Map<string, number>>;

const nodes = [...'abcdefg'];

/** Graphs of seven nodes whose costs are often equal. */
const graph: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes), fc.integer({ min: 1, max: 3 })), {
    maxLength: 18,
  })
  .map((edges) => {
    const costs: Graph = new Map(nodes.map((node) => [node, new Map()]));
    for (const [a, b, cost] of edges) {
      if (a === b) continue;
      costs.get(a)?.set(b, cost);
      costs.get(b)?.set(a, cost);
    }
    return costs;
  });

function allPaths(
  costs: Graph,
  to: string,
  ids: string[],
  spent: number,
  length: number,
): { ids: string[]; spent: number }[] {
  const last = ids.at(-1) ?? '';
  if (ids.length > length) return last === to ? [{ ids, spent }] : [];
  if (last === to) return [];
  return [...(costs.get(last) ?? [])].flatMap(([next, cost]) =>
    ids.includes(next) ? [] : allPaths(costs, to, [...ids, next], spent + cost, length),
  );
}

describe('the cheapest paths of one length', () => {
  it('are those that sorting all of them gives', () => {
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 20 }), (costs, length, limit) => {
        const all = allPaths(costs, 'g', ['a'], 0, length)
          .sort((x, y) => x.spent - y.spent || (x.ids.join('') < y.ids.join('') ? -1 : 1))
          .map(({ ids }) => ids);
        expect(cheapestPaths(costs, 'a', 'g', length, limit)).toEqual(all.slice(0, limit));
      }),
      { numRuns: 300 },
    );
  });

  it('are found among many equal ones, and given up where only detours lead on', () => {
    const crowd = Array.from({ length: 120 }, (_, index) => `n${index}`);
    const costs: Graph = new Map([...crowd, 'from', 'to'].map((node) => [node, new Map()]));
    for (const a of crowd) for (const b of crowd) if (a !== b) costs.get(a)?.set(b, 1);
    const link = (a: string, b: string) => {
      costs.get(a)?.set(b, 1);
      costs.get(b)?.set(a, 1);
    };
    link('from', 'n0');
    link('n1', 'to');
    expect(cheapestPaths(costs, 'from', 'to', 5, 2)).toEqual([
      ['from', 'n0', 'n10', 'n100', 'n1', 'to'],
      ['from', 'n0', 'n10', 'n101', 'n1', 'to'],
    ]);
    costs.get('to')?.delete('n1');
    costs.get('n1')?.delete('to');
    link('n0', 'to');
    expect(cheapestPaths(costs, 'from', 'to', 6, 2)).toEqual([]);
  });
});
