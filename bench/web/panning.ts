import type { Browser } from 'playwright-core';
import { round, type Timing, timingOf } from '../measure/statistics.ts';
import { asked } from '../news/news.ts';
import { mainThreadClock } from './main-thread.ts';

export interface Panning {
  /** What is drawn, as the view tells it. */
  drawn: string;
  /** From navigation until it is drawn and arranged. */
  arrangedMs: number;
  /** From one frame to the next while the picture follows the pointer. */
  frameMs: Timing & { max: number };
  /** Processor time of the page's main thread for one of them. */
  mainThreadMsPerFrame: number;
}

const watchFrames = `
  globalThis.frames = [];
  let last = performance.now();
  const note = (now) => { frames.push(now - last); last = now; globalThis.watch = requestAnimationFrame(note); };
  globalThis.watch = requestAnimationFrame((now) => { last = now; globalThis.watch = requestAnimationFrame(note); });
`;

const longestWaitMs = 300_000;
/** Moves of the pointer, as many in a second as a hand makes. */
const moves = { count: 300, everyMs: 16 };

/** Opens a network of so many names around the hub and moves it about by pointer. */
export async function panning(
  browser: Browser,
  address: string,
  { names, shared }: { names: number; shared: number },
): Promise<Panning> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 820 } });
  page.setDefaultTimeout(longestWaitMs);
  const beganAt = performance.now();
  await page.goto(`${address}/network?seeds=${asked.hub.id}&depth=2&min=${shared}&most=${names}`);
  const caption = page.locator('figcaption [role=status]');
  await page.locator('[data-drawn] canvas').first().waitFor();
  await caption.getByText('Arranging').waitFor({ state: 'hidden' });
  const arrangedMs = Math.round(performance.now() - beganAt);
  const box = await page.locator('[data-drawn] canvas').first().boundingBox();
  if (box === null) throw new Error('expected a picture of the network, got none');
  // Between the picture's edge and its first name nothing is taken hold of but the picture.
  const [x, y] = [box.x + 12, box.y + box.height - 12];
  const picture = page.locator('[data-drawn]');
  const before = await picture.screenshot();
  const worked = await mainThreadClock(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(watchFrames);
  const workedBefore = await worked();
  for (let move = 0; move < moves.count; move++) {
    const turn = (move / moves.count) * 6 * Math.PI;
    await page.mouse.move(x + 200 * (1 - Math.cos(turn)), y - 150 * (1 - Math.cos(turn * 0.7)));
    await page.waitForTimeout(moves.everyMs);
  }
  const frames = await page.evaluate<number[]>('cancelAnimationFrame(watch), frames');
  const workedMs = (await worked()) - workedBefore;
  await page.mouse.up();
  if (before.equals(await picture.screenshot()))
    throw new Error('expected the picture to follow the pointer, it stood still');
  const drawn = (await caption.textContent()) ?? '';
  await page.close();
  return {
    drawn,
    arrangedMs,
    frameMs: { ...timingOf(frames), max: Math.round(Math.max(...frames)) },
    mainThreadMsPerFrame: round(workedMs / frames.length),
  };
}
