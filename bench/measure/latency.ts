import { setTimeout as delay } from 'node:timers/promises';
import type { ContenderName, Operation } from '../operations.ts';
import type { Subjects } from '../subjects.ts';
import type { Contender } from './contenders.ts';
import { type Timing, timingOf } from './statistics.ts';

export interface Effort {
  rounds: number;
  /** An operation that takes long is asked fewer times, though never fewer than `fewestRounds`. */
  secondsPerOperation: number;
}

export type Timings = Partial<Record<ContenderName, Timing>>;

const fewestRounds = 20;
const shareOfWarmUp = 0.3;
/** What is asked often is prepared for beside the first answers, such as the plan of a query. */
const preparationMs = 2_000;

/**
 * How long an operation takes by each of the contenders. They are asked in turn, one question at a time, each round
 * beginning with another of them, so that whatever else the machine does meets all of them alike.
 */
export async function measureLatency(
  operation: Operation,
  contenders: readonly Contender[],
  subjects: Subjects,
  { rounds, secondsPerOperation }: Effort,
): Promise<Timings> {
  const asked = contenders.flatMap(({ name, question }) => {
    const ask = question(operation, subjects);
    return ask === null ? [] : [{ name, ask, times: [] as number[] }];
  });
  const repeat = async (most: number, seconds: number) => {
    for (const one of asked) one.times = [];
    const end = performance.now() + seconds * 1_000;
    for (let turn = 0; turn < most && (turn < fewestRounds || performance.now() < end); turn++) {
      for (let place = 0; place < asked.length; place++) {
        const one = asked[(turn + place) % asked.length];
        if (one === undefined) continue;
        const began = performance.now();
        await one.ask(turn);
        one.times.push(performance.now() - began);
      }
    }
  };
  await repeat(Math.ceil(rounds * shareOfWarmUp), secondsPerOperation * shareOfWarmUp);
  await delay(preparationMs);
  await repeat(fewestRounds, 0);
  await repeat(rounds, secondsPerOperation);
  return Object.fromEntries(asked.map(({ name, times }) => [name, timingOf(times)]));
}
