import { randomUUID } from 'node:crypto';
import { type Store, SupersededWorkError, type Transaction, type Value } from '../../store/store.ts';
import type { ArticleGraph } from '../resolve/graph.ts';
import type { Identities } from '../resolve/identities.ts';
import { type Reading, resolve } from '../resolve/resolve.ts';
import { type StoryProperties, storyProperties } from '../resolve/story-properties.ts';
import type { ListedArticle } from '../stories/candidates.ts';
import { correct } from './correct.ts';
import { type Portrayal, portray } from './facets.ts';
import { readIdentities, readIdsOf, readTargets } from './identities.ts';
import { rewrite } from './rewrite.ts';
import { entities, names, rowsOf, words, wordsIn } from './rows.ts';
import { settle } from './settle.ts';
import { joinNewStories } from './stories.ts';
import { rememberWords, storedWords } from './vocabulary.ts';

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
  // Stories are told by what was read, so that who is who moves no article from one to another.
  const asRead = readings.map((reading): NewArticle => {
    const graph = resolve(reading);
    return { ...graph, properties: { ...graph.properties, ...storyProperties(reading.article, graph) } };
  });
  let written: readonly string[] = [];
  const outcomes = await store.write(async (tx) => {
    const stored = await createArticles(tx, asRead);
    const fresh = new Map<string, { reading: Reading; graph: NewArticle }>();
    for (const [index, graph] of asRead.entries()) {
      const reading = readings[index];
      if (reading === undefined || stored.get(graph.id)?.created !== true || fresh.has(graph.id)) continue;
      fresh.set(graph.id, { reading, graph });
    }
    const moved = await portray(tx, [...fresh.values()].map(portrayal), readings[0]?.ingestedAt ?? '');
    const identities = await readIdentities(tx, readings);
    const graphs = [...fresh.values()].map(({ reading, graph }) => underIdentities(reading, graph, identities));
    written = wordsIn(graphs).filter((word) => !storedWords(store).has(word));
    await writeFresh(tx, graphs, written);
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
    const corrected = new Set(outcomes.filter((one) => one.corrected).map(({ id }) => id));
    await joinNewStories(
      tx,
      [...fresh.values()].filter(({ graph }) => !corrected.has(graph.id)).map(({ graph }) => listed(graph)),
    );
    await mustBe(identities.targets, tx, [...readIdsOf(readings), ...identities.namesakes.values()]);
    await number(tx, graphs);
    return outcomes;
  });
  rememberWords(store, written);
  return outcomes;
}

/** An article as it was read, with what its story is told by. */
type NewArticle = ArticleGraph & { properties: StoryProperties };

function listed({ id, properties }: NewArticle): ListedArticle {
  const { seenAt, language, readingHash, storyTerms, storyWeights, sketch } = properties;
  const terms = storyTerms.map((key, index) => ({ key, weight: storyWeights[index] ?? 0 }));
  return { id, seenAt, language, readingHash, sketch, terms };
}

function portrayal({ reading, graph }: { reading: Reading; graph: ArticleGraph }): Portrayal {
  return {
    articleId: graph.id,
    reading,
    seenAt: graph.properties.seenAt,
    isStanding: graph.retractedAt === null,
  };
}

/** An article's graph under who is who; as it was read where nobody that it names is anybody else. */
function underIdentities(reading: Reading, asRead: ArticleGraph, identities: Identities): ArticleGraph {
  const { targets, aliases, namesakes } = identities;
  const isAnother = asRead.entities.some(({ id }) => targets.has(id) || aliases.has(id));
  if (namesakes.size === 0 && !isAnother) return asRead;
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

/** @param newWords those of the vocabulary that may not be stored */
async function writeFresh(
  tx: Transaction,
  graphs: readonly ArticleGraph[],
  newWords: readonly string[],
): Promise<void> {
  const revived: string[] = [];
  const run = async (query: string, rows: Value[]) => {
    if (rows.length === 0) return;
    for (const { revivedId } of await tx.run<{ revivedId?: string }>(query, { rows })) {
      if (revivedId !== undefined) revived.push(revivedId);
    }
  };
  const named = await writeEntities(tx, graphs);
  await run('ingest/names', names(graphs, new Set(named.map(({ id }) => id))));
  await run('ingest/words', words(newWords));
  for (const { query, rows } of rowsOf(graphs)) await run(query, rows);
  const eventIds = graphs.flatMap(({ locations }) => locations.map(({ eventId }) => eventId));
  if (eventIds.length > 0) await tx.run('ingest/event-places', { ids: [...new Set(eventIds)].sort() });
  const of = (prefix: string) => revived.filter((id) => id.startsWith(prefix));
  await settle(tx, {
    eventIds: of('event:'),
    roleIds: of('role:'),
    entityIds: named.filter(({ isRevived }) => isRevived).map(({ id }) => id),
  });
}

/** @returns those that were not found under all of these names before, or that no article named any more */
async function writeEntities(
  tx: Transaction,
  graphs: readonly ArticleGraph[],
): Promise<{ id: string; isRevived: boolean }[]> {
  const rows = entities(graphs);
  return rows.length === 0 ? [] : tx.run('ingest/entities', { rows });
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
