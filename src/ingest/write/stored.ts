import type { Store } from '../../store/store.ts';
import { clean } from '../clean/clean.ts';
import { contentHash } from '../resolve/article-node.ts';
import { articleId } from '../resolve/ids.ts';
import type { RawArticle } from '../types.ts';
import type { WriteOutcome } from './write.ts';

/**
 * Whether this text of an article is stored, so that reading it would change nothing; null when it is not.
 * @throws {InvalidInputError} when the article can't be used
 */
export async function storedAlready(store: Store, raw: RawArticle): Promise<WriteOutcome | null> {
  const article = clean(raw);
  const id = articleId(article);
  const [stored] = await store.read<{ contentHash: string }>('ingest/stored-texts', { ids: [id] });
  return stored?.contentHash === contentHash(article) ? { id, created: false, corrected: false } : null;
}
