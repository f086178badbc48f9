import { exportText } from '../../src/export/index.ts';
import { readRequest } from '../../src/export/request.ts';
import { scopeOf } from '../../src/export/scope.ts';
import { clean } from '../../src/ingest/clean/clean.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { prepare, write } from '../../src/ingest/write/write.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';

/** A whole export in one text. */
export async function exported(store: Store, format: string, given: Record<string, unknown> = {}): Promise<string> {
  const { format: name, options, selection } = readRequest(format, given);
  const scope = await scopeOf(selection, store);
  const pieces: string[] = [];
  for await (const piece of exportText(store, scope, name, options)) pieces.push(piece);
  return pieces.join('');
}

/** What breaks a format that does not expect it. */
export const nasty = '=1+1 "quoted" \'single\', a;b ]]> <b>&amp; \\ line\u0007 \u0001 😀 e\u0301 مرحبا \u202e@SUM(A1)';

/** What comes back of a text from XML, which can't hold every character. */
export const asXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

/** Stand for what no article may hold on its way in, but a graph may. */
const unreadable: Record<string, string> = { '★': '\u0007', '☆': '\u0001' };

/** An article whose title and whose quotation hold it, with line ends of every kind in its text. */
export async function ingestNasty(store: Store): Promise<void> {
  const readable = Object.entries(unreadable).reduce((text, [star, character]) => text.replace(character, star), nasty);
  const article = clean({
    title: readable,
    body: `Presiden China Xi Jinping bertemu Vladimir Putin pada 8 Mei 2025 di Moskow.\r\n\r\n“${readable},” kata Xi Jinping.\n\tSelesai.\n`,
    format: 'text',
    publishedAt: '2025-05-08',
    language: 'id',
    url: 'https://a.example/1?a=b&c="d"',
  });
  const original = (text: string) => text.replace(/[★☆]/g, (star) => unreadable[star] ?? star);
  const stored = { ...article, title: original(article.title), text: original(article.text) };
  const extraction = await rulesExtractor.extract(stored);
  const reading = {
    article: stored,
    extraction,
    extractor: rulesExtractor,
    ingestedAt: '2025-05-09T00:00:00.000Z',
    ingestedBy: null,
  };
  await write(store, [prepare(reading)]);
}

interface Evidence {
  quote: string;
  start: number;
  end: number;
  confidence: number;
  extractor: string;
  recordedAt: string;
  article: { id: string };
}
interface Ref {
  id: string;
}
export interface Answer {
  entities: {
    totalCount: number;
    nodes: (Ref & {
      kind: string;
      name: string;
      aliases: string[];
      mentionCount: number;
      coMentions: { edges: { articleCount: number; node: Ref }[] };
      roles?: { title: string; of: Ref | null; evidence: Evidence[] }[];
    })[];
  };
  articles: {
    totalCount: number;
    nodes: (Ref & {
      title: string;
      body: string;
      url: string | null;
      source: { name: string } | null;
      mentions: { surface: string; start: number; end: number; sentence: string; entity: Ref }[];
      statements: (Ref & { text: string; start: number; end: number; speaker: Ref | null; about: Ref[] })[];
      events: Ref[];
    })[];
  };
  events: {
    totalCount: number;
    nodes: (Ref & {
      title: string;
      type: string;
      date: string | null;
      place: Ref | null;
      participants: { role: string; entity: Ref; evidence: Evidence[] }[];
      evidence: Evidence[];
    })[];
  };
}

const evidence = 'evidence { quote start end confidence extractor recordedAt article { id } }';

/** All that GraphQL tells of a small graph, or of the articles that a filter lets pass. */
export async function answers(store: Store, filter: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await ask<Answer>(
    store,
    `query ($filter: ArticleFilter) {
      entities(first: 100) { totalCount nodes {
        id kind name aliases mentionCount
        coMentions(first: 100) { edges { articleCount node { id } } }
        ... on Actor { roles { title of { id } ${evidence} } }
      } }
      articles(first: 100, filter: $filter) { totalCount nodes {
        id title body url source { name }
        mentions { surface start end sentence entity { id } }
        statements { id text start end speaker { id } about { id } }
        events { id }
      } }
      events(first: 100) { totalCount nodes {
        id title type date place { id } participants { role entity { id } ${evidence} } ${evidence}
      } }
    }`,
    { filter },
  );
  for (const list of Object.values(answer)) {
    if (list.nodes.length !== list.totalCount && Object.keys(filter).length === 0) throw new Error('expected one page');
  }
  return answer;
}

export type Counts = Record<
  'entities' | 'articles' | 'events' | 'mentions' | 'statements' | 'participants' | 'roles' | 'reports' | 'coMentions',
  number
>;

/** The counts that every graph format must show. */
export function counts({ entities, articles, events }: Answer): Counts {
  const each = <Item>(items: readonly Item[], length: (item: Item) => number) =>
    items.reduce((sum, item) => sum + length(item), 0);
  return {
    entities: entities.totalCount,
    articles: articles.totalCount,
    events: events.totalCount,
    mentions: each(articles.nodes, ({ mentions }) => mentions.length),
    statements: each(articles.nodes, ({ statements }) => statements.length),
    participants: each(events.nodes, ({ participants }) => participants.length),
    roles: each(entities.nodes, ({ roles = [] }) => roles.length),
    reports: each(articles.nodes, (article) => article.events.length),
    coMentions: each(entities.nodes, ({ coMentions }) => coMentions.edges.length) / 2,
  };
}

export const ids = (nodes: readonly Ref[]): string[] => nodes.map(({ id }) => id).sort();
