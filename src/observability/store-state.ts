import type { FastifyBaseLogger } from 'fastify';
import { StoreUnavailableError } from '../errors.ts';
import type { StoreObserver } from '../store/observed.ts';

/** Logs once when the store goes away and once when it is back, however many queries meet it. */
export function logStoreState(log: Pick<FastifyBaseLogger, 'error' | 'info'>): StoreObserver {
  let begun = 0;
  /** The last query begun when the store was found away; null while it is there. */
  let awaySince: number | null = null;
  return () => {
    const number = ++begun;
    return (error) => {
      if (error instanceof StoreUnavailableError) {
        if (awaySince === null) log.error({ err: error }, 'the store is away');
        awaySince = begun;
      } else if (error === undefined && awaySince !== null && number > awaySince) {
        awaySince = null;
        log.info('the store is back');
      }
    };
  };
}
