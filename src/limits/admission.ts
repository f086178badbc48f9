import { OverloadedError } from '../errors.ts';

export interface AdmissionLimits {
  /** How many may be under way at once. */
  operations: number;
  /** How many more may wait for their turn. */
  waiting: number;
  /** How long each of them may wait, in milliseconds. */
  waitMs: number;
}

export interface Entry {
  /** Ends the wait of whoever does not want it any more. */
  signal?: AbortSignal | undefined;
  /** Waits as long as it takes and is never refused; for those of whom there are only so many. */
  isPatient?: boolean;
}

/** Lets in only so much work at once, in the order in which it comes, and refuses what would wait too long. */
export interface Admission {
  /**
   * Resolves when the work may begin, with what is to be called once it is done; calling it again does nothing.
   * @throws {OverloadedError} at once when too many wait, or when the wait was too long
   */
  enter(entry?: Entry): Promise<() => void>;
  underWay(): number;
  waiting(): number;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createAdmission(
  { operations, waiting: mostWaiting, waitMs }: AdmissionLimits,
  onRefused: (reason: 'full' | 'waited') => void = () => {},
): Admission {
  const line = new Set<() => void>();
  let impatient = 0;
  let underWay = 0;
  let whenIdle: (() => void)[] = [];

  const leave = () => {
    underWay--;
    const [next] = line;
    if (next !== undefined) next();
    else if (underWay === 0) {
      for (const resolve of whenIdle) resolve();
      whenIdle = [];
    }
  };
  const begin = (): (() => void) => {
    underWay++;
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      leave();
    };
  };
  const refusal = (reason: 'full' | 'waited') => {
    onRefused(reason);
    return new OverloadedError();
  };

  const wait = ({ signal, isPatient = false }: Entry) =>
    new Promise<() => void>((resolve, reject) => {
      const stop = () => {
        line.delete(enter);
        if (!isPatient) impatient--;
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      const enter = () => {
        stop();
        resolve(begin());
      };
      const giveUp = () => {
        stop();
        reject(new OverloadedError());
      };
      const timer = isPatient
        ? undefined
        : setTimeout(() => {
            stop();
            reject(refusal('waited'));
          }, waitMs);
      if (!isPatient) impatient++;
      line.add(enter);
      signal?.addEventListener('abort', giveUp);
    });

  return {
    enter: async (entry = {}) => {
      if (underWay < operations && line.size === 0) return begin();
      if (entry.isPatient !== true && impatient >= mostWaiting) throw refusal('full');
      return wait(entry);
    },
    underWay: () => underWay,
    waiting: () => line.size,
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
  };
}
