import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { ask as askStore } from './support/ask.ts';
import { engines } from './support/engines.ts';
import { ingestSamples } from './support/samples.ts';

interface Quoted {
  quote: string;
  start: number;
  end: number;
  article: { body: string; segments: { kind: string; start: number; end: number }[] };
}

const evidence = 'evidence { quote start end article { body segments { kind start end } } }';
const everything = `{
  articles(first: 100) {
    totalCount
    nodes {
      id url body segments { kind start end text }
      mentions { surface start end sentence }
      statements { text start end }
      events { ${evidence} participants { ${evidence} } }
    }
  }
  entities(first: 100) { totalCount nodes { name aliases ... on Actor { roles { ${evidence} } } } }
}`;

describe.each(engines)('the sample articles on $name', (engine) => {
  let store: Store;
  // The answers are as varied as the questions; what is expected of them says their shape.
  const ask = (query: string) => askStore<ReturnType<typeof JSON.parse>>(store, query);

  beforeAll(async () => {
    store = await engine.open();
    const outcomes = await ingestSamples(store);
    expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(20);
  });
  afterAll(() => store.close());

  it('gives every mention, statement and piece of evidence as its text has it, out of body or title alone', async () => {
    const { articles, entities } = await ask(everything);
    expect(articles.nodes).toHaveLength(articles.totalCount);
    expect(entities.nodes).toHaveLength(entities.totalCount);
    const quotes: Quoted[] = [
      ...articles.nodes.flatMap(
        (article: { events: { evidence: Quoted[]; participants: { evidence: Quoted[] }[] }[] }) =>
          article.events.flatMap(({ evidence, participants }) => [
            ...evidence,
            ...participants.flatMap((one) => one.evidence),
          ]),
      ),
      ...entities.nodes.flatMap(({ roles = [] }: { roles?: { evidence: Quoted[] }[] }) =>
        roles.flatMap((role) => role.evidence),
      ),
    ];
    for (const article of articles.nodes) {
      expect(article.segments.map(({ text }: { text: string }) => text).join('')).toBe(article.body);
      for (const { surface, ...span } of article.mentions) quotes.push({ ...span, quote: surface, article });
      for (const { text, ...span } of article.statements) quotes.push({ ...span, quote: text, article });
    }
    expect(quotes.length).toBeGreaterThan(200);
    for (const { quote, start, end, article } of quotes) {
      expect(article.body.slice(start, end)).toBe(quote);
      const read = article.segments.filter(({ kind }) => kind === 'BODY' || kind === 'TITLE');
      expect(read.some((segment) => segment.start <= start && end <= segment.end)).toBe(true);
    }
  });

  it('reads nothing out of page furniture', async () => {
    const { musk, found } = await ask(
      '{ musk: entity(name: "Elon Musk") { id } found: search(query: "Musk") { totalCount } }',
    );
    expect({ musk, found }).toEqual({ musk: null, found: { totalCount: 0 } });
  });

  it('joins several reports of one event, and counts a copy once', async () => {
    const id = 'event:meeting-2025-01-21-vladimir-putin-xi-jinping';
    const { event } = await ask(
      `{ event(id: "${id}") { independentSourceCount articles { totalCount nodes { duplicates { url } story { id } } } } }`,
    );
    expect(event.articles.totalCount).toBe(4);
    expect(event.independentSourceCount).toBe(2);
    expect(
      event.articles.nodes.filter((article: { duplicates: object[] }) => article.duplicates.length === 2),
    ).toHaveLength(3);
    expect(new Set(event.articles.nodes.map(({ story }: { story: { id: string } }) => story.id)).size).toBe(1);
  });

  it('lets a wrong date and its correction stand side by side', async () => {
    const { events } = await ask(
      `{ events(filter: { participants: { all: ["actor:prabowo-subianto", "actor:anwar-ibrahim"] } }) { nodes { date } } }`,
    );
    expect(events.nodes).toEqual([{ date: '2025-01-28' }, { date: '2025-01-27' }]);
  });

  it('walks every list backwards as the reverse of forwards', async () => {
    for (const list of ['articles', 'events', 'entities', 'statements']) {
      const ids = async (direction: 'first' | 'last') => {
        const [cursor, more] = direction === 'first' ? ['after', 'hasNextPage'] : ['before', 'hasPreviousPage'];
        const end = direction === 'first' ? 'endCursor' : 'startCursor';
        const found: string[] = [];
        for (let from: string | null = null; ; ) {
          const at: string = from === null ? '' : `, ${cursor}: "${from}"`;
          const page = (
            await ask(`{ page: ${list}(${direction}: 4${at}) { nodes { id } pageInfo { ${end} ${more} } } }`)
          ).page;
          const nodes = page.nodes.map(({ id }: { id: string }) => id);
          found.push(...(direction === 'first' ? nodes : nodes.reverse()));
          if (!page.pageInfo[more]) return found;
          from = page.pageInfo[end];
        }
      };
      const forwards = await ids('first');
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(await ids('last')).toEqual([...forwards].reverse());
      const { page } = await ask(`{ page: ${list} { totalCount } }`);
      expect(forwards).toHaveLength(page.totalCount);
    }
  });
});
