import { z } from 'zod';
import { answer, type Quoted } from '../answer.ts';
import { defineTool, entityId } from '../tool.ts';

interface Named {
  id: string;
  name: string;
}

interface PathsAnswer {
  paths: {
    length: number;
    steps: { kind: string; from: Named; to: Named; event: { title: string } | null; evidence: Quoted[] }[];
  }[];
}

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
    const data = await ask<PathsAnswer>('paths', { from: fromId, to: toId, maxLength });
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
