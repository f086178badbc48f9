import type { Timing } from './ingest.ts';

/** What an ingest took, for people: `12.3 articles/s, 4.1 ms to read and 77.2 ms to write one, at most 180 MB of memory`. */
export function costs(articles: number, ms: number, { reading, writing }: Timing): string {
  const each = (sum: number) => (sum / Math.max(1, articles)).toFixed(1);
  const rate = (articles / Math.max(0.001, ms / 1000)).toFixed(1);
  // Kilobytes.
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `${rate} articles/s, ${each(reading)} ms to read and ${each(writing)} ms to write one, at most ${memory} MB of memory`;
}
