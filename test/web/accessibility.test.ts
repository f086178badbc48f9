import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dashboard, isSkipped, whySkipped } from './support.ts';
import { decideSomething, views } from './views.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Where pictures go when they are asked for. */
const pictures = process.env['NEWSGRAPH_PICTURES'];

describe.skipIf(isSkipped)(`every view${whySkipped}`, () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await Dashboard.open({ withStore: decideSomething });
  });
  afterAll(() => dashboard?.close());

  it.each(views)('$name: axe finds nothing serious in light and dark, and it stands in 360 pixels', async (view) => {
    const { name, at, ready } = view;
    // Axe is put into the page by this test, which the page's own policy would refuse.
    const { page, faults, close } = await dashboard.visit(at, { bypassCSP: true });
    const picture = async (kind: string) => {
      if (pictures !== undefined && name !== 'network-start')
        await page.screenshot({ path: path.join(pictures, `${name}-${kind}.png`) });
    };
    await page.getByText(ready).first().waitFor();
    await page.addScriptTag({ path: axe });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await picture(colorScheme);
      const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
      const serious = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(serious).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 720 });
    await picture('phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(faults).toEqual([]);
    await close();
  });

  it('is reached by keyboard alone: the content by the first link, help by a key, closed by another', async () => {
    const { page, close } = await dashboard.visit('/events');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await close();
  });
});
