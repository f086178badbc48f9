import type {
  EventArticlesArgs,
  EventResolvers,
  ParticipantResolvers,
  QueryEventsArgs,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { participationId } from '../ingest/resolve/resolve.ts';
import type { ParticipantRole } from '../ingest/types.ts';
import { asking } from './asking.ts';
import { countQuery, eventParams, namesSome } from './filters.ts';
import { independentSources, type Report } from './independent-sources.ts';
import { linked, required } from './links.ts';
import { childPages, rootPages } from './pages.ts';
import type { ArticleRecord, EntityRecord, EventRecord } from './records.ts';
import { askEvidence, evidenceOf } from './role.ts';

type ParticipantRow = { roles: ParticipantRole[] } & ({ node: EntityRecord } | { entityId: string });

export const Event: EventResolvers = {
  place: linked<EntityRecord, 'placeId'>('entity/by-id', 'placeId'),
  participants: asking(
    ({ asOf }) => (asOf == null ? { query: 'event/participants' } : null),
    async ({ id }, { asOf }, context) => {
      const rows = await (asOf == null
        ? context.related<ParticipantRow>('event/participants', id)
        : context.related<ParticipantRow>('event/participants-as-of', id, { asOf }));
      return rows.flatMap((row) => {
        const who = 'node' in row ? { entityId: row.node.id, entity: row.node } : { entityId: row.entityId };
        return [...row.roles].sort().map((role) => ({ eventId: id, ...who, role, asOf: asOf ?? null }));
      });
    },
  ),
  evidence: asking(
    ({ asOf }) => askEvidence(asOf),
    ({ id }, { asOf }, context) => evidenceOf(id, asOf, context),
  ),
  isRetracted: ({ reportCount }) => reportCount === 0,
  articles: childPages<ArticleRecord, EventArticlesArgs>(() => ({
    query: 'event/articles',
    count: 'event/article-count',
    filter: {},
  })),
  independentSourceCount: async ({ id }, _, context) =>
    independentSources(await context.related<Report>('event/reports', id)),
};

export const Participant: ParticipantResolvers = {
  entity: ({ entity, entityId }, _, context) =>
    entity ?? required(context.node<EntityRecord>('entity/by-id', entityId), entityId),
  evidence: ({ eventId, entityId, role, asOf }, _, context) =>
    evidenceOf(participationId(eventId, entityId, role), asOf, context),
};

export const eventQueries: QueryResolvers = {
  event: asking(
    ({ id }) => ({ query: 'event/by-id', id }),
    (_, { id }, context) => context.node<EventRecord>('event/by-id', id),
  ),
  events: rootPages<EventRecord, QueryEventsArgs>(async ({ filter, orderBy }, context) => {
    const byReports = orderBy?.field === 'REPORT_COUNT';
    const then = filter?.asOf == null ? '' : '-as-of';
    const ofSome = then === '' && namesSome(filter?.participants) ? '-participants' : '';
    return {
      query: byReports ? `event/by-report-count${then}` : `event/by-date${then}${ofSome}`,
      count: countQuery('event', filter, then || ofSome),
      filter: await eventParams(filter, context),
      direction: orderBy?.direction ?? 'DESC',
      orderedBy: byReports ? 'number' : 'text',
    };
  }),
};
