import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dashboard, isSkipped, whySkipped } from './support.ts';
import { decideSomething, views } from './views.ts';

describe.skipIf(isSkipped)(`the dashboard of a server that answers trusted documents only${whySkipped}`, () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await Dashboard.open({ trustedDocuments: new Map(), withStore: decideSomething });
  });
  afterAll(() => dashboard?.close());

  it('has every view, and what is asked within them', async () => {
    const { page, faults, close } = await dashboard.visit('/');
    for (const { at, ready } of views) {
      await page.goto(at);
      await page.getByText(ready).first().waitFor();
    }
    await page.goto(
      '/network?seeds=actor:xi-jinping&edge=actor:vladimir-putin,actor:xi-jinping&path=actor:wang-yi,actor:ursula-von-der-leyen',
    );
    await page.getByRole('region', { name: 'The connection' }).locator('mark').first().waitFor();
    await page.getByRole('region', { name: 'Paths' }).locator('mark').first().waitFor();
    await page.getByRole('combobox', { name: /^Search people/ }).fill('wang y');
    await page.getByRole('option', { name: /^Wang Yi/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('is all that is answered', async () => {
    const answer = await fetch(`${dashboard.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { articles } }' }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }] });
  });
});
