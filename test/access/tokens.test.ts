import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import {
  exportJWK,
  exportSPKI,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccessRole } from '../../src/access/viewer.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { listening } from '../live/support.ts';
import { shown } from '../support/shown.ts';
import { accessWith, bearer, send } from './support.ts';

const issuer = 'https://login.example.org/';
const audience = 'newsgraph';
const viewer = '{ viewer { name role } }';

describe('tokens', () => {
  let provider: Server;
  let store: Store;
  let app: FastifyInstance;
  let pair: GenerateKeyPairResult;
  let published: { kid: string; key: CryptoKey }[];
  let answer: (() => { status: number; body: string }) | null;

  beforeEach(async () => {
    pair = await generateKeyPair('ES256', { extractable: true });
    published = [{ kid: 'one', key: pair.publicKey }];
    answer = null;
    provider = createServer(async (_, response) => {
      const keys = await Promise.all(published.map(async ({ kid, key }) => ({ ...(await exportJWK(key)), kid })));
      const { status, body } = answer?.() ?? { status: 200, body: JSON.stringify({ keys }) };
      response.writeHead(status, { location: 'http://127.0.0.1:1/', 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    store = await openEmbedded({ queryTimeoutMs: 30_000 });
    const { port } = provider.address() as AddressInfo;
    const settings = accessWith({
      NEWSGRAPH_JWT_ISSUER: issuer,
      NEWSGRAPH_JWT_AUDIENCE: audience,
      NEWSGRAPH_JWT_JWKS_URL: `http://127.0.0.1:${port}/keys`,
      NEWSGRAPH_ANONYMOUS: 'none',
    });
    app = await listening(store, { ...settings, logLevel: 'silent' });
  });
  afterEach(async () => {
    await app.close();
    await store.close();
    provider.close();
  });

  const token = (
    claims: { [claim: string]: unknown } = {},
    kid = 'one',
    key: CryptoKey | Uint8Array = pair.privateKey,
    alg = 'ES256',
  ) => {
    const usual = { sub: 'user-7', iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 60 };
    // A claim that is undefined is left out.
    const payload: JWTPayload = JSON.parse(JSON.stringify({ ...usual, ...claims }));
    return new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key);
  };
  const asked = async (credential: string) => send(app, viewer, bearer(credential));

  it.each<[JWTPayload, string, AccessRole]>([
    [{}, 'user-7', 'READER'],
    [{ role: 'editor' }, 'user-7', 'EDITOR'],
    [{ role: ['staff', 'editor', 'ADMIN'], preferred_username: 'sari' }, 'sari', 'ADMIN'],
    [{ role: 'superuser' }, 'user-7', 'READER'],
    [{ role: { editor: true } }, 'user-7', 'READER'],
    [{ aud: ['others', audience] }, 'user-7', 'READER'],
  ])('tell who calls by their claims: %j', async (claims, name, role) => {
    expect((await asked(await token(claims))).data).toEqual({ viewer: { name, role } });
  });

  it('are refused when the issuer did not make them for this server, or not for now', async () => {
    const { role } = { role: 'admin' };
    const usual = { sub: 'user-7', iss: issuer, aud: audience, role };
    const stranger = await generateKeyPair('ES256');
    const public_ = new TextEncoder().encode(await exportSPKI(pair.publicKey));
    const [head = '', body = '', signature = ''] = (await token({ role: 'reader' })).split('.');
    const admin = Buffer.from(JSON.stringify({ ...usual, exp: 9_999_999_999 })).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const forged = {
      'another issuer': await token({ role, iss: 'https://elsewhere.example.org/' }),
      'another audience': await token({ role, aud: 'another' }),
      'no audience': await token({ role, aud: undefined }),
      expired: await token({ role, exp: now - 60 }),
      'without an end': await token({ role, exp: undefined }),
      'not valid yet': await token({ role, nbf: now + 600 }),
      'without a subject': await token({ role, sub: undefined }),
      'an empty subject': await token({ role, sub: '' }),
      'signed by a stranger': await token({ role }, 'one', stranger.privateKey),
      'an unknown key': await token({ role }, 'two'),
      unsigned: new UnsecuredJWT(usual).setExpirationTime('1h').encode(),
      'a public key as a secret': await token({ role }, 'one', public_, 'HS256'),
      'other claims under the signature': [head, admin, signature].join('.'),
      'no signature': [head, body, ''].join('.'),
      'two parts': [head, body].join('.'),
      'no JSON': 'eyJ.eyJ.eyJ',
      'a very long one': `${head}.${'A'.repeat(10_000)}.${signature}`,
    };
    for (const [what, credential] of Object.entries(forged)) {
      const { status, codes, data } = await asked(credential);
      expect({ what, status, codes, data }).toEqual({ what, status: 401, codes: ['UNAUTHENTICATED'], data: undefined });
    }
    shown('attack', 'a forged or foreign token', Object.keys(forged).length);
    expect((await asked(await token())).status).toBe(200);
  });

  it.each([
    ['a failure', () => ({ status: 500, body: '' })],
    ['a redirection', () => ({ status: 302, body: '' })],
    ['no keys', () => ({ status: 200, body: '<html>' })],
  ])("make no caller wrong while the issuer's keys can't be fetched: %s", async (_, broken) => {
    answer = broken;
    const { status, codes } = await asked(await token());
    expect({ status, codes }).toEqual({ status: 503, codes: ['AUTHENTICATION_UNAVAILABLE'] });
    answer = null;
    expect((await asked(await token())).status).toBe(200);
    shown('fault', "the keys of the tokens' issuer can't be fetched");
  });
});
