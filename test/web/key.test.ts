import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessWith, keyOf } from '../access/support.ts';
import { Dashboard, isSkipped, whySkipped } from './support.ts';

describe.skipIf(isSkipped)(`a server that answers nobody without a key${whySkipped}`, () => {
  let dashboard: Dashboard;
  let key = '';

  beforeAll(async () => {
    const { access } = accessWith({ NEWSGRAPH_ANONYMOUS: 'none' });
    dashboard = await Dashboard.open({
      access: { access },
      withStore: async (store) => {
        key = await keyOf(store, 'READER');
      },
    });
  });
  afterAll(() => dashboard?.close());

  it('is asked with the key that its reader gives, and forgets it with the tab', async () => {
    const { page, close } = await dashboard.visit('/');
    const field = page.getByLabel('API key or token').first();
    await field.fill('a wrong key');
    await field.press('Enter');
    await field.waitFor();
    await field.fill(key);
    await field.press('Enter');
    await page.getByText('Koreksi: Prabowo dan Anwar Bertemu 27 Januari').first().waitFor();
    const other = await page.context().newPage();
    await other.goto('/');
    await other.getByLabel('API key or token').first().waitFor();
    expect(await other.getByText('Koreksi: Prabowo').count()).toBe(0);
    await close();
  });
});
