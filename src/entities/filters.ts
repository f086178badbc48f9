import type { Reader } from '../context.ts';
import type {
  ArticleFilter,
  CoMentionFilter,
  DateRange,
  EntityFilter,
  EventFilter,
  IdSet,
  InputMaybe,
  StatementFilter,
} from '../generated/resolvers.ts';
import { nameKey } from '../ingest/resolve/name-key.ts';
import type { Params } from '../store/store.ts';
import { invalid } from './connection.ts';

const standingStatuses = ['USABLE', 'CORRECTED'];
const readStatuses = [...standingStatuses, 'RETRACTED', 'SUPERSEDED'];

/**
 * Filters of the API as parameters of the queries; what is left out becomes null or an open range. Ids of entities
 * that were merged into others stand for those.
 */
export async function articleParams(filter: InputMaybe<ArticleFilter> | undefined, context: Reader): Promise<Params> {
  const { all, any, none } = await idSet(filter?.mentions, context);
  return {
    ...range(filter?.published),
    asOf: filter?.asOf ?? null,
    pubStatus: filter?.pubStatus ?? (filter?.asOf == null ? standingStatuses : readStatuses),
    sources: filter?.source ?? null,
    languages: filter?.language ?? null,
    text: filter?.text?.toLowerCase() ?? null,
    mentionsAll: all,
    mentionsAny: any,
    mentionsNone: none,
  };
}

/** Whether a filter lets articles that stand now pass alone. */
export function isStanding(filter: InputMaybe<ArticleFilter> | undefined): boolean {
  const { asOf, pubStatus } = filter ?? {};
  return asOf == null && (pubStatus == null || pubStatus.every((status) => standingStatuses.includes(status)));
}

export async function entityParams(filter: InputMaybe<EntityFilter> | undefined, context: Reader): Promise<Params> {
  return {
    ...range(filter?.mentioned),
    kinds: filter?.kind ?? null,
    ids: await standingIds(filter?.ids, context),
    name: filter?.name == null ? null : keyOfName(filter.name),
  };
}

/** Signs alone would be found in every name. */
function keyOfName(name: string): string {
  const key = nameKey(name);
  if (key === '' && name !== '') throw invalid('expected a name with a letter or digit, got none');
  return key;
}

export async function eventParams(filter: InputMaybe<EventFilter> | undefined, context: Reader): Promise<Params> {
  const [{ all, any, none }, places] = await Promise.all([
    idSet(filter?.participants, context),
    standingIds(filter?.place, context),
  ]);
  return {
    ...range(filter?.date),
    types: filter?.type ?? null,
    asOf: filter?.asOf ?? null,
    places,
    participantsAll: all,
    participantsAny: any,
    participantsNone: none,
  };
}

export async function statementParams(
  filter: InputMaybe<StatementFilter> | undefined,
  context: Reader,
): Promise<Params> {
  const [speakers, about] = await Promise.all([filter?.speaker, filter?.about].map((ids) => standingIds(ids, context)));
  return {
    ...range(filter?.published),
    speakers: speakers ?? null,
    asOf: filter?.asOf ?? null,
    kinds: filter?.kind ?? null,
    text: filter?.text?.toLowerCase() ?? null,
    about: about ?? null,
  };
}

export function coMentionParams(filter: InputMaybe<CoMentionFilter> | undefined): Params {
  const days = filter?.date == null ? {} : range(filter.date);
  return { kinds: filter?.kind ?? null, minArticles: filter?.minArticles ?? 1, ...days };
}

/** After it no day can be written with four digits of the year. */
const lastDay = '9999-12-31';

/** Whole days as a half-open range of texts, for dates and for date-times alike. */
export function range(days: InputMaybe<DateRange> | undefined): { from: string; to: string } {
  const { from, to } = days ?? {};
  if (from != null && to != null && from > to) {
    throw invalid(`expected a range whose "from" is not after its "to", got ${from} to ${to}`);
  }
  return { from: from ?? '', to: to == null || to === lastDay ? '\uffff' : dayAfter(to) };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** What ids of entities stand for now, each once; null for no list. */
export async function standingIds(
  ids: InputMaybe<readonly string[]> | undefined,
  context: Reader,
): Promise<string[] | null> {
  if (ids == null) return null;
  const targets = ids.map(async (id) => {
    const [redirect] = await context.related<{ targetId: string }>('identity/targets', id);
    return redirect?.targetId ?? id;
  });
  return [...new Set(await Promise.all(targets))];
}

/**
 * The query that counts a list: the whole of it is counted without looking at it, what has to do with some entities
 * among what these have.
 */
export function countQuery(
  kind: 'article' | 'event' | 'statement',
  filter: object | null | undefined,
  narrowed = '',
): string {
  return isWhole(filter) ? `${kind}/total` : `${kind}/count${narrowed}`;
}

/** The form of a query of events that answers a filter: as they were known at a time, or of those who take part. */
export function eventQuery(query: string, filter: InputMaybe<EventFilter> | undefined): string {
  if (filter?.asOf != null) return `${query}-as-of`;
  return namesSome(filter?.participants) ? `${query}-participants` : query;
}

/** Whether a filter lets everything pass. */
export function isWhole(filter: object | null | undefined): boolean {
  return Object.values(filter ?? {}).every((value) => value == null);
}

/** Whether what passes has to do with some of the entities, so that it can be looked for among what they have. */
export function namesSome(set: InputMaybe<IdSet> | undefined): boolean {
  return [...(set?.all ?? []), ...(set?.any ?? [])].length > 0;
}

async function idSet(
  set: InputMaybe<IdSet> | undefined,
  context: Reader,
): Promise<{ all: string[]; any: string[]; none: string[] }> {
  const [all, any, none] = await Promise.all([set?.all, set?.any, set?.none].map((ids) => standingIds(ids, context)));
  return { all: all ?? [], any: any ?? [], none: none ?? [] };
}
