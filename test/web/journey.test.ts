import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dashboard, isSkipped, whySkipped } from './support.ts';

describe.skipIf(isSkipped)(`an analyst's journey${whySkipped}`, () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await Dashboard.open();
  });
  afterAll(() => dashboard?.close());

  it('finds Wang Yi by keyboard, reads which sentence gives his office, and walks to Putin and to January', async () => {
    const { page, faults, close } = await dashboard.visit('/');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: /^Search people/ });
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await page.keyboard.type('wang y');
    const option = page.getByRole('option', { name: /^Wang Yi/ });
    await option.waitFor();
    expect(await page.getByRole('listbox').getByRole('group').first().getAttribute('aria-label')).toBe('People');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Wang Yi' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/entity/actor:wang-yi');
    const offices = page.getByRole('region', { name: 'Offices and positions' });
    await offices.getByRole('heading', { name: 'Menteri Luar Negeri' }).waitFor();
    expect(await offices.getByRole('link', { name: 'China', exact: true }).count()).toBe(1);

    const sentence = 'Dari Beijing, Xi didampingi Menteri Luar Negeri China, Wang Yi.';
    await offices.getByRole('link', { name: sentence }).click();
    await page.getByRole('heading', { level: 1, name: /Bertemu Lewat Layar/ }).waitFor();
    const pieces = await page.locator('[data-asked]').allTextContents();
    expect(pieces.join('')).toBe(sentence);
    await page.getByRole('link', { name: /^Meeting Vladimir Putin, Xi Jinping/ }).click();

    await page.getByRole('heading', { level: 1, name: 'Vladimir Putin, Xi Jinping' }).waitFor();
    const evidence = page.getByRole('region', { name: /^Who reports it/ });
    expect(await evidence.getByRole('link', { name: /^Chinese President Xi Jinping and Russian/ }).count()).toBe(1);
    const copies = evidence.getByText('Harian Samudra');
    expect(await copies.count()).toBe(1);
    await page
      .getByRole('region', { name: /^Who took part/ })
      .getByRole('link', { name: 'Vladimir Putin' })
      .click();

    await page.getByRole('heading', { level: 1, name: 'Vladimir Putin' }).waitFor();
    const articles = page.getByRole('region', { name: /^Articles/ });
    await articles.getByText('22 Jan 2025').waitFor();
    const chart = page.getByRole('img', { name: /^Articles over time/ });
    const bar = chart.locator('rect[class*="bar"]').first();
    await bar.waitFor();
    const bounds = await bar.boundingBox();
    if (bounds == null) throw new Error('expected a bar for 21 January, got none');
    const y = bounds.y + bounds.height / 2;
    await page.mouse.move(bounds.x + 2, y);
    await page.mouse.down();
    await page.mouse.move(bounds.x + bounds.width - 3, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2025-01-21&to=2025-01-21/);
    await expect.poll(() => articles.getByText('22 Jan 2025').count()).toBe(0);
    expect(await articles.getByText('21 Jan 2025').count()).toBe(3);

    await page.goBack();
    await articles.getByText('22 Jan 2025').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  it('narrows an entity to days by keyboard, and keeps them in the address', async () => {
    const { page, close } = await dashboard.visit('/entity/actor:vladimir-putin?from=2025-01-22');
    const articles = page.getByRole('region', { name: /^Articles/ });
    await expect.poll(() => articles.getByRole('listitem').count()).toBe(1);
    await page.getByLabel('To', { exact: true }).fill('2025-01-22');
    await page.waitForURL(/from=2025-01-22&to=2025-01-22/);
    await page.getByRole('button', { name: 'All days' }).click();
    await expect.poll(() => articles.getByRole('listitem').count()).toBe(4);
    await close();
  });

  it('marks what overlaps in an article, folds what is not the article, and points from a note into the text', async () => {
    const { page, faults, close } = await dashboard.visit('/article/article:kabarnusantara.example-4d413a292d260d50');
    const furniture = page.getByText('Elon Musk Umumkan Pabrik Baru').first();
    expect(await furniture.isVisible()).toBe(false);
    await page.getByLabel('Not the article').check();
    await page.waitForURL(/whole=yes/);
    expect(await furniture.isVisible()).toBe(true);
    const inEvent = page.locator('[data-event] a', { hasText: 'Xi Jinping' });
    expect(await inEvent.getAttribute('href')).toBe('/entity/actor:xi-jinping');
    const office = page.getByRole('listitem').filter({ hasText: 'Wang Yi Menteri Luar Negeri' });
    await office.getByRole('button', { name: 'Show in the text' }).click();
    await expect
      .poll(async () => (await page.locator('[data-asked]').allTextContents()).join(''))
      .toBe('Dari Beijing, Xi didampingi Menteri Luar Negeri China, Wang Yi.');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'menegaskan' })
      .getByRole('button', { name: 'Show in the text' })
      .click();
    await expect
      .poll(async () => (await page.locator('[data-asked]').allTextContents()).join(''))
      .toMatch(/^kedua negara siap membawa/);
    expect(page.url()).toMatch(/at=\d+-\d+/);
    await page.getByLabel('Names').uncheck();
    await page.waitForURL(/marks=events,roles,statements/);
    expect(await page.locator('p a[data-kind]').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows what stands in an address whose thing is not there, and where to go', async () => {
    const { page, faults, close } = await dashboard.visit('/entity/actor:nobody');
    await page.getByRole('heading', { name: 'Nothing stands at this address' }).waitFor();
    await page.getByText('“actor:nobody”').waitFor();
    await page.goto('/nowhere');
    await page.getByRole('heading', { name: 'Nothing stands at this address' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('opens GraphiQL with the operation that filled a view, its values written in', async () => {
    const { page, close } = await dashboard.visit('/event/event:meeting-2025-01-21-vladimir-putin-xi-jinping');
    const link = page.getByRole('link', { name: /Show the query/ });
    const query = new URL((await link.getAttribute('href')) ?? '', dashboard.address).searchParams.get('query');
    const answer = await page.request.post('/graphql', { data: { query } });
    expect(await answer.json()).toMatchObject({ data: { event: { date: '2025-01-21', type: 'MEETING' } } });
    const [graphiql] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await graphiql.getByText('event:meeting-2025-01-21-vladimir-putin-xi-jinping').first().waitFor();
    await close();
  });

  it('speaks Indonesian and turns dark, and both stay', async () => {
    const { page, close } = await dashboard.visit('/stories');
    await page.getByLabel('Language of the interface').selectOption('id');
    await page.getByRole('heading', { level: 1, name: 'Cerita' }).waitFor();
    await page.getByLabel('Tema').selectOption('dark');
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(20, 23, 28)');
    await page.goto('/entity/place:russia');
    await page.getByRole('heading', { level: 1, name: 'Rusia' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('id');
    expect(await ground()).toBe('rgb(20, 23, 28)');
    await close();
  });
});
