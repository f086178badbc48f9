import { z } from 'zod';
import type { PathsQuery } from '../../generated/operations.ts';
import { answer } from '../answer.ts';
import { defineTool, entityId } from '../tool.ts';

export const paths = defineTool({
  name: 'paths',
  title: 'Connections',
  description: 'How two people, bodies or places are connected, step by step, with the sentences behind each step.',
  input: {
    from: z.string().min(1).describe('A name or id'),
    to: z.string().min(1).describe('A name or id'),
    maxLength: z.number().int().min(1).max(6).default(4).describe('At most so many steps'),
  },
  run: async ({ from, to, maxLength }, ask) => {
    const [fromId, toId] = await Promise.all([entityId(from, ask), entityId(to, ask)]);
    const data = await ask<PathsQuery>('paths', { from: fromId, to: toId, maxLength });
    return answer(data, (cite) => [
      `${data.paths.length} connections of ${fromId} and ${toId}`,
      ...data.paths.flatMap(({ length, steps }) => [
        `Path of ${length} steps:`,
        ...steps.map(({ kind, from, to, event, evidence }) => {
          const through = event === null ? '' : ` (${event.title})`;
          return `- ${from.name} ${kind} ${to.name}${through}${cite(evidence)}`;
        }),
      ]),
    ]);
  },
});
