import type {
  ArticleFilter,
  CoMentionFilter,
  DateRange,
  EntityFilter,
  EventFilter,
  InputMaybe,
  StatementFilter,
} from '../generated/resolvers.ts';
import { nameKey } from '../ingest/resolve/name-key.ts';
import type { Params } from '../store/store.ts';
import { invalid } from './connection.ts';

const readStatuses = ['USABLE', 'CORRECTED'];

/** Filters of the API as parameters of the queries; what is left out becomes null or an open range. */
export function articleParams(filter: InputMaybe<ArticleFilter> | undefined): Params {
  const mentions = filter?.mentions;
  return {
    ...range(filter?.published),
    pubStatus: filter?.pubStatus ?? readStatuses,
    sources: filter?.source ?? null,
    languages: filter?.language ?? null,
    text: filter?.text?.toLowerCase() ?? null,
    mentionsAll: unique(mentions?.all),
    mentionsAny: unique(mentions?.any),
    mentionsNone: unique(mentions?.none),
  };
}

export function entityParams(filter: InputMaybe<EntityFilter> | undefined): Params {
  return {
    ...range(filter?.mentioned),
    kinds: filter?.kind ?? null,
    ids: filter?.ids ?? null,
    name: filter?.name == null ? null : nameKey(filter.name),
  };
}

export function eventParams(filter: InputMaybe<EventFilter> | undefined): Params {
  const participants = filter?.participants;
  return {
    ...range(filter?.date),
    types: filter?.type ?? null,
    places: filter?.place ?? null,
    participantsAll: unique(participants?.all),
    participantsAny: unique(participants?.any),
    participantsNone: unique(participants?.none),
  };
}

export function statementParams(filter: InputMaybe<StatementFilter> | undefined): Params {
  return {
    ...range(filter?.published),
    speakers: filter?.speaker ?? null,
    kinds: filter?.kind ?? null,
    text: filter?.text?.toLowerCase() ?? null,
    about: filter?.about ?? null,
  };
}

export function coMentionParams(filter: InputMaybe<CoMentionFilter> | undefined): Params {
  const days = filter?.date == null ? {} : range(filter.date);
  return { kinds: filter?.kind ?? null, minArticles: filter?.minArticles ?? 1, ...days };
}

/** Whole days as a half-open range of texts, for dates and for date-times alike. */
export function range(days: InputMaybe<DateRange> | undefined): { from: string; to: string } {
  const { from, to } = days ?? {};
  if (from != null && to != null && from > to) {
    throw invalid(`expected a range whose "from" is not after its "to", got ${from} to ${to}`);
  }
  return { from: from ?? '', to: to == null ? '\uffff' : dayAfter(to) };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function unique(ids: InputMaybe<readonly string[]> | undefined): string[] {
  return [...new Set(ids ?? [])];
}
