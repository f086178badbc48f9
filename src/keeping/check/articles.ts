import { type StoredReading, storedReading } from '../../ingest/resolve/article-node.ts';
import type { ArticleGraph } from '../../ingest/resolve/graph.ts';
import { resolve } from '../../ingest/resolve/resolve.ts';
import { readIdentities } from '../../ingest/write/identities.ts';
import { rewrite } from '../../ingest/write/rewrite.ts';
import { wordsIn } from '../../ingest/write/rows.ts';
import type { Transaction } from '../../store/store.ts';
import { differences, type Examination, listDifferences } from './examination.ts';

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
    const words = new Set(await knownWords(tx, wordsIn([...graphs.values()])));
    return (await tx.run<StoredParts>('check/article-parts', { ids })).flatMap(({ id, isNumbered, ...stored }) => {
      const graph = graphs.get(id);
      if (graph === undefined) return [{ id, problem: 'expected what was read in it, found none' }];
      return [
        ...differences(id, { isNumbered }, { isNumbered: true }),
        ...wordsIn([graph])
          .filter((word) => !words.has(word))
          .map((word) => ({ id, problem: `words: expected ${word}, found none` })),
        ...parts.flatMap((part) => listDifferences(id, part, stored[part], partsOf(graph)[part])),
      ];
    });
  },
  repair: rewrite,
};

const parts = ['mentions', 'claims', 'events', 'statements', 'sources', 'links'] as const;

async function knownWords(tx: Transaction, words: readonly string[]): Promise<string[]> {
  return (await tx.run<{ word: string }>('check/known-words', { words })).map(({ word }) => word);
}

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
