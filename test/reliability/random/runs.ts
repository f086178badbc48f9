import { times } from '../../support/shown.ts';

/** How often a property is tried. The suite tries the same inputs every time, longer runs others each time. */
export function runs(usual: number): { numRuns: number; seed?: number } {
  return { numRuns: usual * times, ...(times === 1 ? { seed: 20250121 } : {}) };
}
