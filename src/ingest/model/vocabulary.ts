import type { EntityKind, EventType, ParticipantRole, StatementKind } from '../types.ts';

/** What the words of the answer mean, as the language model is told. */
export const entityKinds: Readonly<Record<EntityKind, string>> = {
  ACTOR: 'a named person',
  ORGANIZATION: 'a named ministry, party, company, agency, club, team, newspaper; a government seat that speaks',
  PLACE: 'a country, region, city, named place or building; a country is always a place',
};

export const eventTypes: Readonly<Record<EventType, string>> = {
  MEETING: 'people meet, hold talks, a hearing, a summit',
  CALL: 'leaders speak by phone or video',
  VISIT: 'an official visit or trip',
  AGREEMENT: 'a deal, contract or treaty is reached or signed',
  AID: 'aid, a donation or a rescue',
  POLICY: 'a law, decree, ruling or official measure',
  APPOINTMENT: 'somebody takes office or is named to it',
  DEPARTURE: 'somebody resigns, is dismissed or leaves office',
  ELECTION: 'a vote is held, somebody is elected',
  WITHDRAWAL: 'a state or body leaves a treaty, organization or place',
  SANCTION: 'a sanction, ban, embargo, fine or revoked licence',
  PROTEST: 'a demonstration or strike',
  ATTACK: 'an armed, violent or digital attack, fighting',
  ARREST: 'somebody is arrested, detained or caught',
  TRIAL: 'somebody is named suspect, charged, tried, convicted or sentenced; a court rules',
  INVESTIGATION: 'a probe, search, summons or questioning',
  ACCIDENT: 'a crash, fire, collapse or poisoning',
  DISASTER: 'an earthquake, flood or storm',
  DEATH: 'somebody dies or is killed, not only as the toll of another event',
  CEREMONY: 'a launch, commemoration, award, festival or match',
};

export const participantRoles: Readonly<Record<ParticipantRole, string>> = {
  PARTICIPANT: 'on equal terms, in meetings, agreements and calls',
  ATTENDEE: 'is present or accompanies',
  AGENT: 'does it',
  TARGET: 'has it done to them',
  VICTIM: 'is hurt or killed',
};

export const statementKinds: Readonly<Record<StatementKind, string>> = {
  DIRECT: 'in quotation marks',
  INDIRECT: "in the reporter's words",
};
