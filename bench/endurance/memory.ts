/** What a server says of its memory, in megabytes. */
export interface MemorySample {
  /** Since the first look, in minutes. */
  minutes: number;
  residentMb: number;
  heapMb: number;
}

export interface MemoryWatch {
  samples: readonly MemorySample[];
  stop(): Promise<void>;
}

const everyMs = 1_000;

/**
 * Reads `/metrics` again and again, which an overloaded server answers all the same.
 * @param tell is told each minute what the server held, and what was left of its heap when least was
 */
export function watchMemory(origin: string, tell: (line: string) => void = () => {}): MemoryWatch {
  const samples: MemorySample[] = [];
  let minute = 1;
  let told = 0;
  const startedAt = performance.now();
  let isStopped = false;
  let endPause = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const look = async () => {
    const text = await (await fetch(`${origin}/metrics`)).text();
    const megabytes = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]) / 2 ** 20;
    samples.push({
      minutes: (performance.now() - startedAt) / 60_000,
      residentMb: megabytes('process_resident_memory_bytes'),
      heapMb: megabytes('nodejs_heap_size_used_bytes'),
    });
    if ((samples.at(-1)?.minutes ?? 0) < minute) return;
    tell(lineOf(minute, samples.slice(told)));
    told = samples.length;
    minute++;
  };
  const watching = (async () => {
    while (!isStopped) {
      await look();
      await pause();
    }
  })();
  // It is told to who stops it; until then it must not count as unheard.
  watching.catch(() => {});
  return {
    samples,
    stop: async () => {
      isStopped = true;
      endPause();
      await watching;
    },
  };
}

function lineOf(minute: number, samples: readonly MemorySample[]): string {
  const resident = Math.max(...samples.map(({ residentMb }) => residentMb));
  const heap = Math.min(...samples.map(({ heapMb }) => heapMb));
  return `minute ${minute}: resident ${resident.toFixed(1)} MB at most, heap ${heap.toFixed(1)} MB at least`;
}

/** How fast it grew, in megabytes a minute: the line through the samples that is nearest to all of them. */
export function slope(samples: readonly MemorySample[], of: 'residentMb' | 'heapMb'): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ minutes }) => minutes)), mean(samples.map((sample) => sample[of]))];
  const across = samples.reduce((sum, { minutes }) => sum + (minutes - x) ** 2, 0);
  if (across === 0) return 0;
  return samples.reduce((sum, sample) => sum + (sample.minutes - x) * (sample[of] - y), 0) / across;
}
