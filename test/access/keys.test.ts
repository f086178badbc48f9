import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey, keyFinder, listKeys, revokeKey } from '../../src/access/keys.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { keyOf } from './support.ts';

const made = { name: 'news desk', role: 'EDITOR', createdAt: '2026-01-01T00:00:00.000Z', createdBy: 'root' } as const;

describe.each(engines)('API keys on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it('tell who calls', async () => {
    const { id, text } = await addKey(store, { ...made, expiresAt: null });
    expect(await keyFinder(store)(text)).toEqual({ id, name: 'news desk', role: 'EDITOR' });
  });

  it('are listed without what would open the door', async () => {
    const { id, text } = await addKey(store, { ...made, expiresAt: null });
    const keys = await listKeys(store);
    expect(keys.find((key) => key.id === id)).toEqual({
      ...made,
      id,
      expiresAt: null,
      revokedAt: null,
      revokedBy: null,
    });
    expect(JSON.stringify(keys)).not.toContain(text);
    expect(JSON.stringify(keys)).not.toMatch(/[0-9a-f]{64}/);
  });

  it('hold until they expire', async () => {
    const find = keyFinder(store);
    expect(await find(await keyOf(store, 'READER', '2026-01-01T00:00:00.000Z'))).toBeNull();
    expect(await find(await keyOf(store, 'READER', '9999-01-01T00:00:00.000Z'))).not.toBeNull();
  });

  it('hold until they are revoked, whoever revokes them again', async () => {
    const { id, text } = await addKey(store, { ...made, expiresAt: null });
    await revokeKey(store, id, '2026-02-01T00:00:00.000Z', 'root');
    await revokeKey(store, id, '2026-03-01T00:00:00.000Z', 'another');
    expect(await keyFinder(store)(text)).toBeNull();
    const keys = await listKeys(store);
    expect(keys.find((key) => key.id === id)).toMatchObject({
      revokedAt: '2026-02-01T00:00:00.000Z',
      revokedBy: 'root',
    });
    await expect(revokeKey(store, 'key:none', '', null)).rejects.toThrow(
      'expected the id of a key, found none under "key:none"',
    );
  });

  it('are looked up once for many requests, and not at all where they can be none', async () => {
    const text = await keyOf(store, 'READER');
    const counted = counting(store);
    const find = keyFinder(counted.store);
    await Promise.all(Array.from({ length: 50 }, () => find(text)));
    for (const wrong of ['ng_', `${text}x`, text.slice(0, -1), "ng_' OR 1=1", 'ng_\u0000']) {
      expect(await find(wrong)).toBeNull();
    }
    expect(counted.asked).toEqual(['access/key-by-hash']);
  });
});
