import { groupBy } from '../../group-by.ts';
import { isSpelled, wordKeys } from '../../search/spelling.ts';
import { wordsOf } from '../../search/stems.ts';
import type { Value } from '../../store/store.ts';
import type { ArticleGraph, ClaimRow, EntityRow, MentionRow } from '../resolve/graph.ts';

export interface Step {
  /** A query of `cypher/ingest/` or `cypher/rewrite/`. */
  query: string;
  rows: Value[];
}

type EachArticle = <Row extends Value>(rows: (graph: ArticleGraph) => Row[]) => Row[];

function over(graphs: readonly ArticleGraph[]): EachArticle {
  return (rows) => graphs.flatMap(rows);
}

/**
 * What new articles add to the graph beside entities and their names, as one step a query, in the order in which they
 * must run. Rows are sorted by id, so that two ingests at once lock the same nodes in the same order.
 */
export function rowsOf(graphs: readonly ArticleGraph[]): Step[] {
  const each = over(graphs);
  return [
    { query: 'ingest/sources', rows: each(sources).sort(by('id')) },
    { query: 'ingest/mentions', rows: each(mentions) },
    { query: 'ingest/implied', rows: each(implied) },
    { query: 'ingest/co-mentions', rows: coMentions(graphs.map(namedTogether)) },
    { query: 'ingest/events', rows: each(events).sort(by('id')) },
    { query: 'ingest/participants', rows: each(({ participants }) => participants).sort(by('eventId')) },
    { query: 'ingest/locations', rows: each(({ locations }) => locations).sort(by('eventId')) },
    ...claimRows(graphs),
  ];
}

/** The same of articles whose graph is made again; what entities and events sum up is settled afterwards. */
export function rewriteRowsOf(graphs: readonly ArticleGraph[]): Step[] {
  const standing = graphs.filter(({ retractedAt }) => retractedAt === null);
  const expired = graphs.filter(({ retractedAt }) => retractedAt !== null);
  return [
    { query: 'ingest/sources', rows: over(standing)(sources).sort(by('id')) },
    { query: 'rewrite/entities', rows: entities(graphs) },
    { query: 'ingest/words', rows: words(wordsIn(graphs)) },
    { query: 'ingest/mentions', rows: over(standing)(mentions) },
    { query: 'ingest/implied', rows: over(standing)(implied) },
    { query: 'rewrite/retracted-mentions', rows: over(expired)(namedOrImplied) },
    { query: 'ingest/events', rows: over(standing)(events).sort(by('id')) },
    { query: 'rewrite/retracted-events', rows: over(expired)(events).sort(by('id')) },
    ...claimRows(graphs),
  ];
}

function claimRows(graphs: readonly ArticleGraph[]): Step[] {
  const each = over(graphs);
  return [
    { query: 'ingest/roles', rows: each(roles).sort(by('id')) },
    { query: 'ingest/role-bodies', rows: each(roleBodies).sort(by('id')) },
    { query: 'ingest/statements', rows: each(statements) },
    { query: 'ingest/statement-speakers', rows: each(statementSpeakers) },
    { query: 'ingest/statement-subjects', rows: each(statementSubjects) },
    { query: 'ingest/event-claims', rows: claims(graphs, 'event') },
    { query: 'ingest/role-claims', rows: claims(graphs, 'role') },
    { query: 'ingest/statement-claims', rows: claims(graphs, 'statement') },
    { query: 'ingest/links', rows: each(links).sort(by('linkedId')) },
  ];
}

/** One row an article, so that each article is looked up once. */
function mentions({ id, mentions }: ArticleGraph) {
  const named = mentions.filter(isNamed).map((row) => ({ ...row }));
  return named.length === 0 ? [] : [{ articleId: id, mentions: named }];
}

/** Entities that the article is about without naming them: the country of `the Belarusian president`. */
function implied(graph: ArticleGraph) {
  return namedOrImplied(graph).filter((row) => !isNamed(row));
}

function namedOrImplied({ id, mentions }: ArticleGraph) {
  return mentions.map((row) => ({ articleId: id, ...row }));
}

function isNamed({ properties }: MentionRow): boolean {
  return properties.count > 0;
}

function events({ id, events }: ArticleGraph) {
  return events.map((row) => ({ articleId: id, ...row }));
}

function links({ id, links }: ArticleGraph) {
  return links.map((row) => ({ articleId: id, ...row }));
}

function sources({ id, source }: ArticleGraph) {
  return source === null ? [] : [{ ...source, articleId: id }];
}

export function entities(graphs: readonly ArticleGraph[]): Value[] {
  const found = graphs.flatMap((graph) =>
    graph.entities.map((entity) => ({ entity, count: mentionCount(graph, entity), seenAt: graph.properties.seenAt })),
  );
  const grouped = groupBy(found, ({ entity }) => entity.id);
  return [...grouped.values()]
    .map((group) => {
      const seen = group.map(({ seenAt }) => seenAt).sort();
      const named = group.map(({ entity }) => entity).sort(by('name'));
      const first = named.find(({ own }) => own) ?? named[0];
      return {
        id: first?.id ?? '',
        kind: first?.kind ?? '',
        properties: first?.properties ?? {},
        name: first?.name ?? '',
        own: first?.own ?? false,
        aliases: [...new Set(group.flatMap(({ entity }) => entity.aliases))].sort(),
        mentionCount: group.reduce((sum, { count }) => sum + count, 0),
        firstSeenAt: seen[0] ?? null,
        lastSeenAt: seen.at(-1) ?? null,
      };
    })
    .sort(by('id'));
}

function mentionCount({ mentions }: ArticleGraph, { id }: EntityRow): number {
  return mentions.find(({ entityId }) => entityId === id)?.properties.count ?? 0;
}

/** The keys under which entities of these ids are found. */
export function names(graphs: readonly ArticleGraph[], ids: ReadonlySet<string>): Value[] {
  const rows = new Map<string, { key: string; entityId: string; whole: boolean }>();
  for (const { id, keys } of graphs.flatMap((graph) => graph.entities)) {
    if (!ids.has(id)) continue;
    for (const { key, whole } of keys) {
      const pair = `${key} ${id}`;
      rows.set(pair, { key, entityId: id, whole: whole || rows.get(pair)?.whole === true });
    }
  }
  return [...rows.values()].sort(by('key'));
}

/** The vocabulary of articles: words of names and titles. */
export function wordsIn(graphs: readonly ArticleGraph[]): string[] {
  return spelledWords(
    graphs.flatMap(({ properties, entities }) => [properties.title, ...entities.flatMap(({ aliases }) => aliases)]),
  );
}

/** Those words of names and titles that are kept in the vocabulary. */
export function spelledWords(texts: readonly string[]): string[] {
  return [...new Set([...new Set(texts)].flatMap(wordsOf))].filter(isSpelled).sort();
}

export function words(words: readonly string[]): Value[] {
  return words.map((word) => ({ word, ...wordKeys(word) }));
}

/** What one article names together. */
export interface NamedTogether {
  entityIds: readonly string[];
  seenAt: string;
}

export function namedTogether({ mentions, properties }: ArticleGraph): NamedTogether {
  return { entityIds: mentions.filter(isNamed).map(({ entityId }) => entityId), seenAt: properties.seenAt };
}

export interface CoMentionRow {
  readonly [name: string]: Value;
  from: string;
  to: string;
  articleCount: number;
  firstAt: string;
  lastAt: string;
}

/** Every pair named together, once and from the smaller id, in how many articles and when. */
export function coMentions(articles: readonly NamedTogether[]): CoMentionRow[] {
  const pairs = new Map<string, Map<string, CoMentionRow>>();
  for (const { entityIds, seenAt } of articles) {
    const ids = [...entityIds].sort();
    for (const [index, from] of ids.entries()) {
      const others = pairs.get(from) ?? new Map<string, CoMentionRow>();
      pairs.set(from, others);
      for (let place = index + 1; place < ids.length; place++) {
        const to = ids[place] ?? '';
        const pair = others.get(to);
        if (pair === undefined) {
          others.set(to, { from, to, articleCount: 1, firstAt: seenAt, lastAt: seenAt });
          continue;
        }
        pair.articleCount++;
        if (seenAt < pair.firstAt) pair.firstAt = seenAt;
        if (seenAt > pair.lastAt) pair.lastAt = seenAt;
      }
    }
  }
  return [...pairs.values()]
    .flatMap((others) => [...others.values()])
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}

function roles({ roles }: ArticleGraph) {
  return roles.map((row) => ({ ...row }));
}

function roleBodies({ roles }: ArticleGraph) {
  return roles.flatMap(({ id, ofId }) => (ofId === null ? [] : [{ id, ofId }]));
}

function statements({ id, statements }: ArticleGraph) {
  return statements.map(({ properties }) => ({ articleId: id, properties }));
}

function statementSpeakers({ statements }: ArticleGraph) {
  return statements.flatMap(({ id, speakerId }) => (speakerId === null ? [] : [{ statementId: id, speakerId }]));
}

function statementSubjects({ statements }: ArticleGraph) {
  return statements.flatMap(({ id, about }) => about.map((entityId) => ({ statementId: id, entityId })));
}

function claims(graphs: readonly ArticleGraph[], target: ClaimRow['target']): Value[] {
  return graphs.flatMap(({ id, claims }) => {
    const rows = claims
      .filter((claim) => claim.target === target)
      .map(({ targetId, properties }) => ({ targetId, properties }));
    return rows.length === 0 ? [] : [{ articleId: id, claims: rows }];
  });
}

function by<Key extends string>(key: Key) {
  return (a: { readonly [K in Key]: string }, b: { readonly [K in Key]: string }): number =>
    a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0;
}
