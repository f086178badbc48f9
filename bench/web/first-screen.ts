import type { Browser } from 'playwright-core';
import { type Timing, timingOf } from '../measure/statistics.ts';
import { mainThreadClock } from './main-thread.ts';

export interface FirstScreen {
  /** From navigation until articles, events and trends all stand there. */
  filledMs: Timing;
  /** The largest contentful paint, as the browser tells it. */
  largestPaintMs: Timing;
  /** Processor time of the page's main thread until then. */
  mainThreadMs: Timing;
}

/**
 * Tells when all parts of the front page stand there, by the clock of the page, which begins with the navigation. The
 * browser tells of a paint a little after it.
 */
const watchFilling = `
  globalThis.seen = new Promise((resolve) => {
    let largestPaint = 0;
    new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) largestPaint = startTime; })
      .observe({ type: 'largest-contentful-paint', buffered: true });
    const look = () => {
      const filled = performance.now();
      if (document.querySelectorAll('main section :is(ul, ol)').length < 3) requestAnimationFrame(look);
      else setTimeout(() => resolve({ filled, largestPaint }), 500);
    };
    requestAnimationFrame(look);
  });
`;

/** Opens the front page as visitors who keep nothing of each other. */
export async function firstScreen(browser: Browser, address: string, visits: number): Promise<FirstScreen> {
  const seen: { filled: number; largestPaint: number; worked: number }[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 820 } });
    const page = await context.newPage();
    const worked = await mainThreadClock(page);
    await page.addInitScript(watchFilling);
    await page.goto(address);
    const told = await page.evaluate<{ filled: number; largestPaint: number }>('seen');
    seen.push({ ...told, worked: await worked() });
    await context.close();
  }
  return {
    filledMs: timingOf(seen.map(({ filled }) => filled)),
    largestPaintMs: timingOf(seen.map(({ largestPaint }) => largestPaint)),
    mainThreadMs: timingOf(seen.map(({ worked }) => worked)),
  };
}
