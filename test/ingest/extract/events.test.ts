import { describe, expect, it } from 'vitest';
import { events } from '../../../src/ingest/extract/events/events.ts';
import { references } from '../../../src/ingest/extract/references.ts';
import { marked } from './marked.ts';

/** `TYPE date @place role:name, ...`; the articles are of Monday, 20 October 2025. */
function eventsOf(markup: string, language: string): string[] {
  const { document, names } = marked(markup, language);
  const found = events(document, { ...names, references: references(document, names) });
  return found.map(({ type, when, place, participants }) =>
    [
      type,
      when?.date ?? 'undated',
      ...(place === null ? [] : [`@${place}`]),
      ...participants.map(({ role, entity }) => `${role}:${entity}`).sort(),
    ].join(' '),
  );
}

const indonesian: readonly (readonly [string, ...string[]])[] = [
  [
    'Presiden {A:Ana Diaz} bertemu {A:Luis Soto} di {P:Lima}, Senin (20/10/2025).',
    'MEETING 2025-10-20 @Lima PARTICIPANT:Ana Diaz PARTICIPANT:Luis Soto',
  ],
  [
    '{A:Rudi Halim} ditetapkan sebagai tersangka oleh {O:Polda Jambi} pada Jumat (17/10/2025).',
    'TRIAL 2025-10-17 AGENT:Polda Jambi TARGET:Rudi Halim',
  ],
  [
    'Sebelum dipecat, {A:Dewi Sari} bekerja di pabrik itu pada Kamis (16/10/2025).',
    'DEPARTURE 2025-10-16 TARGET:Dewi Sari',
  ],
  [
    '{A:Umar Said} melantik {A:Lina Sari} pada Jumat (17/10/2025). Pelantikan itu digelar di {P:Riau}.',
    'APPOINTMENT 2025-10-17 @Riau AGENT:Umar Said TARGET:Lina Sari',
  ],
  ['{A:Umar Said} tidak bertemu {A:Lina Sari} pada Jumat (17/10/2025).'],
  ['{A:Umar Said} berharap dapat bertemu {A:Lina Sari} pada Jumat (17/10/2025).'],
  ['{A:Umar Said} akan bertemu {A:Lina Sari}.'],
  [
    '{A:Umar Said} akan bertemu {A:Lina Sari} pada Jumat (24/10/2025).',
    'MEETING 2025-10-24 PARTICIPANT:Lina Sari PARTICIPANT:Umar Said',
  ],
  [
    '{A:Umar Said} tiba pagi ini. Ia bertemu {A:Lina Sari}.',
    'MEETING 2025-10-20 PARTICIPANT:Lina Sari PARTICIPANT:Umar Said',
  ],
];

const english: readonly (readonly [string, ...string[]])[] = [
  [
    '{A:Jane Roe} was sworn in on October 14, 2025. {A:John Doe} was sworn in on October 14, 2025.',
    'APPOINTMENT 2025-10-14 TARGET:Jane Roe',
    'APPOINTMENT 2025-10-14 TARGET:John Doe',
  ],
  [
    '{A:Jane Roe} met {A:John Doe} on Friday. {A:Jane Roe} met {A:John Doe} on October 14, 2025.',
    'MEETING 2025-10-17 PARTICIPANT:Jane Roe PARTICIPANT:John Doe',
    'MEETING 2025-10-14 PARTICIPANT:Jane Roe PARTICIPANT:John Doe',
  ],
  [
    '{O:Acme} was fined by the {O:Trade Board} on October 15, 2025.',
    'SANCTION 2025-10-15 AGENT:Trade Board TARGET:Acme',
  ],
  ['{A:Jane Roe} denied that she met {A:John Doe} on October 14, 2025.'],
];

describe('events', () => {
  it.each(indonesian)('of %s', (text, ...expected) => {
    expect(eventsOf(text, 'id')).toEqual(expected);
  });

  it.each(english)('of %s', (text, ...expected) => {
    expect(eventsOf(text, 'en')).toEqual(expected);
  });

  it('rest on the sentences that tell of them, with the words that do', () => {
    const { document, names } = marked(
      '{A:Umar Said} bertemu {A:Lina Sari} kemarin. Pertemuan itu digelar di {P:Riau}.',
    );
    const [event] = events(document, names);
    expect(event?.evidence.map(({ start, end }) => document.text.slice(start, end)).sort()).toEqual([
      'Pertemuan itu digelar di Riau.',
      'Umar Said bertemu Lina Sari kemarin.',
    ]);
    expect(document.text.slice(event?.trigger?.start, event?.trigger?.end)).toBe('bertemu');
  });
});
