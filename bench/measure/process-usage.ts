import { readFileSync } from 'node:fs';

/** What a process used since it began, as Linux tells it. */
export interface Usage {
  cpuSeconds: number;
  /** What it holds now. */
  memoryMb: number;
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
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => {
      const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
      return Math.round(Number(kilobytes) / 1024);
    };
    return {
      cpuSeconds: (user + system) / ticksPerSecond,
      memoryMb: megabytes('VmRSS'),
      peakMemoryMb: megabytes('VmHWM'),
    };
  } catch {
    return null;
  }
}
