import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Admission } from './limits/admission.ts';
import { within } from './store/cancel.ts';

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

/** How long a server that closes waits for what is under way, in milliseconds. */
const longestDrainMs = 10_000;

/** Closing waits for the answers under way, though not for connections kept alive after them, nor for ever. */
export function drainOnClose(app: FastifyInstance, operations: Admission): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    setTimeout(() => app.server.closeAllConnections(), longestDrainMs).unref();
  });
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  // Nor does work end because nobody waits for its answer any more, and the store is needed until it has.
  app.addHook('onClose', async () => {
    const late = () => new Error(`work under way did not end within ${longestDrainMs} ms`);
    await within(longestDrainMs, operations.idle(), late).catch((error: unknown) => app.log.warn(error));
  });
}

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
