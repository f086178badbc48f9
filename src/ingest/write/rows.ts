import { groupBy } from '../../group-by.ts';
import type { Value } from '../../store/store.ts';
import type { ArticleGraph, ClaimRow, EntityRow } from '../resolve/graph.ts';

interface Step {
  /** A query of `cypher/ingest/`. */
  query: string;
  rows: Value[];
}

/**
 * What new articles add to the graph, as one step a query, in the order in which they must run. Rows are sorted by
 * id, so that two ingests at once lock the same nodes in the same order.
 */
export function rowsOf(graphs: readonly ArticleGraph[]): Step[] {
  const each = <Row extends Value>(rows: (graph: ArticleGraph) => Row[]): Row[] => graphs.flatMap(rows);
  return [
    { query: 'ingest/sources', rows: each(sources).sort(by('id')) },
    { query: 'ingest/entities', rows: entities(graphs) },
    { query: 'ingest/names', rows: names(graphs) },
    { query: 'ingest/mentions', rows: each(({ id, mentions }) => mentions.map((row) => ({ articleId: id, ...row }))) },
    { query: 'ingest/co-mentions', rows: coMentions(graphs) },
    {
      query: 'ingest/events',
      rows: each(({ id, events }) => events.map((row) => ({ articleId: id, ...row }))).sort(by('id')),
    },
    { query: 'ingest/participants', rows: each(({ participants }) => participants).sort(by('eventId')) },
    { query: 'ingest/locations', rows: each(({ locations }) => locations).sort(by('eventId')) },
    { query: 'ingest/roles', rows: each(roles).sort(by('id')) },
    { query: 'ingest/statements', rows: each(statements) },
    { query: 'ingest/statement-subjects', rows: each(statementSubjects) },
    { query: 'ingest/event-claims', rows: claims(graphs, 'event') },
    { query: 'ingest/role-claims', rows: claims(graphs, 'role') },
    { query: 'ingest/statement-claims', rows: claims(graphs, 'statement') },
    {
      query: 'ingest/links',
      rows: each(({ id, links }) => links.map((row) => ({ articleId: id, ...row }))).sort(by('linkedId')),
    },
  ];
}

function sources({ id, source }: ArticleGraph) {
  return source === null ? [] : [{ ...source, articleId: id }];
}

function entities(graphs: readonly ArticleGraph[]): Value[] {
  const found = graphs.flatMap((graph) =>
    graph.entities.map((entity) => ({ entity, count: mentionCount(graph, entity), seenAt: graph.properties.seenAt })),
  );
  const grouped = groupBy(found, ({ entity }) => entity.id);
  return [...grouped.values()]
    .map((group) => {
      const seen = group.map(({ seenAt }) => seenAt).sort();
      const [first] = group.map(({ entity }) => entity).sort(by('name'));
      return {
        id: first?.id ?? '',
        kind: first?.kind ?? '',
        properties: first?.properties ?? {},
        name: first?.name ?? '',
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

function names(graphs: readonly ArticleGraph[]): Value[] {
  const rows = new Map<string, { key: string; entityId: string; whole: boolean }>();
  for (const { id, keys } of graphs.flatMap((graph) => graph.entities)) {
    for (const { key, whole } of keys) {
      const pair = `${key} ${id}`;
      rows.set(pair, { key, entityId: id, whole: whole || rows.get(pair)?.whole === true });
    }
  }
  return [...rows.values()].sort(by('key'));
}

function coMentions(graphs: readonly ArticleGraph[]): Value[] {
  const pairs = new Map<string, { from: string; to: string; articleCount: number; firstAt: string; lastAt: string }>();
  for (const { mentions, properties } of graphs) {
    const seenAt = properties.seenAt;
    const ids = mentions.map(({ entityId }) => entityId).sort();
    for (const [index, from] of ids.entries()) {
      for (const to of ids.slice(index + 1)) {
        const pair = pairs.get(`${from} ${to}`) ?? { from, to, articleCount: 0, firstAt: seenAt, lastAt: seenAt };
        pairs.set(`${from} ${to}`, {
          ...pair,
          articleCount: pair.articleCount + 1,
          firstAt: seenAt < pair.firstAt ? seenAt : pair.firstAt,
          lastAt: seenAt > pair.lastAt ? seenAt : pair.lastAt,
        });
      }
    }
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key) ?? null);
}

function roles(graph: ArticleGraph) {
  return graph.roles.map((role) => ({ ...role, recordedAt: String(graph.properties['ingestedAt']) }));
}

function statements({ id, statements }: ArticleGraph) {
  return statements.map(({ properties }) => ({ articleId: id, properties }));
}

function statementSubjects({ statements }: ArticleGraph) {
  return statements.flatMap(({ id, about }) => about.map((entityId) => ({ statementId: id, entityId })));
}

function claims(graphs: readonly ArticleGraph[], target: ClaimRow['target']): Value[] {
  return graphs.flatMap(({ id, claims }) =>
    claims
      .filter((claim) => claim.target === target)
      .map(({ targetId, properties }) => ({ articleId: id, targetId, properties })),
  );
}

function by<Key extends string>(key: Key) {
  return (a: { readonly [K in Key]: string }, b: { readonly [K in Key]: string }): number =>
    a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0;
}
