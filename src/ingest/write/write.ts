import { randomUUID } from 'node:crypto';
import { type Store, SupersededWorkError, type Transaction, type Value } from '../../store/store.ts';
import type { ArticleGraph } from '../resolve/graph.ts';
import { entityId } from '../resolve/ids.ts';
import { type Reading, resolve } from '../resolve/resolve.ts';
import { storyProperties } from '../resolve/story-properties.ts';
import { correct } from './correct.ts';
import { readIdentities, readTargets } from './identities.ts';
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
    const readIds = readings.flatMap(({ extraction }) => extraction.entities.map(entityId));
    const identities = await readIdentities(tx, readIds);
    const graphs = readings.map((reading) => {
      const graph = resolve(reading, identities);
      // Stories are told by what was read, so that merging entities moves no article from one to another.
      const asRead = identities.targets.size === 0 ? graph : resolve(reading);
      return { ...graph, properties: { ...graph.properties, ...storyProperties(reading.article, asRead) } };
    });
    const stored = await createArticles(tx, graphs);
    const fresh = new Map<string, ArticleGraph>();
    for (const graph of graphs) {
      if (stored.get(graph.id)?.created === true && !fresh.has(graph.id)) fresh.set(graph.id, graph);
    }
    await writeFresh(tx, [...fresh.values()]);

    const outcomes: WriteOutcome[] = [];
    for (const graph of graphs) {
      const { id } = graph;
      const created = fresh.get(id) === graph;
      const contentHash = fresh.get(id)?.properties.contentHash ?? stored.get(id)?.contentHash;
      const isSame = contentHash === graph.properties.contentHash;
      outcomes.push({ id, created, corrected: !created && !isSame && (await correct(tx, graph)) });
    }
    await joinStories(tx, [...fresh.keys()]);
    await mustBe(identities.targets, tx, readIds);
    await number(tx, [...fresh.values()]);
    return outcomes;
  });
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
