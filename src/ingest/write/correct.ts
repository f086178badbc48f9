import { endOf, record } from '../../curation/decision.ts';
import type { Transaction } from '../../store/store.ts';
import type { ArticleGraph } from '../resolve/graph.ts';
import { versionId } from '../resolve/ids.ts';
import { portrayAgain } from './facets.ts';
import { rewrite } from './rewrite.ts';
import { joinStories, leaveStories } from './stories.ts';

interface StoredText {
  id: string;
  version: number;
  contentHash: string;
  ingestedAt: string;
}

/**
 * Gives a stored article the text of `graph`. The text it had stays on record as an earlier version, its claims
 * expired at the time of this ingest.
 * @returns false when the article has that text, or had it before: what was corrected once is not corrected back
 */
export async function correct(tx: Transaction, graph: ArticleGraph): Promise<boolean> {
  const { id, properties } = graph;
  const texts = await tx.run<StoredText>('correction/texts', { id });
  if (texts.some(({ contentHash }) => contentHash === properties.contentHash)) return false;
  const version = Math.max(...texts.map((text) => text.version));
  const at = texts.reduce((latest, text) => endOf(text.ingestedAt, latest), properties.ingestedAt);
  const seenAt = properties['publishedAt'] === null ? at : properties.seenAt;
  const kept = versionId(id, version);
  await leaveStories(tx, [id]);
  await tx.run('correction/keep', { id, versionId: kept, at });
  await tx.run('correction/replace', {
    id,
    properties: { ...properties, ingestedAt: at, seenAt },
    version: version + 1,
  });
  await rewrite(tx, [id, kept, ...(await portrayAgain(tx, [id, kept], at))]);
  await joinStories(tx, [id]);
  await record(tx, 'CORRECT', [id, kept], { by: properties.ingestedBy, reason: null, at });
  return true;
}
