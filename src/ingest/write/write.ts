import { randomUUID } from 'node:crypto';
import { ConflictError } from '../../errors.ts';
import type { Store, Transaction, Value } from '../../store/store.ts';
import type { ArticleGraph } from '../resolve/graph.ts';
import { rowsOf } from './rows.ts';

/** What became of one article: new, there already, or refused because its URL holds another text. */
export type WriteOutcome = { id: string; created: boolean } | { id: string; error: ConflictError };

/**
 * Stores articles in one transaction: each whole or, when it fails, none of them. What is there already stays as it
 * is. Outcomes come in the order of `graphs`.
 */
export async function write(store: Store, graphs: readonly ArticleGraph[]): Promise<WriteOutcome[]> {
  return store.write(async (tx) => {
    const stored = await createArticles(tx, graphs);
    const fresh = new Map<string, ArticleGraph>();
    const outcomes = graphs.map((graph): WriteOutcome => {
      const { id } = graph;
      const article = stored.get(id);
      const contentHash = fresh.get(id)?.properties.contentHash ?? article?.contentHash;
      if (article?.created === true && !fresh.has(id)) {
        fresh.set(id, graph);
        return { id, created: true };
      }
      return contentHash === graph.properties.contentHash ? { id, created: false } : { id, error: conflict(graph) };
    });
    for (const { query, rows } of rowsOf([...fresh.values()])) {
      if (rows.length > 0) await tx.run(query, { rows });
    }
    const eventIds = [...fresh.values()].flatMap(({ locations }) => locations.map(({ eventId }) => eventId));
    if (eventIds.length > 0) await tx.run('ingest/event-places', { ids: [...new Set(eventIds)].sort() });
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

/** Gives new articles the numbers by which subscribers follow what comes in. */
async function number(tx: Transaction, graphs: readonly ArticleGraph[]): Promise<void> {
  const [first] = graphs;
  if (first === undefined) return;
  const rows = graphs.map(({ id }, index) => ({ id, place: index + 1 }));
  await tx.run('ingest/sequence', { rows, startedAt: first.properties['ingestedAt'] ?? null });
}

function conflict({ id, properties }: ArticleGraph): ConflictError {
  return new ConflictError(
    'url',
    `${String(properties['url'] ?? id)} is stored already with another title or text; expected the same content`,
  );
}
