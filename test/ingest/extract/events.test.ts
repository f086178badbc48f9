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
  [
    'Rumah itu digeledah, kata {A:Lina Sari}, pada Jumat (17/10/2025) oleh {O:KPK}.',
    'INVESTIGATION 2025-10-17 AGENT:KPK',
  ],
  [
    '{A:Umar Said} mengaku sempat menemui {A:Lina Sari} pada Jumat (17/10/2025).',
    'MEETING 2025-10-17 PARTICIPANT:Lina Sari PARTICIPANT:Umar Said',
  ],
  [
    '{A:Umar Said} menjelaskan {O:Polres Riau} menangkap {A:Budi Halim} pada Jumat (17/10/2025).',
    'ARREST 2025-10-17 AGENT:Polres Riau TARGET:Budi Halim',
  ],
  [
    'Sebelum menangkap keduanya, {O:Polres Riau} menggeledah kantor {O:PT Maju} pada Jumat (17/10/2025).',
    'ARREST 2025-10-17 AGENT:Polres Riau',
    'INVESTIGATION 2025-10-17 AGENT:Polres Riau TARGET:PT Maju',
  ],
  [
    '{A:Umar Said} tiba di {P:Lima} pada Jumat (17/10/2025). Saat itu, ia bertemu {A:Lina Sari}.',
    'VISIT 2025-10-17 @Lima AGENT:Umar Said',
    'MEETING 2025-10-17 PARTICIPANT:Lina Sari PARTICIPANT:Umar Said',
  ],
  ['{A:Umar Said} menyerahkan santunan kepada keluarga korban tewas.', 'AID 2025-10-20 AGENT:Umar Said'],
  ['{A:Umar Said} menjelaskan pencegahan banjir di {P:Riau} pada Jumat (17/10/2025).'],
  ['{A:Umar Said} adalah anggota Divisi Investigasi {O:ICW} sejak Jumat (17/10/2025).'],
  ['Keduanya diatur dalam surat edaran Gubernur {A:Umar Said} No 12/SE/2023.', 'POLICY 2023-01-01 AGENT:Umar Said'],
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
  ['{A:Jane Roe} is scheduled to testify in {P:Lima} on Friday.', 'TRIAL 2025-10-24 @Lima AGENT:Jane Roe'],
  ['Two men arrested by the {O:Lima Police} on Friday are free.', 'ARREST 2025-10-17 AGENT:Lima Police'],
  ['{A:Jane Roe} spoke at a press conference in {P:Lima} on October 14, 2025.'],
  ['{O:Acme} phones are sold in {P:Lima} since October 14, 2025.'],
  ['{A:Jane Roe} wants to visit {P:Lima} on October 24, 2025.'],
  ['{A:Jane Roe} was forced to resign in May, said {A:John Doe}.', 'DEPARTURE 2025-05-01 TARGET:Jane Roe'],
  ['{O:Acme} broke the 1991 agreement with {O:Bolt}.', 'AGREEMENT 1991-01-01 PARTICIPANT:Acme PARTICIPANT:Bolt'],
  ['The meeting room of {O:Acme} in {P:Lima} was painted on Friday.'],
  ['{A:Jane Roe} of the {O:Riot Control Team} slept on October 14, 2025.'],
  [
    'A man was arrested on Friday. It was {A:John Doe} who was arrested, said {O:Acme}.',
    'ARREST 2025-10-17 TARGET:John Doe',
  ],
  [
    'The coach of the league saw a goal in the second half. {O:Lima FC} defeated {O:Quito FC} on Friday; {O:Bogota FC} lost to {O:Cali FC} in the tournament, whose striker scored.',
    'CEREMONY 2025-10-17 AGENT:Lima FC TARGET:Quito FC',
    'CEREMONY 2025-10-17 AGENT:Bogota FC TARGET:Cali FC',
  ],
  [
    '{A:Jane Roe} defeated {A:John Doe} on Friday, as voters of both candidates had hoped.',
    'ELECTION 2025-10-17 AGENT:Jane Roe TARGET:John Doe',
  ],
  ['{O:Acme} defeated {O:Bolt} on Friday, and sells its lamps to the city.'],
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
