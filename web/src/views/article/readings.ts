import type {
  ArticlePageQuery,
  EntityNameFragment,
  EventLineFragment,
  ParticipantRole,
  StatementKind,
} from '../../generated/graphql.ts';
import type { Span } from './pieces.ts';

type Article = NonNullable<ArticlePageQuery['article']>;

/** A name in the text; the others are told beside the text. */
export interface NameSpan extends Span {
  layer: 'name';
  entity: EntityNameFragment;
}

export interface EventReading {
  kind: 'event';
  key: string;
  start: number;
  end: number;
  event: EventLineFragment;
  participants: { role: ParticipantRole; entity: EntityNameFragment }[];
  confidence: number;
  extractor: string;
}

export interface RoleReading {
  kind: 'role';
  key: string;
  start: number;
  end: number;
  title: string;
  holder: EntityNameFragment;
  of: EntityNameFragment | null;
  validFrom: string | null;
  validTo: string | null;
  confidence: number;
  extractor: string;
}

export interface StatementReading {
  kind: 'statement';
  key: string;
  start: number;
  end: number;
  wording: StatementKind;
  speaker: EntityNameFragment | null;
  cue: string | null;
  about: EntityNameFragment[];
}

/** What was read out of a stretch of the text. */
export type Reading = EventReading | RoleReading | StatementReading;

export function namesOf({ mentions }: Article): NameSpan[] {
  return mentions.map(({ start, end, entity }) => ({ key: entity.id, layer: 'name', start, end, entity }));
}

/** In reading order; an event stands at each sentence of this article that reports it, an office at each that gives it. */
export function readingsOf({ id, events, roles, statements }: Article): Reading[] {
  const ofEvents = events.flatMap(({ evidence, participants, ...event }) =>
    evidence
      .filter(({ article }) => article.id === id)
      .map(
        ({ start, end, confidence, extractor }): Reading => ({
          kind: 'event',
          key: `${event.id} ${start}`,
          start,
          end,
          event,
          participants,
          confidence,
          extractor,
        }),
      ),
  );
  const ofRoles = roles.flatMap(({ evidence, ...role }) =>
    evidence
      .filter(({ article }) => article.id === id)
      .map(
        ({ start, end, confidence, extractor }): Reading => ({
          kind: 'role',
          key: `${role.holder.id} ${role.title} ${role.of?.id ?? ''} ${start}`,
          start,
          end,
          ...role,
          confidence,
          extractor,
        }),
      ),
  );
  const ofStatements = statements.map(
    ({ id: key, start, end, wording, speaker, cue, about }): Reading => ({
      kind: 'statement',
      key,
      start,
      end,
      wording,
      speaker,
      cue,
      about,
    }),
  );
  return [...ofEvents, ...ofRoles, ...ofStatements].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

export function spanOf({ kind, key, start, end }: Reading): Span {
  return { key, layer: kind, start, end };
}

/** The passage that an address means (`120-240`), if it is one of this text. */
export function passageAt(at: string | undefined, length: number): Span | null {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(at ?? '') ?? [];
  const start = Number(from);
  const end = Number(to);
  return start < end && end <= length ? { key: 'asked', layer: 'asked', start, end } : null;
}
