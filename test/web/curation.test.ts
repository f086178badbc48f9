import type { WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesFolder } from '../support/samples.ts';
import { Dashboard, isSkipped, whySkipped } from './support.ts';

const [short, long] = ['actor:mohammed-bin-abdulrahman', 'actor:mohammed-bin-abdulrahman-al-thani'];

/** Whether a message tells that a line stands: what comes in from then on is told over it. */
const isAcknowledgement = (message: string | Buffer) => String(message).includes('connection_ack');

const patiently = { timeout: 30_000 };

describe.skipIf(isSkipped)(`an editor's work${whySkipped}`, () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await Dashboard.open();
  });
  afterAll(() => dashboard?.close());

  /** Hands an article in, as a program does. */
  const ingest = async (title: string, body: string) => {
    const query = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { created } }';
    const input = { title, body, source: 'Harian Samudra', publishedAt: '2025-02-04T00:00:00Z' };
    const answer = await fetch(`${dashboard.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    expect(await answer.json()).toMatchObject({ data: { ingestArticle: { created: true } } });
  };

  it('compares two names that may be one, makes them one, and undoes it', async () => {
    const { page, faults, close } = await dashboard.visit('/');
    await page.getByRole('link', { name: 'Curation' }).click();
    const pair = page.getByRole('listitem').filter({ hasText: 'Mohammed bin Abdulrahman Al Thani' });
    await pair.getByText(/^6 of 6 entities named with one/).waitFor();
    await pair.getByRole('link', { name: /^Side by side/ }).click();
    await page.waitForURL(`**/curation/pair?into=${short}&from=${long}`);
    const side = (name: string) => page.getByRole('region', { name, exact: true });
    const evidence = 'Prime Minister Mohammed bin Abdulrahman Al Thani said the truce would begin on January 19.';
    await side('Mohammed bin Abdulrahman Al Thani').getByRole('link', { name: evidence }).first().waitFor();
    await side('Mohammed bin Abdulrahman').getByText('Gencatan Senjata di Gaza Mulai Berlaku').waitFor();
    await page.getByRole('link', { name: 'The other way round' }).click();
    await page.waitForURL(`**/curation/pair?into=${long}&from=${short}`);

    await page.getByLabel('Why').fill('one prime minister');
    await page.getByLabel('Your name').fill('Sari');
    await page.getByRole('button', { name: '“Mohammed bin Abdulrahman” is' }).click();
    await page.getByText('These two are one').waitFor();
    await page.getByRole('link', { name: 'Open the page' }).click();
    await page.getByText('named 2 times').waitFor();

    await page.getByRole('link', { name: 'Curation' }).click();
    await page.getByRole('link', { name: 'Decisions' }).click();
    const change = page.getByRole('listitem').filter({ hasText: 'Made one' });
    await change.getByText('by Sari: one prime minister').waitFor();
    await change.getByRole('button', { name: 'Undo' }).click();
    await change.getByLabel('Why').fill('namesakes after all');
    await page.keyboard.press('Enter');
    await page.getByText('by Sari: namesakes after all').waitFor();
    await change.getByText(/undone on/).waitFor();
    expect(await change.getByRole('button').count()).toBe(0);
    await page.goto(`/entity/${short}`);
    await page.getByText('named once').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('keeps two apart that were found from the page of one, and tells in place what the server refuses', async () => {
    const { page, faults, close } = await dashboard.visit('/entity/place:united-states');
    await page.getByRole('link', { name: 'Same as …' }).click();
    await page.getByRole('combobox', { name: 'Search for the other name' }).fill('america');
    await page.getByRole('option', { name: /^America/ }).click();
    await page.waitForURL('**/curation/pair?into=place:united-states&from=place:america');
    await page.getByRole('button', { name: 'They are two' }).click();
    await page.getByText('These two are kept apart.').waitFor();
    await page.goto('/curation');
    await page.getByText('1 pair').waitFor();
    await page.goto('/curation/pair?into=place:united-states&from=actor:donald-trump');
    await page.getByRole('button', { name: /is “United States”/ }).click();
    await page.getByRole('alert').filter({ hasText: 'expected entities of kind PLACE' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('drops a page in, reads what was made of it, and withdraws it knowing what goes with it', async () => {
    const { page, faults, close } = await dashboard.visit('/curation/ingest');
    await page.getByLabel('Text, or the HTML of the page').fill('Marco Rubio met Narendra Modi in Manila.');
    const address = page.getByLabel('Address');
    await address.fill('no address');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('expected an address such as').waitFor();
    expect(await address.getAttribute('aria-invalid')).toBe('true');

    const file = page.getByLabel(/^Drop a file here/);
    await file.setInputFiles(`${samplesFolder}2025-01-various.jsonl`);
    await page.getByText('Expected one article, got several').waitFor();
    const html = `<!doctype html><html><head><title>Rubio in Manila</title></head><body><article><h1>Rubio in Manila</h1>
      <p>Marco Rubio met Ferdinand Marcos in Manila on February 6, 2025. "We stand by our friends," Rubio said after the talks in the capital.</p>
      </article></body></html>`;
    const dataTransfer = await page.evaluateHandle(`(() => {
      const carried = new DataTransfer();
      carried.items.add(new File([${JSON.stringify(html)}], 'page.html', { type: 'text/html' }));
      return carried;
    })()`);
    await file.dispatchEvent('drop', { dataTransfer });
    await page.getByText('This is HTML').waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();

    await page.getByRole('heading', { level: 1, name: 'Rubio in Manila' }).waitFor();
    await page.getByText(/^Stored just now\. Read in it: \d names, 1 event, 1 statement\./).waitFor();
    expect(await page.locator('p a[data-kind="ACTOR"]', { hasText: 'Ferdinand Marcos' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Withdraw' }).click();
    const withdrawal = page.getByRole('region', { name: 'Withdraw this article' });
    await withdrawal.getByRole('link', { name: /^Meeting Ferdinand Marcos/ }).waitFor();
    expect(await withdrawal.getByRole('link', { name: 'Marco Rubio', exact: true }).count()).toBe(0);
    await withdrawal.getByRole('button', { name: 'Withdraw it' }).click();
    expect(await withdrawal.isVisible()).toBe(true);
    await withdrawal.getByLabel('Why').fill('made up');
    await withdrawal.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText(/^Withdrawn; nothing rests on it any more/).waitFor();
    expect(await page.getByRole('link', { name: 'Withdraw' }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('sees what comes in without anything moving until it is asked for, also after the line was cut', async () => {
    const { page, faults, close } = await dashboard.visit('/events');
    const lines: WebSocketRoute[] = [];
    let isDown = false;
    await page.routeWebSocket('**/graphql', (line) => {
      if (isDown) return void line.close({ code: 1011 });
      const server = line.connectToServer();
      server.onMessage((message) => {
        if (isAcknowledgement(message)) lines.push(line);
        line.send(message);
      });
    });
    await page.goto('/entity/actor:wang-yi');
    const articles = page.getByRole('region', { name: /^Articles/ });
    await articles.getByText('22 Jan 2025').waitFor();
    await expect.poll(() => lines.length, patiently).toBe(1);
    await ingest('Somebody else', 'Narendra Modi tiba di New Delhi pada 3 Februari 2025.');
    await ingest('Wang Yi di Jakarta', 'Wang Yi bertemu Prabowo Subianto di Jakarta pada 3 Februari 2025.');
    const waiting = articles.getByRole('button', { name: '1 new article' });
    await waiting.waitFor();
    expect(await articles.getByText('Wang Yi di Jakarta').count()).toBe(0);
    await waiting.click();
    await articles.getByRole('listitem').first().getByText('Wang Yi di Jakarta').waitFor();
    await waiting.waitFor({ state: 'hidden' });

    isDown = true;
    await lines[0]?.close({ code: 1011 });
    await articles.getByText('Not live').waitFor();
    await ingest('Wang Yi pulang', 'Wang Yi tiba di Beijing pada 4 Februari 2025.');
    isDown = false;
    await waiting.waitFor();
    expect(await articles.getByText('Not live').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('has new events in the list of those that were asked for, and both on the front page', async () => {
    const front = await dashboard.visit('/stories');
    const events = await dashboard.visit('/stories');
    let open = 0;
    for (const { page } of [front, events]) {
      page.on('websocket', (line) =>
        line.on('framereceived', ({ payload }) => {
          if (isAcknowledgement(payload)) open++;
        }),
      );
    }
    await front.page.goto('/');
    await events.page.goto('/events?with=actor:xi-jinping');
    await expect.poll(() => open, patiently).toBe(2);
    await ingest('Xi dan Modi', 'Xi Jinping bertemu Narendra Modi di Beijing pada 5 Februari 2025.');
    await ingest('Anwar', 'Anwar Ibrahim bertemu Prabowo Subianto di Jakarta pada 5 Februari 2025.');
    await front.page.getByRole('button', { name: '2 new articles' }).waitFor();
    await front.page.getByRole('button', { name: '2 new events' }).click();
    await front.page.getByRole('link', { name: 'Xi dan Modi' }).waitFor();
    await events.page.getByRole('button', { name: '1 new event' }).click();
    const just = events.page.getByRole('region', { name: 'Just reported' });
    await just.getByRole('link', { name: /^Meeting .*Narendra Modi/ }).waitFor();
    expect(await just.getByRole('listitem').count()).toBe(1);
    for (const { faults, close } of [front, events]) {
      expect(faults).toEqual([]);
      await close();
    }
  });
});
