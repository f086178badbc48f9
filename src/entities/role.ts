import type { Context } from '../context.ts';
import type { EvidenceResolvers, RoleResolvers } from '../generated/resolvers.ts';
import type { Params } from '../store/store.ts';
import { type Ask, asking } from './asking.ts';
import { linked, surelyLinked } from './links.ts';
import type { ArticleRecord, EntityRecord, EvidenceRecord, RoleRecord } from './records.ts';

/** What was known at a time; at the end of time when it is left out, so that equal questions share one query. */
export function asOfParams(asOf: string | null | undefined): Params {
  return { asOf: asOf ?? '9999-12-31T23:59:59.999Z' };
}

export type StoredRole = Omit<RoleRecord, 'asOf'>;

interface RoleArguments {
  asOf?: string | null;
  validOn?: string | null;
}

/** Resolves to the roles that somebody holds (`role/by-holder`) or that are held somewhere (`role/by-organization`). */
export function rolesFrom(query: 'role/by-holder' | 'role/by-organization') {
  const params = ({ asOf, validOn }: RoleArguments) => ({ ...asOfParams(asOf), validOn: validOn ?? null });
  return asking(
    (args: RoleArguments) => ({ query, params: params(args), column: 'role' }),
    async ({ id }: { id: string }, args: RoleArguments, context: Context) =>
      (await context.related<{ role: StoredRole }>(query, id, params(args))).map(({ role }) => {
        return { ...role, asOf: args.asOf ?? null };
      }),
  );
}

/** What is asked for the sentences that a fact rests on. */
export function askEvidence(asOf: string | null | undefined): Ask & { params: Params } {
  return { query: 'evidence/by-fact', params: asOfParams(asOf), column: 'evidence' };
}

/** The sentences that a fact rests on, as was known at `asOf`. */
export async function evidenceOf(
  factId: string,
  asOf: string | null | undefined,
  context: Context,
): Promise<EvidenceRecord[]> {
  const { query, params } = askEvidence(asOf);
  const rows = await context.related<{ evidence: EvidenceRecord }>(query, factId, params);
  return rows.map(({ evidence }) => evidence);
}

export const Role: RoleResolvers = {
  holder: surelyLinked<EntityRecord, 'holderId'>('entity/by-id', 'holderId'),
  of: linked<EntityRecord, 'ofId'>('entity/by-id', 'ofId'),
  evidence: asking(
    () => askEvidence(null),
    ({ id, asOf }, _, context) => evidenceOf(id, asOf, context),
  ),
};

export const Evidence: EvidenceResolvers = {
  article: surelyLinked<ArticleRecord, 'articleId'>('article/by-id', 'articleId'),
};
