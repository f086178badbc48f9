import { setTimeout as wait } from 'node:timers/promises';

const attempts = 8;
const firstPauseMs = 10;

/** Runs `work` again after a growing, jittered pause while `retriable` accepts its error; at most 8 times in all. */
export async function retry<T>(work: () => Promise<T>, retriable: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !retriable(error)) throw error;
      await wait(firstPauseMs * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
