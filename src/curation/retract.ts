import { ConflictError, InvalidInputError, NotFoundError } from '../errors.ts';
import type { PubStatus } from '../generated/resolvers.ts';
import { portrayAgain } from '../ingest/write/facets.ts';
import { rewrite } from '../ingest/write/rewrite.ts';
import { leaveStories } from '../ingest/write/stories.ts';
import type { Store } from '../store/store.ts';
import { type Decision, endOf, record } from './decision.ts';

interface StoredArticle {
  pubStatus: PubStatus;
  retractedAt: string;
  ingestedAt: string;
}

/**
 * Withdraws an article: its claims expire, and with them all that rests on it alone. The record of it stays.
 * @throws {NotFoundError | InvalidInputError | ConflictError} when it is not there, was never read, is an earlier
 * version, or is withdrawn already
 */
export async function retractArticle(store: Store, id: string, decision: Decision): Promise<void> {
  await store.write(async (tx) => {
    const [found] = await tx.run<{ node: StoredArticle }>('article/by-id', { ids: [id] });
    if (found === undefined) throw new NotFoundError('id', `expected the id of an article, found none under "${id}"`);
    const { pubStatus, retractedAt, ingestedAt } = found.node;
    if (pubStatus === 'RETRACTED') throw new ConflictError('id', `${id} was withdrawn already at ${retractedAt}`);
    if (pubStatus === 'HEADLINE' || pubStatus === 'SUPERSEDED') {
      throw new InvalidInputError('id', `expected an article that stands, ${id} is of status ${pubStatus}`);
    }
    await leaveStories(tx, [id]);
    await tx.run('curation/retract', { id, at: endOf(ingestedAt, decision.at) });
    await rewrite(tx, [id, ...(await portrayAgain(tx, [id], decision.at))]);
    await record(tx, 'RETRACT', [id], decision);
  });
}
