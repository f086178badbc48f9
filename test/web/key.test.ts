import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessWith, keyOf } from '../access/support.ts';
import { Dashboard, isSkipped, whySkipped } from './support.ts';

describe.skipIf(isSkipped)(`a server that answers nobody without a key${whySkipped}`, () => {
  let dashboard: Dashboard;
  let key = '';
  let editorKey = '';

  beforeAll(async () => {
    const { access } = accessWith({ NEWSGRAPH_ANONYMOUS: 'none' });
    dashboard = await Dashboard.open({
      access: { access },
      withStore: async (store) => {
        key = await keyOf(store, 'READER');
        editorKey = await keyOf(store, 'EDITOR');
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

  it('follows what comes in with the key, and shows a reader nothing of curation', async () => {
    const { page, faults, close } = await dashboard.visit('/stories');
    // What is refused without a key stands in the console.
    await page.getByLabel('API key or token').fill(key);
    await page.keyboard.press('Enter');
    await page.getByText('AS Tinggalkan WHO').first().waitFor();
    faults.length = 0;
    const line = page.waitForEvent('websocket');
    await page.goto('/entity/actor:wang-yi');
    await (await line).waitForEvent('framereceived');
    const mutation =
      'mutation { ingestArticle(input: { body: "Wang Yi tiba di Beijing pada 4 Februari 2025." }) { created } }';
    const send = (query: string, as: string) =>
      page.request.post('/graphql', { data: { query }, headers: { authorization: `Bearer ${as}` } });
    expect((await send(mutation, key)).status()).toBe(403);
    expect(await (await send(mutation, editorKey)).json()).toMatchObject({
      data: { ingestArticle: { created: true } },
    });
    await page.getByRole('button', { name: '1 new article' }).click();
    await page.getByText('Wang Yi tiba di Beijing').first().waitFor();
    expect(await page.getByRole('link', { name: 'Same as …' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Curation' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Wang Yi tiba di Beijing' }).first().click();
    await page.getByText('Mark in the text').waitFor();
    expect(await page.getByRole('link', { name: 'Withdraw' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('lets an editor in to curation by a key, whose name signs what is decided', async () => {
    const { page, close } = await dashboard.visit('/curation');
    await page.getByText('Curation is for editors').waitFor();
    await page.getByLabel('API key or token').fill(editorKey);
    await page.keyboard.press('Enter');
    await page.getByText('You decide as the editor.').waitFor();
    await page.getByRole('link', { name: /^Side by side: Mohammed/ }).click();
    await page.getByRole('button', { name: 'They are two' }).click();
    await page.getByText('by the editor').waitFor();
    expect(await page.getByLabel('Your name').count()).toBe(0);
    await page.getByRole('button', { name: 'Forget the key' }).click();
    await page.getByText('Curation is for editors').waitFor();
    await close();
  });
});
