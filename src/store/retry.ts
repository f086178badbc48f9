import { setTimeout as wait } from 'node:timers/promises';

const firstPauseMs = 20;
const longestPauseMs = 2_000;

export interface RetryOptions {
  /** For how long after the first failure it is tried again, in milliseconds. */
  forMs?: number;
  /** Once it is aborted nothing is tried again. */
  signal?: AbortSignal | undefined;
}

/** Runs `work` again after a growing, jittered pause while `retriable` accepts its error, for 3 seconds unless told. */
export async function retry<T>(
  work: () => Promise<T>,
  retriable: (error: unknown) => boolean,
  { forMs = 3_000, signal }: RetryOptions = {},
): Promise<T> {
  let until: number | null = null;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      until ??= performance.now() + forMs;
      if (!retriable(error) || performance.now() > until) throw error;
      await wait(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    }
  }
}
