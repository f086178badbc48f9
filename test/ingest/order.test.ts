import { describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readInputs } from '../../src/ingest/read/read.ts';
import type { RawArticle } from '../../src/ingest/types.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { samplesFolder } from '../support/samples.ts';

const graph = `{
  articles(first: 100, filter: { pubStatus: [USABLE, HEADLINE] }) {
    nodes { id title language publishedAt pubStatus source { id name } links { title article { id } } story { id title firstPublishedAt } duplicates { id } }
  }
  entities(first: 100, orderBy: { field: NAME, direction: ASC }) {
    nodes {
      id name aliases mentionCount firstSeenAt lastSeenAt
      coMentions(first: 100) { edges { articleCount firstAt lastAt node { id } } }
      ... on Actor { roles { title of { id } validFrom evidence { quote } } statements(first: 100) { nodes { id text } } }
    }
  }
  events(first: 100) {
    nodes { id title date place { id } independentSourceCount participants { role entity { id } evidence { quote } } evidence { quote } }
  }
}`;

async function samples(): Promise<RawArticle[]> {
  const articles: RawArticle[] = [];
  for await (const result of readInputs([samplesFolder])) if (result.ok) articles.push(result.article);
  return articles;
}

describe.each(engines)('on $name', (engine) => {
  it('articles give the same graph in whatever order they arrive, one by one or together', async () => {
    const articles = await samples();
    const now = () => new Date('2025-02-01T00:00:00Z');
    const graphs: unknown[] = [];
    for (const batches of [[articles], articles.map((one) => [one]), [...articles].reverse().map((one) => [one])]) {
      const store = await engine.open();
      for (const batch of batches) await ingest(batch, { store, extractor: rulesExtractor, now });
      graphs.push(await ask(store, graph));
      await store.close();
    }
    const [together, oneByOne, backwards] = graphs;
    expect(oneByOne).toEqual(together);
    expect(backwards).toEqual(together);
  });
});
