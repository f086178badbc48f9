import { z } from 'zod';
import type { EvidenceQuery } from '../../generated/operations.ts';
import { answer, type Cite, quoted } from '../answer.ts';
import { defineTool, notFound } from '../tool.ts';

export const evidence = defineTool({
  name: 'evidence',
  title: 'Evidence',
  description:
    'Every sentence that an event, a statement or the offices of a person rest on, with its place in its article.',
  input: { id: z.string().min(1).describe('Id of an event, a statement or an actor') },
  run: async ({ id }, ask) => {
    const data = await ask<EvidenceQuery>('evidence', { id });
    const { node } = data;
    if (node === null) throw notFound(id);
    return answer(data, (cite) => linesOf(node, cite));
  },
});

function linesOf(node: NonNullable<EvidenceQuery['node']>, cite: Cite): string[] {
  switch (node.__typename) {
    case 'Event':
      return [
        `${node.title}, ${node.date ?? 'undated'}${cite(node.evidence)}`,
        ...node.participants.map(({ entity, role, evidence }) => `- ${entity.name} as ${role}${cite(evidence)}`),
      ];
    case 'Statement':
      return [`Said by ${node.speaker?.name ?? 'somebody'}${cite([quoted(node)])}`];
    case 'Actor':
      return [
        node.name,
        ...node.roles.map(
          ({ title, of, evidence }) => `- ${title}${of === null ? '' : ` of ${of.name}`}${cite(evidence)}`,
        ),
      ];
    default:
      return [`${node.id} is no event, statement or actor; nothing is asserted of it alone`];
  }
}
