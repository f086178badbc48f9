import cliProgress from 'cli-progress';

/** Tells on standard error what long work is at, where that is a terminal. */
export interface Progress {
  /** How much of `what` is done. */
  at(what: string, done: number): void;
  stop(): void;
}

export function startProgress(): Progress {
  const bar = new cliProgress.SingleBar({ format: '{what}: {value}', clearOnComplete: true });
  bar.start(0, 0, { what: 'starting' });
  return { at: (what, done) => bar.update(done, { what }), stop: () => bar.stop() };
}
