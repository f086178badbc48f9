import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dashboard, isSkipped, whySkipped } from './support.ts';

describe.skipIf(isSkipped)(`when and where events happened${whySkipped}`, () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await Dashboard.open();
  });
  afterAll(() => dashboard?.close());

  it('shows them over time; days that are brushed narrow the list and stand in the address', async () => {
    const { page, faults, close } = await dashboard.visit('/events');
    const count = page.getByRole('main').getByRole('status').filter({ hasText: 'events' });
    await count.waitFor();
    const all = Number.parseInt((await count.textContent()) ?? '', 10);
    const chart = page.getByRole('img', { name: `Events over time, ${all} in all` });
    await chart.waitFor();
    const highest = chart.locator('rect[class*="bar"]').nth(5);
    const bar = await highest.boundingBox();
    if (bar === null) throw new Error('expected a bar, got none');
    await page.mouse.move(bar.x + 2, bar.y + 2);
    await page.mouse.down();
    await page.mouse.move(bar.x + bar.width - 2, bar.y + 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2025-01-\d\d&to=2025-01-\d\d/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('from')).toBe(searchParams.get('to'));
    await expect.poll(async () => Number.parseInt((await count.textContent()) ?? '', 10)).toBeLessThan(all);
    expect(await chart.count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows them on a map; a place is picked by click and by keyboard, and what is on no map is told', async () => {
    const { page, faults, close } = await dashboard.visit('/events');
    await page.getByRole('button', { name: 'Map' }).click();
    await page.waitForURL(/view=map/);
    const map = page.getByRole('application', { name: /^Map of events/ });
    await map.locator('path[d^="M"]').waitFor({ state: 'attached' });
    const places = page.getByRole('list', { name: 'Places, those of most events first' });
    expect(await map.locator('circle[class*="circle"]').count()).toBe(await places.getByRole('button').count());
    await page.getByText('12 events at 8 places on the map').waitFor();
    await page.getByText('6 events of which no article tells where').waitFor();

    await map.locator('g', { hasText: 'Seoul: 1 event' }).locator('circle').last().click();
    await page.waitForURL(/place=place:seoul/);
    await page.getByRole('link', { name: 'Arrest Yoon Suk Yeol' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /^Meeting/ }).count()).toBe(0);

    const ottawa = places.getByRole('button', { name: 'Ottawa' });
    await ottawa.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/place=place:ottawa/);
    await page.getByRole('link', { name: 'Departure Justin Trudeau' }).waitFor();
    expect(await ottawa.getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await page.getByRole('link', { name: 'Arrest Yoon Suk Yeol' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('moves the map by keyboard, and leaves the wheel to the page', async () => {
    const { page, close } = await dashboard.visit('/events?view=map');
    const map = page.getByRole('application', { name: /^Map of events/ });
    const land = map.locator('path[d^="M"]');
    await land.waitFor({ state: 'attached' });
    const look = () => land.getAttribute('transform');
    const before = await look();
    await map.hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
    expect(await look()).toBe(before);
    await map.focus();
    for (const key of ['+', 'ArrowLeft', 'ArrowUp']) {
      const last = await look();
      await page.keyboard.press(key);
      await expect.poll(look).not.toBe(last);
    }
    await page.getByRole('button', { name: 'Whole world' }).click();
    await expect.poll(look).toBe('translate(0,0) scale(1)');
    await page.getByRole('button', { name: 'All places' }).click();
    await expect.poll(look).toBe(before);
    await close();
  });
});
