import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dashboard, isSkipped, whySkipped } from './support.ts';

const start = '/network?seeds=actor:xi-jinping';

const placesOf = (dots: Element[]) => dots.map((dot) => dot.getAttribute('transform'));

describe.skipIf(isSkipped)(`the network${whySkipped}`, () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await Dashboard.open();
  });
  afterAll(() => dashboard?.close());

  const list = (page: Page) => page.getByRole('region', { name: 'As a list' });
  const name = (page: Page, text: string) => list(page).getByRole('button', { name: text, exact: true });

  it('picks a name, opens the sentences of a connection, filters, and takes each step back', async () => {
    const { page, faults, close } = await dashboard.visit(start);
    await page.locator('[data-drawn="webgl"] canvas').first().waitFor();
    await name(page, 'Vladimir Putin').click();
    await page.waitForURL(/pick=actor:vladimir-putin/);
    const putin = page.getByRole('region', { name: 'Vladimir Putin', exact: true });
    await putin.getByRole('button', { name: 'Xi Jinping' }).click();
    await page.waitForURL(/edge=actor:vladimir-putin,actor:xi-jinping/);
    const connection = page.getByRole('region', { name: 'The connection' });
    await connection.getByRole('link', { name: /^Chinese President Xi Jinping and Russian/ }).waitFor();
    await page.getByRole('checkbox', { name: 'Places' }).uncheck();
    await page.waitForURL(/kind=ACTOR,ORGANIZATION/);
    await expect.poll(() => name(page, 'China').count()).toBe(0);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await name(page, 'China').waitFor();
    await undo.click();
    await connection.waitFor({ state: 'hidden' });
    await undo.click();
    await putin.waitFor({ state: 'hidden' });
    expect(await undo.isDisabled()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it('adds who is near, and shows by which sentences two names are connected', async () => {
    const { page, faults, close } = await dashboard.visit('/network?seeds=actor:wang-yi&pick=place:china');
    const china = page.getByRole('region', { name: 'China', exact: true });
    await china.getByRole('button', { name: 'Add who is near' }).click();
    await page.waitForURL(/seeds=actor:wang-yi,place:china/);
    await name(page, 'Ursula von der Leyen').waitFor();
    await name(page, 'Wang Yi').click();
    await page.getByRole('button', { name: 'Path from here' }).click();
    await page.getByText('Now pick the other end').waitFor();
    await name(page, 'Ursula von der Leyen').click();
    await page.waitForURL(/path=actor:wang-yi,actor:ursula-von-der-leyen/);
    const paths = page.getByRole('region', { name: 'Paths' });
    const evidence = 'Dari Beijing, Xi didampingi Menteri Luar Negeri China, Wang Yi.';
    await paths.getByRole('link', { name: evidence }).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('is picked and moved by pointer, and what was moved stays there', async () => {
    // Alone, it stands in the middle of the picture.
    const { page, faults, close } = await dashboard.visit('/network?seeds=actor:wang-yi&kind=ORGANIZATION');
    const picture = page.locator('[data-drawn="webgl"]');
    await picture.locator('canvas').first().waitFor();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('expected a picture, got none');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // A name can be picked once it is drawn, which nothing tells.
    const isPicked = () =>
      page.waitForURL(/pick=actor:wang-yi/, { timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 10; tries++) {
      await page.mouse.click(x, y);
      if (await isPicked()) break;
    }
    await page.getByRole('button', { name: 'Pin here' }).waitFor();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Let loose' }).waitFor();
    await page.waitForURL(/pins=actor:wang-yi@-?[\d.]+_-?[\d.]+/);
    const address = page.url();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Pin here' }).waitFor();
    await page.goto(address);
    await page.getByRole('button', { name: 'Let loose' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('is saved as GEXF, SVG and PNG', async () => {
    const { page, faults, close } = await dashboard.visit(start);
    await name(page, 'Vladimir Putin').waitFor();
    const saved = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save ${format}` }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const graph = gexf.parse(UndirectedGraph, (await saved('GEXF')).toString());
    expect(graph.getNodeAttribute('actor:vladimir-putin', 'label')).toBe('Vladimir Putin');
    expect(graph.hasEdge('actor:vladimir-putin', 'actor:xi-jinping')).toBe(true);
    const svg = (await saved('SVG')).toString();
    expect(svg.match(/<circle /g)).toHaveLength(graph.order);
    expect(svg.match(/<line /g)).toHaveLength(graph.size);
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect(faults).toEqual([]);
    await close();
  });

  it('is drawn without WebGL where there is none, and its lines open their sentences', async () => {
    const plain = await dashboard.withoutWebgl();
    const { page, faults, close } = await plain.visit(start);
    const picture = page.locator('[data-drawn="svg"]');
    await picture.locator('circle').first().waitFor();
    await page.getByText('Arranging').waitFor({ state: 'hidden' });
    await picture.getByText('Vladimir Putin').click();
    await page.waitForURL(/pick=actor:vladimir-putin/);
    await picture.locator('line').first().dispatchEvent('click');
    await page.getByRole('region', { name: 'The connection' }).locator('mark').first().waitFor();
    expect(faults).toEqual([]);
    await close();
    await plain.close();
  });

  it('shows the same picture at the same address, pins included, and is moved by keyboard without WebGL', async () => {
    const plain = await dashboard.withoutWebgl();
    const seen = async (at: string) => {
      const { page, close } = await plain.visit(at);
      await page.locator('[data-drawn="svg"] circle').first().waitFor();
      await page.getByText('Arranging').waitFor({ state: 'hidden' });
      const places = () => page.locator('[data-drawn="svg"] g').evaluateAll(placesOf);
      const areSettled = async () => {
        const before = await places();
        await page.waitForTimeout(300);
        return String(before) === String(await places());
      };
      await expect.poll(areSettled).toBe(true);
      return { page, places, close };
    };
    const pinned = `${start}&pins=actor:xi-jinping@900_700`;
    const [one, other] = [await seen(pinned), await seen(pinned)];
    const places = await one.places();
    expect(places.length).toBeGreaterThan(3);
    expect(await other.places()).toEqual(places);
    await other.close();

    const picture = one.page.getByRole('application', { name: /^Picture of the network: arrow keys/ });
    await picture.focus();
    for (const key of ['+', 'ArrowRight', 'ArrowDown', '-']) {
      const before = await one.places();
      await one.page.keyboard.press(key);
      await expect.poll(one.places).not.toEqual(before);
    }
    await one.page.getByRole('button', { name: 'Whole picture' }).click();
    await expect.poll(one.places).toEqual(places);
    await one.close();
    await plain.close();
  });
});
