import { randomUUID } from 'node:crypto';
import { StoreTimeoutError } from '../../errors.ts';
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
import { join, joinStories, meetStories } from './stories.ts';
import { rememberShingles } from './story-links.ts';
import { memoryOf, termsOf } from './story-memory.ts';
import { rememberWords, storedWords } from './vocabulary.ts';

/** What became of one article: new (`created`), a new text of one that is there (`corrected`), or there already. */
export interface WriteOutcome {
  id: string;
  created: boolean;
  corrected: boolean;
}

/** An article that was read, ready to be written: what can be told of it without the graph. */
export interface PreparedArticle {
  reading: Reading;
  /** As it was read, whoever is who. */
  graph: NewArticle;
  shingles: Uint32Array;
}

/** An article as it was read, with what its story is told by. */
type NewArticle = ArticleGraph & { properties: StoryProperties };

/** Works out what can be told of an article without the graph; for those of one batch while another is written. */
export function prepare(reading: Reading): PreparedArticle {
  const graph = resolve(reading);
  // Stories are told by what was read, so that who is who moves no article from one to another.
  const { properties, shingles } = storyProperties(reading.article, graph);
  return { reading, graph: { ...graph, properties: { ...graph.properties, ...properties } }, shingles };
}

/**
 * Stores articles in one transaction, each of them whole. Where that takes longer than a transaction may, as on a graph
 * that has just started or on a busy machine, the halves are stored one after the other. What is there already stays as
 * it is. Outcomes come in the order of `prepared`.
 */
export async function write(store: Store, prepared: readonly PreparedArticle[]): Promise<WriteOutcome[]> {
  try {
    return await writeTogether(store, prepared);
  } catch (error) {
    if (!(error instanceof StoreTimeoutError) || prepared.length < 2) throw error;
    const half = Math.ceil(prepared.length / 2);
    const first = await write(store, prepared.slice(0, half));
    return [...first, ...(await write(store, prepared.slice(half)))];
  }
}

async function writeTogether(store: Store, prepared: readonly PreparedArticle[]): Promise<WriteOutcome[]> {
  const readings = prepared.map(({ reading }) => reading);
  for (const { graph, shingles } of prepared) rememberShingles(graph.properties.readingHash, shingles);
  const memory = memoryOf(store);
  const { outcomes, newWords, listed } = await store.write(async (tx) => {
    const stored = await createArticles(
      tx,
      prepared.map(({ graph }) => graph),
    );
    const fresh = new Map<string, PreparedArticle>();
    for (const one of prepared) {
      const { id } = one.graph;
      if (stored.get(id)?.created === true && !fresh.has(id)) fresh.set(id, one);
    }
    const moved = await portray(tx, [...fresh.values()].map(portrayal), readings[0]?.ingestedAt ?? '');
    const identities = await readIdentities(tx, readings);
    const graphs = [...fresh.values()].map((one) => underIdentities(one, identities));
    const newWords = wordsIn(graphs).filter((word) => !storedWords(store).has(word));

    const isCorrection = ({ graph }: PreparedArticle) => {
      const { id, properties } = graph;
      const other = fresh.get(id)?.graph.properties ?? stored.get(id);
      return fresh.get(id)?.graph !== graph && other?.contentHash !== properties.contentHash;
    };
    const corrections = prepared.filter(isCorrection);
    const joining = [...fresh.values()].map(({ graph }) => listedArticle(graph));
    const again = moved.filter((id) => !fresh.has(id));
    const corrected = new Set<NewArticle>();
    let listed: Listed | null = null;
    if (corrections.length === 0 && joining.length > 0) {
      const meeting = await meetStories(tx, memory, joining);
      // The engine writes the articles' graphs while it is worked out here what they are like.
      await Promise.all([writeFresh(tx, graphs, newWords), join(tx, meeting)]);
      await rewrite(tx, again);
      listed = { articles: joining, last: meeting.last + joining.length };
    } else {
      await writeFresh(tx, graphs, newWords);
      await rewrite(tx, again);
      for (const { graph } of corrections) if (await correct(tx, graph)) corrected.add(graph);
      const ids = new Set([...corrected].map(({ id }) => id));
      const others = joining.map(({ id }) => id).filter((id) => !ids.has(id));
      if (others.length > 0) await joinStories(tx, others);
    }
    await Promise.all([
      mustBe(identities.targets, tx, [...readIdsOf(readings), ...identities.namesakes.values()]),
      number(tx, graphs),
    ]);
    const outcomes = prepared.map(({ graph }) => {
      const { id } = graph;
      return { id, created: fresh.get(id)?.graph === graph, corrected: corrected.has(graph) };
    });
    return { outcomes, newWords, listed };
  });
  rememberWords(store, newWords);
  if (listed !== null) memory.add(listed.articles, listed.last);
  return outcomes;
}

/** Articles that joined the stories, and the number of the last of them. */
interface Listed {
  articles: readonly ListedArticle[];
  last: number;
}

function listedArticle({ id, properties }: NewArticle): ListedArticle {
  const { seenAt, language, readingHash, storyTerms, storyWeights, sketch } = properties;
  return { id, seenAt, language, readingHash, sketch, terms: termsOf(storyTerms, storyWeights) };
}

function portrayal({ reading, graph }: PreparedArticle): Portrayal {
  return {
    articleId: graph.id,
    reading,
    seenAt: graph.properties.seenAt,
    isStanding: graph.retractedAt === null,
  };
}

/** An article's graph under who is who; as it was read where nobody that it names is anybody else. */
function underIdentities({ reading, graph: asRead }: PreparedArticle, identities: Identities): ArticleGraph {
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
  const eventIds = [...new Set(graphs.flatMap(({ locations }) => locations.map(({ eventId }) => eventId)))].sort();
  // None waits for the answer of another: the engine runs them in this order.
  await Promise.all([
    run('ingest/names', names(graphs, new Set(named.map(({ id }) => id)))),
    run('ingest/words', words(newWords)),
    ...rowsOf(graphs).map(({ query, rows }) => run(query, rows)),
    ...(eventIds.length === 0 ? [] : [tx.run('ingest/event-places', { ids: eventIds })]),
  ]);
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
