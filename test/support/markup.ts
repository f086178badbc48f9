import fc from 'fast-check';
import type { EntityKind, Extraction, Extractor, RawArticle } from '../../src/ingest/types.ts';

/** An article about a few of few people, so that random articles share names, events, roles and days. */
export interface RandomArticle {
  url: string;
  day: number;
  sentences: { kind: 'meeting' | 'role' | 'office' | 'said'; a: string; b: string; day: number }[];
}

export const names = ['Ada Marun', 'Budi Laksa', 'Budi', 'Citra Wening', 'Dewa Putra', 'Budi Office'] as const;

const name = fc.constantFrom(...names);
const sentence = fc.record({
  kind: fc.constantFrom('meeting' as const, 'role' as const, 'office' as const, 'said' as const),
  a: name,
  b: name,
  day: fc.integer({ min: 1, max: 3 }),
});

/** Articles under a few addresses: two of one address are a text and its correction. */
export const randomArticle: fc.Arbitrary<RandomArticle> = fc.record({
  url: fc.integer({ min: 1, max: 4 }).map((page) => `https://example.com/${page}`),
  day: fc.integer({ min: 1, max: 9 }),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
});

export function rawArticle({ url, day, sentences }: RandomArticle): RawArticle {
  const body = sentences.map((one) => `${one.kind} ${one.day}: ${one.a} - ${one.b}.`).join('\n');
  return { url, title: 'Report', body, format: 'text', language: 'en', publishedAt: `2025-01-0${day}T00:00:00Z` };
}

/** Reads `meeting 2: Ada Marun - Budi.`; what it finds is known beforehand, and it needs no name lists. */
export const markupExtractor: Extractor = {
  name: 'markup',
  version: '1',
  extract: ({ text }) => {
    const found: Extraction = { entities: [], mentions: [], roles: [], events: [], statements: [] };
    for (const match of text.matchAll(/^(meeting|role|office|said) (\d): (.+) - (.+)\.$/gm)) {
      const [line, kind, day, a = '', b = ''] = match;
      const sentence = { start: match.index, end: match.index + line.length };
      const start = match.index + line.indexOf(': ') + 2;
      mention(found, a, start, sentence);
      mention(found, b, sentence.end - 1 - b.length, sentence);
      const certain = { confidence: 0.9, evidence: sentence };
      if (kind === 'meeting') {
        const when = { date: `2025-01-0${day}`, precision: 'DAY' as const };
        const participants = [...new Set([a, b])].map((entity) => ({
          entity,
          role: 'PARTICIPANT' as const,
          ...certain,
        }));
        found.events.push({
          type: 'MEETING',
          when,
          place: null,
          trigger: null,
          participants,
          evidence: [sentence],
          confidence: 0.9,
        });
      } else if (kind === 'role') {
        const validFrom = `2024-01-0${day}`;
        found.roles.push({ holder: a, title: 'Aide', of: b, validFrom, validTo: null, ...certain });
        imply(found, `${b} Office`);
        found.roles.push({ holder: a, title: 'Member', of: `${b} Office`, validFrom: null, validTo: null, ...certain });
      } else if (kind === 'office') {
        const { title, place } = offices[(Number(day) + b.length) % offices.length] ?? { title: '', place: null };
        if (place !== null) imply(found, place, 'PLACE');
        found.roles.push({ holder: a, title, of: place, validFrom: null, validTo: null, ...certain });
      } else {
        found.statements.push({ kind: 'DIRECT', speaker: a, cue: 'said', about: [b], ...certain, ...sentence });
      }
    }
    return found;
  },
};

/** Not all of them can be held by one person. */
const offices = [
  { title: 'Bupati', place: 'Garut' },
  { title: 'Bupati', place: 'Sleman' },
  { title: 'Kapolres', place: 'Garut' },
  { title: 'Penyanyi', place: null },
] as const;

/** An entity that is spoken of without being named. */
function imply(found: Extraction, name: string, kind: EntityKind = 'ACTOR'): void {
  if (found.entities.some(({ key }) => key === name)) return;
  found.entities.push({ key: name, kind, name, knownId: null });
}

function mention(found: Extraction, name: string, start: number, sentence: { start: number; end: number }): void {
  if (!found.entities.some(({ key }) => key === name)) {
    found.entities.push({ key: name, kind: 'ACTOR', name, knownId: null });
  }
  const end = start + name.length;
  if (!found.mentions.some((other) => other.start === start))
    found.mentions.push({ entity: name, start, end, sentence });
}
