import { clean } from '../../../src/ingest/clean/clean.ts';
import type { Answer } from '../../../src/ingest/model/answer.ts';
import type { CleanArticle } from '../../../src/ingest/types.ts';

export const body = `Presiden Rusia Vladimir Putin bertemu Xi Jinping di Beijing pada Selasa (21/1/2025).
"Hubungan kami makin kuat," ujar Putin usai pertemuan itu.
Baca Juga: Gempa Guncang Kota Kenari, Wali Kota Lestari Tinjau Lokasi
Putin didampingi Menteri Luar Negeri Sergei Lavrov.`;

export const article: CleanArticle = clean({ body, format: 'text', publishedAt: '2025-01-22', language: 'id' });

const met = 'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Beijing pada Selasa (21/1/2025).';
const said = '"Hubungan kami makin kuat," ujar Putin usai pertemuan itu.';
const accompanied = 'Putin didampingi Menteri Luar Negeri Sergei Lavrov.';

/** All that the article says, as a language model should answer. */
export const rightAnswer: Answer = {
  entities: [
    { key: 'E1', kind: 'ACTOR', name: 'Vladimir Putin', surfaces: ['Vladimir Putin', 'Putin'] },
    { key: 'E2', kind: 'ACTOR', name: 'Xi Jinping', surfaces: ['Xi Jinping'] },
    { key: 'E3', kind: 'PLACE', name: 'Beijing', surfaces: ['Beijing'] },
    { key: 'E4', kind: 'PLACE', name: 'Rusia', surfaces: ['Rusia'] },
    { key: 'E5', kind: 'ACTOR', name: 'Sergei Lavrov', surfaces: ['Sergei Lavrov'] },
  ],
  roles: [
    { holder: 'E1', title: 'Presiden', of: 'E4', evidence: met },
    { holder: 'E5', title: 'Menteri Luar Negeri', of: null, evidence: accompanied },
  ],
  events: [
    {
      type: 'MEETING',
      when: { date: '2025-01-21', words: 'Selasa (21/1/2025)' },
      place: 'E3',
      trigger: 'bertemu',
      participants: [
        { entity: 'E1', role: 'PARTICIPANT' },
        { entity: 'E2', role: 'PARTICIPANT' },
        { entity: 'E5', role: 'ATTENDEE' },
      ],
      evidence: [met, accompanied],
    },
  ],
  statements: [{ kind: 'DIRECT', speaker: 'E1', cue: 'ujar', text: 'Hubungan kami makin kuat,', evidence: said }],
};
