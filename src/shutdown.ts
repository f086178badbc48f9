import { setTimeout as delay } from 'node:timers/promises';

export interface Shutdown {
  /** Aborted at once, so that whoever sends requests here learns to send them elsewhere. */
  leaving: AbortController;
  /** How long requests are still taken after that, in milliseconds. */
  delayMs: number;
  /** Finishes what is under way and closes what is open. */
  close: () => Promise<void>;
}

/** How long closing may take, in milliseconds; it has bounds of its own that are shorter. */
const longestCloseMs = 30_000;

/** Ends the process in good order on SIGTERM or SIGINT; a second signal ends it at once. */
export function endOnSignals({ leaving, delayMs, close }: Shutdown): void {
  const end = async (signal: NodeJS.Signals) => {
    if (leaving.signal.aborted) {
      console.error(`${signal} again: ended at once, with work under way`);
      process.exit(1);
    }
    console.error(`${signal}: finishing what is under way; once more to end at once`);
    leaving.abort();
    await delay(delayMs);
    setTimeout(() => {
      console.error(`closing took longer than ${longestCloseMs / 1000} s: ended with work under way`);
      process.exit(1);
    }, longestCloseMs).unref();
    await close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      end(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
