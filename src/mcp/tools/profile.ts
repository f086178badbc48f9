import { z } from 'zod';
import type { ProfileQuery } from '../../generated/operations.ts';
import { answer, type Cite, quoted } from '../answer.ts';
import { defineTool, entityId, notFound } from '../tool.ts';

export const profile = defineTool({
  name: 'profile',
  title: 'Profile',
  description:
    'Who or what somebody or something is: names, offices with the sentences that say so, statements, events, and who is named together with them.',
  input: {
    name: z.string().min(1).describe('A name or alias, or an id such as actor:wang-yi'),
    first: z.number().int().min(1).max(20).default(5).describe('At most so many of each list'),
  },
  run: async ({ name, first }, ask) => {
    const data = await ask<ProfileQuery>('profile', { id: await entityId(name, ask), first });
    const { entity } = data;
    if (entity === null) throw notFound(name);
    return answer(data, (cite) => linesOf(entity, cite));
  },
});

function linesOf(entity: NonNullable<ProfileQuery['entity']>, cite: Cite): (string | null)[] {
  const { __typename, id, name, aliases, mentionCount, firstSeenAt, lastSeenAt, coMentions, events } = entity;
  const together = coMentions.edges.map(({ node, articleCount }) => `${node.name} (${articleCount})`);
  return [
    `${name}, ${__typename} ${id}`,
    aliases.length === 0 ? null : `Also known as ${aliases.join(', ')}`,
    `Mentioned ${mentionCount} times, ${firstSeenAt ?? 'undated'} to ${lastSeenAt ?? 'undated'}`,
    ...offices(entity, cite),
    ...events.nodes.map(
      (event) => `Event ${event.id}: ${event.title}, ${event.date ?? 'undated'}${cite(event.evidence)}`,
    ),
    ...('statements' in entity ? entity.statements.nodes.map((one) => `Said (${one.id})${cite([quoted(one)])}`) : []),
    together.length === 0 ? null : `Named together with ${together.join(', ')}`,
  ];
}

function offices(entity: NonNullable<ProfileQuery['entity']>, cite: Cite): string[] {
  const years = (from: string | null, to: string | null) =>
    from === null && to === null ? '' : `, ${from ?? ''} to ${to ?? ''}`;
  if (entity.__typename === 'Actor') {
    return entity.roles.map(
      ({ title, of, validFrom, validTo, evidence }) =>
        `${title}${of === null ? '' : ` of ${of.name} (${of.id})`}${years(validFrom, validTo)}${cite(evidence)}`,
    );
  }
  if (entity.__typename === 'Organization') {
    return entity.members.map(
      ({ title, holder, validFrom, validTo, evidence }) =>
        `${title}: ${holder.name} (${holder.id})${years(validFrom, validTo)}${cite(evidence)}`,
    );
  }
  return [];
}
