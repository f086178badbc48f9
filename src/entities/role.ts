import type { Context } from '../context.ts';
import type { EvidenceResolvers, RoleResolvers } from '../generated/resolvers.ts';
import type { Params } from '../store/store.ts';
import { required } from './article.ts';
import type { ArticleRecord, EntityRecord, EvidenceRecord, RoleRecord } from './records.ts';

/** What was known at a time; at the end of time when it is left out, so that equal questions share one query. */
export function asOfParams(asOf: string | null | undefined): Params {
  return { asOf: asOf ?? '9999-12-31T23:59:59.999Z' };
}

/** The roles that somebody holds (`role/by-holder`) or that are held somewhere (`role/by-organization`). */
export async function rolesOf(
  query: 'role/by-holder' | 'role/by-organization',
  id: string,
  { asOf, validOn }: { asOf?: string | null; validOn?: string | null },
  context: Context,
): Promise<RoleRecord[]> {
  const params = { ...asOfParams(asOf), validOn: validOn ?? null };
  return (await context.related<{ role: RoleRecord }>(query, id, params)).map(({ role }) => role);
}

/** The sentences that a fact rests on, as was known at `asOf`. */
export async function evidenceOf(
  factId: string,
  asOf: string | null | undefined,
  context: Context,
): Promise<EvidenceRecord[]> {
  const rows = await context.related<{ evidence: EvidenceRecord }>('evidence/by-fact', factId, asOfParams(asOf));
  return rows.map(({ evidence }) => evidence);
}

export const Role: RoleResolvers = {
  holder: ({ holderId }, _, context) => required(context.node<EntityRecord>('entity/by-id', holderId), holderId),
  of: ({ ofId }, _, context) => (ofId === null ? null : context.node<EntityRecord>('entity/by-id', ofId)),
  evidence: ({ id }, _, context) => evidenceOf(id, null, context),
};

export const Evidence: EvidenceResolvers = {
  article: ({ articleId }, _, context) => required(context.node<ArticleRecord>('article/by-id', articleId), articleId),
};
