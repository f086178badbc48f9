/**
 * Pairs every gold one with at most one prediction, the best fit first.
 * @param fits how well the two go together; 0 when not at all
 * @returns the number of the prediction by that of the gold one
 */
export function matched<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  fits: (g: G, p: P) => number,
): Map<number, number> {
  const all = gold.flatMap((g, i) => predicted.map((p, j) => ({ i, j, fit: fits(g, p) })));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, fit } of all.sort((a, b) => b.fit - a.fit)) {
    if (fit <= 0 || found.has(i) || taken.has(j)) continue;
    found.set(i, j);
    taken.add(j);
  }
  return found;
}
