/** How long something took, in milliseconds. */
export interface Timing {
  count: number;
  min: number;
  p25: number;
  p50: number;
  p75: number;
  p99: number;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { count: sorted.length, min: at(0), p25: at(0.25), p50: at(0.5), p75: at(0.75), p99: at(0.99) };
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** To a hundredth at least, and three digits that count for what is small. */
export function round(value: number): number {
  return Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(3));
}
