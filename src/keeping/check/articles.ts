import { type StoredReading, storedReading } from '../../ingest/resolve/article-node.ts';
import type { ArticleGraph } from '../../ingest/resolve/graph.ts';
import { resolve } from '../../ingest/resolve/resolve.ts';
import { readIdentities } from '../../ingest/write/identities.ts';
import { rewrite } from '../../ingest/write/rewrite.ts';
import type { Transaction } from '../../store/store.ts';
import { differences, type Examination, type Fault } from './examination.ts';

type Parts = {
  readonly [name in 'mentions' | 'claims' | 'events' | 'statements' | 'sources' | 'links']: readonly string[];
};

interface StoredParts extends Parts {
  id: string;
  isNumbered: boolean;
}

/** Each article is whole: it relates to all that was read in it, and to nothing else. */
export const articles: Examination = {
  what: 'articles: everything that was read in them, and nothing in part',
  ids: 'check/article-ids',
  batch: 50,
  find: async (tx, ids) => {
    const graphs = await readAgain(tx, ids);
    return (await tx.run<StoredParts>('check/article-parts', { ids })).flatMap(({ id, isNumbered, ...stored }) => {
      const graph = graphs.get(id);
      if (graph === undefined) return [{ id, problem: 'expected what was read in it, found none' }];
      return [
        ...differences(id, { isNumbered }, { isNumbered: true }),
        ...parts.flatMap((part) => missing(id, part, stored[part], partsOf(graph)[part])),
      ];
    });
  },
  repair: rewrite,
};

const parts = ['mentions', 'claims', 'events', 'statements', 'sources', 'links'] as const;

async function readAgain(tx: Transaction, ids: readonly string[]): Promise<Map<string, ArticleGraph>> {
  const stored = await tx.run<StoredReading>('rewrite/readings', { ids });
  const readings = stored.map((article) => ({ article, reading: storedReading(article) }));
  const identities = await readIdentities(
    tx,
    readings.map(({ reading }) => reading),
  );
  return new Map(
    readings.map(({ reading, article: { id, retractedAt } }) => [
      id,
      resolve(reading, identities, { id, retractedAt }),
    ]),
  );
}

function partsOf({ mentions, claims, events, statements, source, links, retractedAt }: ArticleGraph): Parts {
  return {
    mentions: mentions.map(({ entityId, properties }) => `${entityId} ${properties.count}`),
    claims: claims.map(({ properties }) => String(properties['id'])),
    events: events.map(({ id }) => id),
    statements: statements.map(({ id }) => id),
    sources: source === null || retractedAt !== null ? [] : [source.id],
    links: links.map(({ linkedId }) => linkedId),
  };
}

function missing(id: string, part: string, stored: readonly string[], read: readonly string[]): Fault[] {
  const [lacks] = without(read, stored);
  const [more] = without(stored, read);
  return [
    ...(lacks === undefined ? [] : [{ id, problem: `${part}: expected ${lacks}, found none` }]),
    ...(more === undefined ? [] : [{ id, problem: `${part}: expected none such, found ${more}` }]),
  ];
}

/** What is in a list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
