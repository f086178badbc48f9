/**
 * Measures the dashboard in Chromium over a made-up archive: how soon its front page is filled, and how smoothly a large
 * network is moved.
 * `npm run bench:web -- --size 15000 --data /tmp/news`
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Command } from 'commander';
import { launchBrowser } from '../tools/browser.ts';
import { obey, wholeNumber } from './command.ts';
import { ensureLoaded, type GraphOptions, openGraph, withGraphOptions } from './graph.ts';
import { machine } from './machine.ts';
import { mustBeBuilt, withServer } from './measure/server-process.ts';
import { round } from './measure/statistics.ts';
import { firstScreen } from './web/first-screen.ts';
import { panning } from './web/panning.ts';

interface Options extends GraphOptions {
  size: number;
  visits: number;
  names: number;
  shared: number;
  out?: string;
}

const tell = (line: string) => console.error(line);

const program = withGraphOptions(new Command('bench:web'), 'embedded')
  .description('Measure the dashboard in Chromium over a made-up archive; build it before by: npm run build')
  .option('--visits <n>', 'how often the front page is opened', wholeNumber, 10)
  .option('--names <n>', 'names of the network', wholeNumber, 2000)
  .option('--shared <n>', 'fewest shared articles of its connections', wholeNumber, 5)
  .option('--out <file>', 'keep the figures in this file')
  .action(run);

async function run(options: Options): Promise<void> {
  mustBeBuilt();
  const graph = await openGraph(options, tell);
  try {
    await ensureLoaded(graph, options.size, tell);
    const figures = {
      articles: options.size,
      engine: options.engine,
      machine: machine(),
      // What else ran on the machine when this began.
      loadAverage: round(loadavg()[0] ?? 0),
      ...(await measure(graph.env, options)),
    };
    if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(figures, null, 2)}\n`);
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    await graph.close();
  }
}

async function measure(env: NodeJS.ProcessEnv, { visits, names, shared }: Options) {
  const browser = await launchBrowser();
  try {
    // What nobody asked before is computed; what somebody did is kept by the server.
    const fresh = await withServer({ ...env, NEWSGRAPH_RESPONSE_CACHE_MB: '0' }, ({ origin }) =>
      firstScreen(browser, origin, visits),
    );
    return await withServer(env, async ({ origin }) => ({
      firstScreen: { nothingKept: fresh, kept: await firstScreen(browser, origin, visits) },
      network: await panning(browser, origin, { names, shared }),
    }));
  } finally {
    await browser.close();
  }
}

await obey(program);
