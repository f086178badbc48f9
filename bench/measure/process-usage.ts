import { readFileSync } from 'node:fs';

/** What a process used since it began, as Linux tells it. */
export interface Usage {
  cpuSeconds: number;
  /** The most memory that it held at one time. */
  peakMemoryMb: number;
}

const ticksPerSecond = 100;

/** Null where there is no `/proc`. */
export function usageOf(pid: number): Usage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; what follows are fields from the third on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system] = [Number(fields[11]), Number(fields[12])];
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpuSeconds: (user + system) / ticksPerSecond, peakMemoryMb: Math.round(Number(peak) / 1024) };
  } catch {
    return null;
  }
}
