import { ConflictError, InvalidInputError, NotFoundError } from '../errors.ts';
import { checkCharacters } from '../ingest/characters.ts';
import { entityIdOf } from '../ingest/resolve/ids.ts';
import { nameKey, slug } from '../ingest/resolve/name-key.ts';
import { settleNames } from '../ingest/write/facets.ts';
import { readTargets } from '../ingest/write/identities.ts';
import { rewrite } from '../ingest/write/rewrite.ts';
import { spelledWords, words } from '../ingest/write/rows.ts';
import { settle } from '../ingest/write/settle.ts';
import type { Store, Transaction } from '../store/store.ts';
import { type Decision, record } from './decision.ts';
import { pairOf } from './pair.ts';
import { type LockedEntity, lockEntities, mustNotBeApart, type Redirect, removeRedirects } from './redirects.ts';

const longestName = 200;

/**
 * Gives an entity another name: it is found under it, and articles to come that use the name mean this entity.
 * @throws {NotFoundError | InvalidInputError | ConflictError} when it is not there, the name can't be used, or the
 * name belongs to another entity
 */
export async function addAlias(store: Store, id: string, name: string, decision: Decision): Promise<void> {
  const alias = name.trim();
  if (nameKey(alias) === '' || alias.length > longestName) {
    throw new InvalidInputError(
      'name',
      `expected a name of 1 to ${longestName} characters with a letter or digit, got "${alias.slice(0, 50)}"`,
    );
  }
  checkCharacters(alias, 'name');
  await store.write(async (tx) => {
    const entity = await lockOne(tx, id);
    const aliasId = entityIdOf(entity.kind, slug(alias));
    const taken = (await readTargets(tx, [aliasId])).get(aliasId);
    if (aliasId === entity.id || taken === entity.id)
      throw new ConflictError('name', `${entity.id} has the name "${alias}" already`);
    const others = await tx.run<LockedEntity>('curation/lock', { ids: [aliasId] });
    if (taken !== undefined || others.length > 0) {
      throw new ConflictError(
        'name',
        `the name "${alias}" is that of ${taken ?? aliasId}; merge the two if they are one`,
      );
    }
    await mustNotBeApart(tx, [entity.id, aliasId], 'name');
    await tx.run('curation/add-redirects', {
      rows: [{ id: aliasId, intoId: entity.id, targetId: entity.id, mergeId: null, name: alias }],
    });
    await settle(tx, { entityIds: [entity.id], eventIds: [], roleIds: [] });
    await tx.run('ingest/words', { rows: words(spelledWords([alias])) });
    await record(tx, 'ADD_ALIAS', [entity.id, aliasId], decision);
  });
}

/**
 * Takes a name back that was added by hand, or an abbreviation that articles explain: it then means the entity only
 * where an article explains it.
 * @throws {NotFoundError} when it was not added
 */
export async function removeAlias(store: Store, id: string, name: string, decision: Decision): Promise<void> {
  await store.write(async (tx) => {
    const entity = await lockOne(tx, id);
    const aliasId = entityIdOf(entity.kind, slug(name));
    const redirects = await tx.run<Redirect>('curation/redirects', { ids: [entity.id] });
    const alias = redirects.find((one) => one.id === aliasId && one.name !== null);
    if (alias === undefined) {
      await forgetAbbreviation(tx, entity, { id: aliasId, name }, decision);
      await record(tx, 'REMOVE_ALIAS', [entity.id, aliasId], decision);
      return;
    }
    const readIds = await removeRedirects(tx, [alias]);
    const rows = await tx.run<{ articleId: string }>('curation/articles-read-as', { ids: [entity.id], readIds });
    await rewrite(
      tx,
      rows.map(({ articleId }) => articleId),
    );
    await settle(tx, { entityIds: [entity.id], eventIds: [], roleIds: [] });
    await record(tx, 'REMOVE_ALIAS', [entity.id, aliasId], decision);
  });
}

/** Keeps an abbreviation apart from the body that it is short for. */
async function forgetAbbreviation(
  tx: Transaction,
  entity: LockedEntity,
  abbreviation: { id: string; name: string },
  decision: Decision,
): Promise<void> {
  const [told] = await tx.run<{ meansId: string }>('identity/shared-names', { ids: [abbreviation.id] });
  const meansId = told?.meansId ?? '';
  const meant = (await readTargets(tx, [meansId])).get(meansId) ?? meansId;
  if (meant !== entity.id) {
    throw new NotFoundError('name', `expected a name that was added to ${entity.id}, "${abbreviation.name}" was not`);
  }
  await tx.run('curation/keep-apart', { pair: pairOf(meansId, abbreviation.id) });
  await rewrite(tx, await settleNames(tx, [abbreviation.id], decision.at));
}

async function lockOne(tx: Transaction, id: string): Promise<LockedEntity> {
  const [entity] = await lockEntities(tx, [id], ['id']);
  if (entity === undefined) throw new Error('expected the entity that was locked');
  return entity;
}
