import type { EventType, ParticipantRole } from '../types.ts';

/** How an event of a type is told, and as what those named beside the cue take part. */
export interface EventCue {
  type: EventType;
  pattern: RegExp;
  /** Role of who stands before the cue. */
  before: ParticipantRole;
  /** Role of who stands after it; null when they take no part. */
  after: ParticipantRole | null;
  /** Whether only people can take part. */
  people: boolean;
}

const cue = (
  type: EventType,
  pattern: RegExp,
  before: ParticipantRole,
  after: ParticipantRole | null,
  people = false,
): EventCue => ({ type, pattern, before, after, people });

/** First that matches a sentence decides for its type. */
export const eventCues: readonly EventCue[] = [
  cue('CALL', /\b(sambungan telepon|menelepon|phone call|spoke by phone|telephoned)\b/iu, 'PARTICIPANT', 'PARTICIPANT'),
  cue(
    'MEETING',
    /\b(pertemuan|bertemu|konferensi video|met with|met|meeting|held talks|summit|video call)\b/iu,
    'PARTICIPANT',
    'PARTICIPANT',
  ),
  cue('VISIT', /\b(tiba di|kunjungan kenegaraan|mengunjungi|state visit|visited|arrived in)\b/iu, 'AGENT', null, true),
  cue(
    'AGREEMENT',
    /\b(menandatangani (?:kesepakatan|perjanjian)|menyepakati|gencatan senjata|signed an? (?:deal|agreement)|agreed (?:to|on)|ceasefire)\b/iu,
    'PARTICIPANT',
    'PARTICIPANT',
  ),
  cue(
    'APPOINTMENT',
    /\b(dilantik|diambil sumpah|mengucapkan sumpah|sworn in|took office|took the oath|inaugurated)\b/iu,
    'AGENT',
    null,
    true,
  ),
  cue(
    'DEPARTURE',
    /\b(mengundurkan diri|mengumumkan pengunduran dirinya|resigned|resignation|stepped down)\b/iu,
    'AGENT',
    null,
    true,
  ),
  cue('ELECTION', /\b(terpilih|memenangi pemilu|re-elected|elected|won the election)\b/iu, 'AGENT', null, true),
  cue(
    'WITHDRAWAL',
    /\b(menarik (?:diri|AS|Amerika Serikat)|mundur dari|keluar dari|withdraw(?:s|al|ing)?|withdrew|leave the)\b/iu,
    'AGENT',
    'TARGET',
  ),
  cue('ARREST', /\b(ditangkap|ditahan|arrested|detained)\b/iu, 'TARGET', null),
  cue('DISASTER', /\b(gempa|banjir|kebakaran hutan|earthquake|flood|wildfires?)\b/iu, 'VICTIM', 'VICTIM'),
];

/** Those named after it are there, but not on equal terms. */
export const attendance = /\b(didampingi(?: oleh)?|dihadiri(?: oleh)?|accompanied by|attended by)\b/iu;

/** What is said not to have happened, or not yet. */
export const unreal =
  /\b(tidak|belum|batal|jika|apabila|rencana|berencana|not|never|if|would|could|may|might|plans? to|denied)\b/iu;
