import { z } from 'zod';
import type { MeetingsQuery } from '../../generated/operations.ts';
import { answer } from '../answer.ts';
import { defineTool, entityId } from '../tool.ts';

const day = z.string().describe('A day, such as 2025-01-21');

export const meetings = defineTool({
  name: 'meetings',
  title: 'Meetings and other events',
  description:
    'Events that all of some people, bodies or countries took part in (meetings and calls, or other types), latest first: when, where, who, and the sentences that report them.',
  input: {
    who: z.array(z.string().min(1)).min(1).max(10).describe('Names or ids, such as actor:xi-jinping'),
    from: day.optional(),
    to: day.optional(),
    types: z.array(z.string()).default(['MEETING', 'CALL']).describe('Types of events, such as VISIT, AGREEMENT'),
    first: z.number().int().min(1).max(50).default(10).describe('At most so many'),
  },
  run: async ({ who, ...rest }, ask) => {
    const ids = await Promise.all(who.map((one) => entityId(one, ask)));
    const data = await ask<MeetingsQuery>('meetings', { ...rest, who: ids });
    const { nodes, totalCount } = data.events;
    return answer(data, (cite) => [
      `${totalCount} found of ${ids.join(', ')}`,
      ...nodes.map(({ id, type, title, date, place, participants, independentSourceCount, evidence }) => {
        const present = participants.map(({ entity, role }) => `${entity.name} (${role})`).join(', ');
        const where = place === null ? '' : ` in ${place.name}`;
        const sources = `independent sources: ${independentSourceCount}`;
        return `- ${type} ${id}: ${title}, ${date ?? 'undated'}${where}; ${present}; ${sources}${cite(evidence)}`;
      }),
    ]);
  },
});
