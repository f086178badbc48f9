import type { Reading } from '../../src/ingest/resolve/resolve.ts';
import { news } from '../news/news.ts';
import { Random } from '../news/random.ts';
import { operations, textOf } from '../operations.ts';
import type { Subjects } from '../subjects.ts';
import type { Sending } from './open-loop.ts';

/** What was acknowledged to those who sent it. */
export interface Acknowledged {
  /** Ids of the articles that were new. */
  articles: Set<string>;
  decisions: number;
}

export interface Traffic {
  next: () => Sending;
  acknowledged: Acknowledged;
}

const shareOfIngests = 0.19;
const shareOfDecisions = 0.01;
const ingest = `mutation Endure($input: ArticleInput!) {
  ingestArticle(input: $input) { created corrected article { id } errors { message } }
}`;
const addAlias = `mutation AddAlias($id: ID!, $name: String!) {
  addAlias(id: $id, name: $name) { entity { id } errors { message } }
}`;

/** The archive is in the graph in one half; the other comes in while questions are asked. */
export const halves = { stored: { part: 0, of: 2 }, sent: { part: 1, of: 2 } } as const;

/** Questions of a dashboard, four in five of all, between articles that come in and a decision now and then. */
export function traffic(size: number, subjects: Subjects): Traffic {
  const random = new Random(1);
  const acknowledged: Acknowledged = { articles: new Set(), decisions: 0 };
  const questions = operations.flatMap((operation) => {
    const query = textOf(operation, 'newsgraph');
    return query === null ? [] : Array.from({ length: operation.share }, () => ({ operation, query }));
  });
  const articles = endless(size);
  let turn = 0;

  const question = (): Sending => {
    const { operation, query } = random.pick(questions);
    return { what: operation.name, body: encoded(query, operation.params(subjects, turn++)) };
  };
  const article = (): Sending => ({
    what: 'ingest',
    body: encoded(ingest, { input: articles.next().value }),
    answered: (data) => {
      const { ingestArticle } = data as { ingestArticle: { created: boolean; article: { id: string } | null } };
      if (ingestArticle.created && ingestArticle.article !== null) acknowledged.articles.add(ingestArticle.article.id);
    },
  });
  const decision = (): Sending => ({
    what: 'curation',
    body: encoded(addAlias, { id: subjects.middle, name: `Alias ${turn++}` }),
    answered: () => {
      acknowledged.decisions++;
    },
  });
  const next = () => {
    if (random.chance(shareOfDecisions)) return decision();
    return random.chance(shareOfIngests / (1 - shareOfDecisions)) ? article() : question();
  };
  return { next, acknowledged };
}

/** Articles to send; once the archive is through, it comes again as other articles. */
function* endless(size: number): Generator<object, never> {
  for (let round = 1; ; round++) {
    for (const { article } of news(2 * size, halves.sent)) yield inputOf(article, round);
  }
}

function inputOf({ title, text, language, publishedAt, url, source }: Reading['article'], round: number): object {
  const again = round === 1 ? '' : ` (${round})`;
  return {
    title: `${title}${again}`,
    body: `${text}${again}`,
    language,
    publishedAt,
    source: source?.name,
    url: `${url}${round === 1 ? '' : `?round=${round}`}`,
  };
}

function encoded(query: string, variables: object): Buffer {
  return Buffer.from(JSON.stringify({ query, variables }));
}
