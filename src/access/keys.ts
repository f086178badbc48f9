import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { NotFoundError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { AccessRole, Viewer } from './viewer.ts';

/** An API key as it is listed; its text was shown once, when it was made. */
export interface ApiKey {
  id: string;
  name: string;
  role: AccessRole;
  /** These are ISO 8601 in UTC. */
  createdAt: string;
  createdBy: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
}

const prefix = 'ng_';
const secretBytes = 32;
const pattern = /^ng_[A-Za-z0-9_-]{43}$/;
/** How long a server goes by what it looked up: a key revoked elsewhere is refused after it. */
const rememberedMs = 5_000;
const mostRemembered = 10_000;

/** Whether a credential is meant as an API key. */
export function isApiKey(credential: string): boolean {
  return credential.startsWith(prefix);
}

/**
 * Makes a key and stores its hash. The key is random, of 256 bits, which nobody finds by trying: a slow hash, as
 * passwords need it, would only make each request slow.
 * @returns its id, and its text, which can't be found out again
 */
export async function addKey(
  store: Store,
  key: Pick<ApiKey, 'name' | 'role' | 'createdAt' | 'createdBy' | 'expiresAt'>,
): Promise<{ id: string; text: string }> {
  const text = prefix + randomBytes(secretBytes).toString('base64url');
  const id = `key:${randomBytes(6).toString('hex')}`;
  await store.write((tx) => tx.run('access/add-key', { key: { ...key, id, hash: hash(text) } }));
  return { id, text };
}

export function listKeys(store: Store): Promise<ApiKey[]> {
  return store.read<ApiKey>('access/keys', {});
}

/** @throws {NotFoundError} when no key has this id */
export async function revokeKey(store: Store, id: string, at: string, by: string | null): Promise<void> {
  const [row] = await store.write((tx) => tx.run('access/revoke-key', { id, at, by }));
  if (row === undefined) throw new NotFoundError('id', `expected the id of a key, found none under "${id}"`);
}

type Found = Pick<ApiKey, 'id' | 'name' | 'role' | 'expiresAt' | 'revokedAt'>;

/**
 * Whose key a text is; null for one that does not exist, has expired or was revoked.
 * @throws {StoreUnavailableError} when the store can't tell
 */
export function keyFinder(store: Store): (text: string) => Promise<Viewer | null> {
  const remembered = new LRUCache<string, Promise<Found | undefined>>({ max: mostRemembered, ttl: rememberedMs });

  const find = (text: string): Promise<Found | undefined> => {
    const key = hash(text);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const found = store.read<Found>('access/key-by-hash', { hash: key }).then(([row]) => row);
    remembered.set(key, found);
    found.catch(() => remembered.delete(key));
    return found;
  };

  return async (text) => {
    if (!pattern.test(text)) return null;
    const key = await find(text);
    if (key === undefined || key.revokedAt !== null) return null;
    if (key.expiresAt !== null && key.expiresAt <= new Date().toISOString()) return null;
    return { id: key.id, name: key.name, role: key.role };
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
