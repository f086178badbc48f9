import { groupBy } from '../../group-by.ts';
import type { Transaction, Value } from '../../store/store.ts';
import { type StoredReading, storedReading } from '../resolve/article-node.ts';
import type { ArticleGraph, MentionRow } from '../resolve/graph.ts';
import { resolve } from '../resolve/resolve.ts';
import { readIdentities } from './identities.ts';
import { type CoMentionRow, coMentions, type NamedTogether, namedTogether, rewriteRowsOf } from './rows.ts';
import { settle } from './settle.ts';

/** Articles that are made again at a time, so that their texts need not fit into memory together. */
const batchSize = 200;

/**
 * Makes the graph of articles again, out of what was read in them and of what curation decided since: who was merged
 * into whom, what was retracted. Whatever the order of decisions and articles, the same graph comes out.
 * Stories are left as they are.
 */
export async function rewrite(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  const touched = { entityIds: new Set<string>(), eventIds: new Set<string>(), roleIds: new Set<string>() };
  const ids = [...new Set(articleIds)].sort();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const before = await takeOut(tx, batch);
    const graphs = await putBack(tx, batch);
    await settleCoMentions(tx, standing(before.mentions), graphs.filter(isStanding).map(namedTogether));
    for (const id of changed(before.mentions, graphs)) touched.entityIds.add(id);
    for (const id of [...before.targetIds, ...graphs.flatMap(targetIds)]) {
      (id.startsWith('event:') ? touched.eventIds : touched.roleIds).add(id);
    }
  }
  await settle(tx, {
    entityIds: [...touched.entityIds],
    eventIds: [...touched.eventIds],
    roleIds: [...touched.roleIds],
  });
}

/** A mention as the graph has it. */
type StoredMention = Pick<
  MentionRow['properties'],
  'articleId' | 'entityId' | 'seenAt' | 'count' | 'names' | 'readIds' | 'surfaces'
> & { isStanding: boolean };

async function takeOut(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ mentions: StoredMention[]; targetIds: string[] }> {
  const mentions = await tx.run<StoredMention>('rewrite/mentions', { ids });
  const targets = await tx.run<{ targetId: string }>('rewrite/targets', { ids });
  for (const query of ['rewrite/clear-claims', 'rewrite/clear-statements', 'rewrite/clear-relationships']) {
    await tx.run(query, { ids });
  }
  return { mentions, targetIds: targets.map(({ targetId }) => targetId) };
}

async function putBack(tx: Transaction, ids: readonly string[]): Promise<ArticleGraph[]> {
  const stored = (await tx.run<StoredReading>('rewrite/readings', { ids })).map((article) => ({
    standing: { id: article.id, retractedAt: article.retractedAt },
    reading: storedReading(article),
  }));
  const identities = await readIdentities(
    tx,
    stored.map(({ reading }) => reading),
  );
  const graphs = stored.map(({ reading, standing }) => resolve(reading, identities, standing));
  for (const { query, rows } of rewriteRowsOf(graphs)) {
    if (rows.length > 0) await tx.run(query, { rows });
  }
  return graphs;
}

/** Counts differ by what changed alone, so that a pair which many other articles name costs no more than a rare one. */
async function settleCoMentions(
  tx: Transaction,
  before: readonly NamedTogether[],
  after: readonly NamedTogether[],
): Promise<void> {
  const removed = byPair(coMentions(before));
  const added = byPair(coMentions(after));
  const rows = [...new Set([...removed.keys(), ...added.keys()])].sort().flatMap((pair) => {
    const gone = removed.get(pair);
    const come = added.get(pair);
    const { from, to } = come ?? gone ?? { from: '', to: '' };
    const isEqual = come?.articleCount === gone?.articleCount && come?.firstAt === gone?.firstAt;
    if (isEqual && come?.lastAt === gone?.lastAt) return [];
    return {
      from,
      to,
      change: (come?.articleCount ?? 0) - (gone?.articleCount ?? 0),
      firstAt: come?.firstAt ?? null,
      lastAt: come?.lastAt ?? null,
      removedFirstAt: gone?.firstAt ?? null,
      removedLastAt: gone?.lastAt ?? null,
    };
  });
  const run = async (query: string, some: Value[]) => {
    if (some.length > 0) await tx.run(query, { rows: some });
  };
  await run('rewrite/co-mentions', rows);
  await run('rewrite/clear-co-mentions', rows);
  await run(
    'rewrite/co-mention-times',
    rows.filter(({ removedFirstAt }) => removedFirstAt !== null),
  );
}

function byPair(rows: readonly CoMentionRow[]): Map<string, CoMentionRow> {
  return new Map(rows.map((row) => [`${row.from} ${row.to}`, row]));
}

function isStanding({ retractedAt }: ArticleGraph): boolean {
  return retractedAt === null;
}

function standing(mentions: readonly StoredMention[]): NamedTogether[] {
  const articles = groupBy(
    mentions.filter(({ isStanding, count }) => isStanding && count > 0),
    ({ articleId }) => articleId,
  );
  return [...articles.values()].map((group) => ({
    entityIds: group.map(({ entityId }) => entityId),
    seenAt: group[0]?.seenAt ?? '',
  }));
}

/** Entities of which some article says something else than before. */
function changed(before: readonly StoredMention[], graphs: readonly ArticleGraph[]): string[] {
  const after = graphs.flatMap((graph) =>
    graph.mentions.map(({ properties }) => ({ ...properties, isStanding: isStanding(graph) })),
  );
  const was = new Map(before.map((mention) => [fingerprint(mention), mention.entityId]));
  const is = new Map(after.map((mention) => [fingerprint(mention), mention.entityId]));
  return [
    ...[...was].filter(([key]) => !is.has(key)).map(([, id]) => id),
    ...[...is].filter(([key]) => !was.has(key)).map(([, id]) => id),
  ];
}

function fingerprint({ articleId, entityId, isStanding, seenAt, count, names, readIds, surfaces }: StoredMention) {
  return JSON.stringify([articleId, entityId, isStanding, seenAt, count, names, readIds, surfaces]);
}

function targetIds({ events, roles }: ArticleGraph): string[] {
  return [...events, ...roles].map(({ id }) => id);
}
