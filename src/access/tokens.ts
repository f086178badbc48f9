import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { AccessUnavailableError } from '../errors.ts';
import { type AccessRole, accessRoles, type Viewer } from './viewer.ts';

/** Whose tokens are taken: JWTs that an identity provider signed for this server. */
export interface TokenIssuer {
  issuer: string;
  audience: string;
  /** Address of the provider's public keys (JWKS). */
  jwksUrl: string;
  /** The claim that names the role, a text or a list of texts. */
  roleClaim: string;
}

/** Those with a key pair. A secret that both sides share would let whoever checks tokens make them. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const clockToleranceSeconds = 5;
const jwksTimeoutMs = 5_000;

/**
 * Whose token a text is; null for one that this issuer did not sign for this audience, or that has expired. A token
 * without a role that is known makes a reader.
 * @throws {AccessUnavailableError} when the issuer's keys can't be fetched
 */
export function tokenVerifier({
  issuer,
  audience,
  jwksUrl,
  roleClaim,
}: TokenIssuer): (token: string) => Promise<Viewer | null> {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: jwksTimeoutMs });
  const rules = {
    issuer,
    audience,
    algorithms,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: clockToleranceSeconds,
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, rules);
      const { sub } = payload;
      return sub === undefined || sub === ''
        ? null
        : { id: sub, name: nameOf(payload) ?? sub, role: roleOf(payload[roleClaim]) };
    } catch (error) {
      if (isOfToken(error)) return null;
      throw new AccessUnavailableError("the keys of the tokens' issuer can't be fetched; try again later", {
        cause: error,
      });
    }
  };
}

/** What is wrong with the token, and not with fetching the keys. */
function isOfToken(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  // What jose throws beside its own kinds comes from the connection, or says that the issuer answered with no keys.
  return error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
}

function nameOf({ preferred_username: name }: JWTPayload): string | null {
  return typeof name === 'string' && name !== '' ? name : null;
}

/** The highest of the roles that a claim names. */
function roleOf(claim: unknown): AccessRole {
  const named = (Array.isArray(claim) ? claim : [claim]).map((one) => String(one).toUpperCase());
  return [...accessRoles].reverse().find((role) => named.includes(role)) ?? 'READER';
}
