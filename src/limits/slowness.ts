/** How long a connection is waited for, in milliseconds. */
export interface Slowness {
  headersMs: number;
  /** Until the whole request is there. */
  requestMs: number;
  /** Until the next request. */
  keepAliveMs: number;
  /** Until anything goes through, in either direction; longer than any answer takes. */
  idleMs: number;
  /** How often it is looked. */
  checkMs: number;
}

const usual: Slowness = {
  headersMs: 15_000,
  requestMs: 60_000,
  keepAliveMs: 72_000,
  idleMs: 600_000,
  checkMs: 5_000,
};

/** The part of the server's options that limits how slow the other side may be. */
export function slownessLimits(given: Partial<Slowness> = {}) {
  const { headersMs, requestMs, keepAliveMs, idleMs, checkMs } = { ...usual, ...given };
  return {
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    connectionTimeout: idleMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: checkMs },
  };
}
