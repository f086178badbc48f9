import { randomUUID } from 'node:crypto';
import { type Store, SupersededWorkError, type Transaction, type Value } from '../../store/store.ts';
import type { ArticleGraph } from '../resolve/graph.ts';
import type { Identities } from '../resolve/identities.ts';
import { type Reading, resolve } from '../resolve/resolve.ts';
import { storyProperties } from '../resolve/story-properties.ts';
import { correct } from './correct.ts';
import { type Portrayal, portray } from './facets.ts';
import { readIdentities, readIdsOf, readTargets } from './identities.ts';
import { rewrite } from './rewrite.ts';
import { rowsOf } from './rows.ts';
import { settle } from './settle.ts';
import { joinStories } from './stories.ts';

/** What became of one article: new (`created`), a new text of one that is there (`corrected`), or there already. */
export interface WriteOutcome {
  id: string;
  created: boolean;
  corrected: boolean;
}

/**
 * Stores articles in one transaction: each whole or, when it fails, none of them. What is there already stays as it
 * is. Outcomes come in the order of `readings`.
 */
export async function write(store: Store, readings: readonly Reading[]): Promise<WriteOutcome[]> {
  return store.write(async (tx) => {
    // Stories are told by what was read, so that who is who moves no article from one to another.
    const asRead = readings.map((reading) => {
      const graph = resolve(reading);
      return { ...graph, properties: { ...graph.properties, ...storyProperties(reading.article, graph) } };
    });
    const stored = await createArticles(tx, asRead);
    const fresh = new Map<string, { reading: Reading; graph: ArticleGraph }>();
    for (const [index, graph] of asRead.entries()) {
      const reading = readings[index];
      if (reading === undefined || stored.get(graph.id)?.created !== true || fresh.has(graph.id)) continue;
      fresh.set(graph.id, { reading, graph });
    }
    const moved = await portray(tx, [...fresh.values()].map(portrayal), readings[0]?.ingestedAt ?? '');
    const identities = await readIdentities(tx, readings);
    const graphs = [...fresh.values()].map(({ reading, graph }) => underIdentities(reading, graph, identities));
    await writeFresh(tx, graphs);
    await rewrite(
      tx,
      moved.filter((id) => !fresh.has(id)),
    );

    const outcomes: WriteOutcome[] = [];
    for (const graph of asRead) {
      const { id } = graph;
      const created = fresh.get(id)?.graph === graph;
      const contentHash = fresh.get(id)?.graph.properties.contentHash ?? stored.get(id)?.contentHash;
      const isSame = contentHash === graph.properties.contentHash;
      outcomes.push({ id, created, corrected: !created && !isSame && (await correct(tx, graph)) });
    }
    await joinStories(tx, [...fresh.keys()]);
    await mustBe(identities.targets, tx, [...readIdsOf(readings), ...identities.namesakes.values()]);
    await number(tx, graphs);
    return outcomes;
  });
}

function portrayal({ reading, graph }: { reading: Reading; graph: ArticleGraph }): Portrayal {
  return {
    articleId: graph.id,
    reading,
    seenAt: graph.properties.seenAt,
    isStanding: graph.retractedAt === null,
  };
}

/** An article's graph under who is who; as it was read where nobody is anybody else. */
function underIdentities(reading: Reading, asRead: ArticleGraph, identities: Identities): ArticleGraph {
  const { targets, aliases, namesakes } = identities;
  if (targets.size === 0 && aliases.size === 0 && namesakes.size === 0) return asRead;
  return { ...resolve(reading, identities), properties: asRead.properties };
}

interface StoredArticle {
  id: string;
  created: boolean;
  contentHash: string;
}

async function createArticles(tx: Transaction, graphs: readonly ArticleGraph[]): Promise<Map<string, StoredArticle>> {
  // The first of two with one id in this batch is the one that is stored.
  const unique = new Map([...graphs].reverse().map((graph) => [graph.id, graph]));
  const rows: Value[] = [...unique.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, properties }) => ({ id, properties }));
  const stored = await tx.run<StoredArticle>('ingest/articles', { rows, ingestId: randomUUID() });
  return new Map(stored.map((article) => [article.id, article]));
}

async function writeFresh(tx: Transaction, graphs: readonly ArticleGraph[]): Promise<void> {
  const revived: string[] = [];
  for (const { query, rows } of rowsOf(graphs)) {
    if (rows.length === 0) continue;
    for (const { revivedId } of await tx.run<{ revivedId?: string }>(query, { rows })) {
      if (revivedId !== undefined) revived.push(revivedId);
    }
  }
  const eventIds = graphs.flatMap(({ locations }) => locations.map(({ eventId }) => eventId));
  if (eventIds.length > 0) await tx.run('ingest/event-places', { ids: [...new Set(eventIds)].sort() });
  const of = (prefix: string) => revived.filter((id) => id.startsWith(prefix));
  await settle(tx, {
    eventIds: of('event:'),
    roleIds: of('role:'),
    entityIds: revived.filter((id) => !/^(event|role):/.test(id)),
  });
}

/** Entities are locked by now: had somebody merged one since it was looked up, this would write to the one of before. */
async function mustBe(
  targets: ReadonlyMap<string, string>,
  tx: Transaction,
  readIds: readonly string[],
): Promise<void> {
  const now = await readTargets(tx, readIds);
  if (now.size !== targets.size || [...targets].some(([id, target]) => now.get(id) !== target)) {
    throw new SupersededWorkError('entities were merged while articles that name them were stored');
  }
}

/** Gives new articles the numbers by which subscribers follow what comes in. */
async function number(tx: Transaction, graphs: readonly ArticleGraph[]): Promise<void> {
  const [first] = graphs;
  if (first === undefined) return;
  const rows = graphs.map(({ id }, index) => ({ id, place: index + 1 }));
  await tx.run('ingest/sequence', { rows, startedAt: first.properties['ingestedAt'] ?? null });
}
