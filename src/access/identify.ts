import type { IncomingHttpHeaders } from 'node:http';
import { UnauthenticatedError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { isApiKey, keyFinder } from './keys.ts';
import { type TokenIssuer, tokenVerifier } from './tokens.ts';
import { type AccessRole, anonymous, type Viewer } from './viewer.ts';

export interface AccessConfig {
  /** What the anonymous may do; null for nothing. */
  anonymous: AccessRole | null;
  /** What the anonymous may do who call from this machine itself. */
  local: AccessRole | null;
  /** Whose tokens are taken beside the keys; null for nobody's. */
  tokens: TokenIssuer | null;
}

/** What of a request tells who sent it. */
export interface Caller {
  authorization: string | undefined;
  /** Whether it comes from this machine itself. */
  isLocal: boolean;
}

/**
 * Tells who calls, by the API key or the token of `Authorization: Bearer ...`. Whoever shows none is anonymous.
 * @throws {UnauthenticatedError} for a credential that is not valid, whatever the anonymous may do
 * @throws {StoreUnavailableError | AccessUnavailableError} when that can't be told now
 */
export type Identify = (caller: Caller) => Promise<Viewer>;

export function identifier(store: Store, config: AccessConfig): Identify {
  const findKey = keyFinder(store);
  const verifyToken = config.tokens === null ? null : tokenVerifier(config.tokens);
  return async ({ authorization, isLocal }) => {
    if (authorization === undefined) return anonymous(isLocal ? config.local : config.anonymous);
    const credential = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    if (credential === undefined) {
      throw new UnauthenticatedError('expected Authorization: Bearer, with an API key or a token, got something else');
    }
    const viewer = isApiKey(credential) ? await findKey(credential) : await verifyToken?.(credential);
    if (viewer == null) throw new UnauthenticatedError('the API key or token is not valid, or not any more');
    return viewer;
  };
}

const loopbackAddress = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Whether a request comes from this machine itself. A page of another site whose name leads here (DNS rebinding) tells so
 * by its Host, and a proxy by what it adds; one that adds nothing can't be told apart, so that a server behind it
 * must say what the anonymous may do.
 */
export function isFromHere(remoteAddress: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (!loopbackAddress.test(remoteAddress ?? '') || !loopbackHost.test(headers.host ?? '')) return false;
  return forwarding.every((name) => headers[name] === undefined);
}
