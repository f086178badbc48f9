/**
 * Measures how much of the time of the largest answers it takes to make their text, which is what streaming could hide:
 * all that it tells is found before.
 * `npm run bench:large-answers -- --size 10000 --data /tmp/news`
 */
import { Command } from 'commander';
import { obey } from './command.ts';
import { ensureLoaded, type GraphOptions, openGraph, withGraphOptions } from './graph.ts';
import { graphqlRequest } from './measure/http.ts';
import { mustBeBuilt, withServer } from './measure/server-process.ts';
import { round } from './measure/statistics.ts';
import { asked } from './news/news.ts';

const times = 5;

/** As much as a page and a network may hold. */
const questions = {
  'a page of 100 articles with their texts': `{
    articles(first: 100) { nodes { id title body source { name } mentions { entity { id name } } } }
  }`,
  'a network of 2,000 entities': `query Network($seeds: [ID!]!) {
    network(seeds: $seeds, depth: 2, limit: 2000) {
      nodes { distance entity { id name } }
      edges { source target articleCount }
    }
  }`,
};

const tell = (line: string) => console.error(line);

const program = withGraphOptions(new Command('bench:large-answers'), 'embedded')
  .description('Measure what streaming of large answers could save; build the server before by: npm run build')
  .action(run);

async function run(options: GraphOptions & { size: number }): Promise<void> {
  mustBeBuilt();
  const graph = await openGraph(options, tell);
  try {
    await ensureLoaded(graph, options.size, tell);
    const env = { NEWSGRAPH_SAMPLES: 'false', NEWSGRAPH_LOG_LEVEL: 'silent', NEWSGRAPH_RESPONSE_CACHE_MB: '0' };
    await withServer({ ...graph.env, ...env }, async ({ url }) => {
      for (const [what, query] of Object.entries(questions)) console.log(`${what}: ${await shareOfText(url, query)}`);
    });
  } finally {
    await graph.close();
  }
}

/** Of several runs the one in which the answer came soonest. */
async function shareOfText(url: string, query: string): Promise<string> {
  const variables = query.includes('$seeds') ? { seeds: [asked.hub.id] } : {};
  const ask = graphqlRequest(url, query, variables);
  let best = { wholeMs: Number.POSITIVE_INFINITY, textMs: 0, bytes: 0 };
  for (let run = 0; run < times; run++) {
    const askedAt = performance.now();
    const answer = await ask();
    const wholeMs = performance.now() - askedAt;
    const data = answer.data();
    const madeAt = performance.now();
    const { length: bytes } = JSON.stringify(data);
    if (wholeMs < best.wholeMs) best = { wholeMs, textMs: performance.now() - madeAt, bytes };
  }
  const { wholeMs, textMs, bytes } = best;
  return `${round(bytes / 1e6)} MB after ${round(wholeMs)} ms, of which its text takes ${round(textMs)} ms`;
}

await obey(program);
