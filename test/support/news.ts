import { expect } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { EntityKind, Extraction, Extractor, Span } from '../../src/ingest/types.ts';
import type { Store } from '../../src/store/store.ts';
import { pseudoRandom } from './pseudo-random.ts';

/**
 * One sentence of a made-up article, in which what connects whom is known beforehand. Names tell their kind: `Tokoh01`
 * is a person, `Badan01` an organization, `Kota01` a place.
 */
export type Line =
  | { kind: 'named'; who: string[] }
  | { kind: 'meeting'; who: string[]; on: string; at: string | null }
  | { kind: 'role'; who: [holder: string, of: string] }
  | { kind: 'said'; who: [speaker: string, about: string] };

export interface News {
  /** When it was published, `YYYY-MM-DD`. */
  day: string;
  lines: Line[];
}

export function idOf(name: string): string {
  return `${kindOf(name).toLowerCase()}:${name.toLowerCase()}`;
}

export function kindOf(name: string): EntityKind {
  if (name.startsWith('Kota')) return 'PLACE';
  return name.startsWith('Badan') ? 'ORGANIZATION' : 'ACTOR';
}

/** Everybody and everything that an article names. */
export function namesIn({ lines }: News): string[] {
  return [
    ...new Set(lines.flatMap((line) => (line.kind === 'meeting' && line.at ? [...line.who, line.at] : line.who))),
  ];
}

export async function ingestNews(store: Store, news: readonly News[]): Promise<void> {
  const articles = news.map((one, index) => ({
    url: `https://example.com/${index}`,
    title: `Report ${index}`,
    body: one.lines.map(sentenceOf).join('\n'),
    format: 'text' as const,
    language: 'en',
    publishedAt: `${one.day}T08:00:00Z`,
  }));
  const outcomes = await ingest(articles, { store, extractor, now: () => new Date('2025-06-01T00:00:00Z') });
  expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([]);
}

function sentenceOf(line: Line): string {
  const when = line.kind === 'meeting' ? ` ${line.on}${line.at === null ? '' : ` at ${line.at}`}` : '';
  return `${line.kind}${when}: ${line.who.join(', ')}.`;
}

const sure = 0.9;

const extractor: Extractor = {
  name: 'news',
  version: '1',
  extract: ({ text }) => {
    const found: Extraction = { entities: [], mentions: [], roles: [], events: [], statements: [] };
    for (const match of text.matchAll(/^(named|meeting|role|said)(?: ([\d-]+))?(?: at (\w+))?: (.+)\.$/gm)) {
      const [line, kind, on = '', place, names = ''] = match;
      const sentence = { start: match.index, end: match.index + line.length };
      const who = names.split(', ');
      for (const name of place === undefined ? who : [...who, place]) mention(found, name, text, sentence);
      const [a = '', b = ''] = who;
      const certain = { confidence: sure, evidence: sentence };
      if (kind === 'meeting') {
        found.events.push({
          type: 'MEETING',
          when: { date: on, precision: 'DAY' },
          place: place ?? null,
          trigger: null,
          participants: who.map((entity) => ({ entity, role: 'PARTICIPANT', ...certain })),
          evidence: [sentence],
          confidence: sure,
        });
      } else if (kind === 'role') {
        found.roles.push({ holder: a, title: 'Ketua', of: b, validFrom: null, validTo: null, ...certain });
      } else if (kind === 'said') {
        found.statements.push({ kind: 'INDIRECT', speaker: a, cue: 'said', about: [b], ...certain, ...sentence });
      }
    }
    return found;
  },
};

function mention(found: Extraction, name: string, text: string, sentence: Span): void {
  const start = text.indexOf(name, sentence.start);
  if (!found.entities.some(({ key }) => key === name)) {
    found.entities.push({ key: name, kind: kindOf(name), name, knownId: null });
  }
  found.mentions.push({ entity: name, start, end: start + name.length, sentence });
}

const cast = Array.from({ length: 30 }, (_, index) => {
  const prefix = index % 5 === 3 ? 'Badan' : index % 5 === 4 ? 'Kota' : 'Tokoh';
  return `${prefix}${String(index).padStart(2, '0')}`;
});

/**
 * Articles of January and February 2025 in which only neighbours in a row of thirty meet, so that its ends are many
 * steps apart; some are named far more often than others. The same every time.
 */
export function generateNews(count: number): News[] {
  const random = pseudoRandom(20250121);
  const below = (limit: number) => Math.floor(random() * limit);
  const day = () => new Date(Date.UTC(2025, 0, 1 + below(59))).toISOString().slice(0, 10);
  const line = (): Line => {
    const first = Math.floor(random() * random() * (cast.length - 3));
    const near = cast.slice(first, first + 4);
    const [a = '', b = ''] = [near.splice(below(near.length), 1), near.splice(below(near.length), 1)].flat();
    const kind = below(8);
    if (kind === 0) return { kind: 'role', who: [a, b] };
    if (kind === 1) return { kind: 'said', who: [a, b] };
    if (kind === 2) {
      const at = near.find((name) => kindOf(name) === 'PLACE') ?? null;
      return { kind: 'meeting', who: [a, b], on: day(), at };
    }
    return { kind: 'named', who: below(2) === 0 ? [a, b] : [a, b, ...near.slice(0, 1)] };
  };
  return Array.from({ length: count }, () => ({
    day: day(),
    lines: Array.from({ length: 1 + below(2) }, line).slice(0, 1 + below(2)),
  }));
}
