import type { DateWithPrecision, EventType, ParticipantRole } from '../types.ts';
import { hash, localPart } from './ids.ts';

export interface IdentifiedParticipant {
  entityId: string;
  /** The entity's main name. */
  name: string;
  role: ParticipantRole;
}

export interface EventToIdentify {
  type: EventType;
  when: DateWithPrecision | null;
  placeId: string | null;
  participants: readonly IdentifiedParticipant[];
}

const mostNames = 4;

/**
 * Two reports are of one event when type, date and leading participants agree: the people among them, or else
 * everybody but attendees; the place where nobody is named. An undated event is its article's own, since two
 * phone calls within two weeks are two events.
 */
export function eventId(event: EventToIdentify, articleId: string): string {
  const leading = leadingParticipants(event).map(({ entityId }) => localPart(entityId));
  const who = leading.length > 0 ? leading : event.placeId === null ? [] : [localPart(event.placeId)];
  const names = who.length > mostNames ? [...who.slice(0, mostNames), hash(8, ...who)] : who;
  const when = event.when === null ? `undated-${hash(12, articleId)}` : dateText(event.when);
  return `event:${[event.type.toLowerCase(), when, ...names].join('-')}`;
}

/** `Meeting: Vladimir Putin, Xi Jinping`; follows from the id's parts, so that every report gives the same. */
export function eventTitle(event: EventToIdentify, placeName: string | null): string {
  const names = leadingParticipants(event).map(({ name }) => name);
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  const label = event.type.charAt(0) + event.type.slice(1).toLowerCase();
  const what = shown.length > 0 ? shown.join(', ') : placeName;
  return what === null ? label : `${label}: ${what}`;
}

function leadingParticipants({ participants }: EventToIdentify): IdentifiedParticipant[] {
  const leading = participants.filter(({ role }) => role !== 'ATTENDEE');
  const people = leading.filter(({ entityId }) => entityId.startsWith('actor:'));
  const unique = new Map((people.length > 0 ? people : leading).map((one) => [one.entityId, one]));
  return [...unique.values()].sort((a, b) => (a.entityId < b.entityId ? -1 : 1));
}

function dateText({ date, precision }: DateWithPrecision): string {
  return date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]);
}
