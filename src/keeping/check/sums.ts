import { settle } from '../../ingest/write/settle.ts';
import { comparing, type Examination } from './examination.ts';

/** What nodes sum up of the articles that speak of them, each counted anew. */
export const sums: readonly Examination[] = [
  {
    what: 'entities: mentions, first and last time, kind',
    ids: 'check/entity-ids',
    batch: 200,
    find: comparing('check/entities'),
    repair: (tx, ids) => settle(tx, { entityIds: ids, eventIds: [], roleIds: [] }),
  },
  {
    what: 'events: reports, participants, places',
    ids: 'check/event-ids',
    batch: 200,
    find: comparing('check/events'),
    repair: (tx, ids) => settle(tx, { entityIds: [], eventIds: ids, roleIds: [] }),
  },
  {
    what: 'roles: dates, holder, body',
    ids: 'check/role-ids',
    batch: 200,
    find: comparing('check/roles'),
    repair: (tx, ids) => settle(tx, { entityIds: [], eventIds: [], roleIds: ids }),
  },
];
