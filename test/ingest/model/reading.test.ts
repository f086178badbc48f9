import { afterEach, describe, expect, it } from 'vitest';
import { clean } from '../../../src/ingest/clean/clean.ts';
import type { Answer } from '../../../src/ingest/model/answer.ts';
import { modelExtractor } from '../../../src/ingest/model/extractor.ts';
import type { Extraction } from '../../../src/ingest/types.ts';
import { article, rightAnswer } from './article.ts';
import { nothing, reply, type Service, startService } from './service.ts';

let service: Service;
afterEach(() => service.close());

/** What is read of the article when the language model answers so. */
async function readAs(answer: Answer): Promise<{ extraction: Extraction; summary: string; texts: string[] }> {
  service = await startService((response) => reply(response, answer));
  const extractor = modelExtractor(service.config);
  const extraction = await extractor.extract(article);
  const texts = extraction.mentions.map(({ start, end }) => article.text.slice(start, end));
  return { extraction, summary: extractor.summary?.() ?? '', texts };
}

const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

describe('a right answer', () => {
  it('gives entities with every place where they are named, known ones by their id', async () => {
    const { extraction, texts, summary } = await readAs(rightAnswer);
    expect(texts).toEqual(['Rusia', 'Vladimir Putin', 'Xi Jinping', 'Beijing', 'Putin', 'Putin', 'Sergei Lavrov']);
    expect(extraction.entities.map(({ name, kind, knownId }) => [name, kind, knownId])).toEqual(
      expect.arrayContaining([
        ['Vladimir Putin', 'ACTOR', 'actor:vladimir-putin'],
        ['Beijing', 'PLACE', 'place:beijing'],
        ['Rusia', 'PLACE', 'place:russia'],
      ]),
    );
    const [, , , , , last] = extraction.mentions;
    expect(last && slice(last.sentence)).toBe('Putin didampingi Menteri Luar Negeri Sergei Lavrov.');
    expect(summary).toBe('stand-in: 1 answers, 100 tokens');
  });

  it('gives roles, events and statements with the sentences that say so', async () => {
    const { extraction } = await readAs(rightAnswer);
    const [event] = extraction.events;
    expect(extraction.roles.map(({ holder, title, of }) => [holder, title, of])).toEqual([
      ['actor:vladimir-putin', 'Presiden', 'place:russia'],
      [expect.stringMatching(/lavrov/i), 'Menteri Luar Negeri', null],
    ]);
    expect(event).toMatchObject({
      type: 'MEETING',
      when: { date: '2025-01-21', precision: 'DAY' },
      place: 'place:beijing',
    });
    expect(event?.trigger && slice(event.trigger)).toBe('bertemu');
    expect(event?.evidence.map(slice)).toEqual([
      'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Beijing pada Selasa (21/1/2025).',
      'Putin didampingi Menteri Luar Negeri Sergei Lavrov.',
    ]);
    expect(event?.participants.map(({ role, evidence }) => [role, slice(evidence).slice(0, 5)])).toEqual([
      ['PARTICIPANT', 'Presi'],
      ['PARTICIPANT', 'Presi'],
      ['ATTENDEE', 'Putin'],
    ]);
    expect(extraction.statements.map((statement) => [slice(statement), statement.speaker, statement.cue])).toEqual([
      ['Hubungan kami makin kuat,', 'actor:vladimir-putin', 'ujar'],
    ]);
  });

  it('may write white space and quotation marks in its own way', async () => {
    const [statement] = rightAnswer.statements;
    if (statement === undefined) throw new Error('expected a statement');
    const evidence = statement.evidence.replace(/"/g, '”').replace(' ujar', '\n ujar');
    const { extraction } = await readAs({ ...rightAnswer, statements: [{ ...statement, evidence }] });
    expect(extraction.statements.map(slice)).toEqual(['Hubungan kami makin kuat,']);
  });
});

describe('what does not stand in the article', () => {
  it('is left out and counted, with what depends on it', async () => {
    const [event] = rightAnswer.events;
    const [statement] = rightAnswer.statements;
    if (event === undefined || statement === undefined) throw new Error('expected an event and a statement');
    const { extraction, texts, summary } = await readAs({
      entities: [
        ...rightAnswer.entities,
        { key: 'E9', kind: 'ACTOR', name: 'Joko Widodo', surfaces: ['Joko Widodo'] },
        { key: 'E10', kind: 'ACTOR', name: 'Sergei Lav', surfaces: ['Sergei Lav'] },
      ],
      roles: [
        { holder: 'E9', title: 'Presiden', of: null, evidence: event.evidence[0] ?? '' },
        { holder: 'E1', title: 'Raja', of: null, evidence: event.evidence[0] ?? '' },
        { holder: 'E77', title: 'Presiden', of: null, evidence: event.evidence[0] ?? '' },
      ],
      events: [
        { ...event, evidence: ['Putin bertemu Trump di Jakarta.'] },
        {
          ...event,
          when: { date: '2019-03-05', words: 'Selasa (21/1/2025)' },
          trigger: 'berunding',
          participants: [...event.participants, { entity: 'E9', role: 'AGENT' }],
        },
        { ...event, when: { date: '2025-01-21', words: 'kemarin' } },
      ],
      statements: [
        { ...statement, text: 'Kami akan menyerang' },
        { ...statement, cue: 'teriak', speaker: 'E9' },
      ],
    });
    expect(texts).not.toContain('Sergei Lav');
    expect(extraction.roles).toEqual([]);
    expect(extraction.events.map(({ when, trigger }) => [when, trigger && slice(trigger)])).toEqual([
      [null, null],
      [null, 'bertemu'],
    ]);
    expect(extraction.events[0]?.participants).toHaveLength(3);
    expect(extraction.statements.map(({ cue, speaker }) => [cue, speaker])).toEqual([[null, null]]);
    expect(summary).toBe(
      'stand-in: 1 answers, 100 tokens; left out since it does not stand in the article: ' +
        'names: 2, roles: 3, sentences: 1, events: 1, participants: 1, dates: 2, words: 2, statements: 1, references: 1',
    );
  });

  it('furniture of the page does not stand in it', async () => {
    const furniture = 'Gempa Guncang Kota Kenari, Wali Kota Lestari Tinjau Lokasi';
    const { extraction, summary } = await readAs({
      entities: [{ key: 'E1', kind: 'PLACE', name: 'Kota Kenari', surfaces: ['Kota Kenari'] }],
      roles: [],
      events: [
        { type: 'DISASTER', when: null, place: null, trigger: 'Gempa', participants: [], evidence: [furniture] },
      ],
      statements: [{ kind: 'INDIRECT', speaker: null, cue: null, text: 'Gempa Guncang', evidence: furniture }],
    });
    expect(extraction).toEqual({ entities: [], mentions: [], roles: [], events: [], statements: [] });
    expect(summary).toContain('names: 1, sentences: 1, events: 1, statements: 1');
    expect(JSON.stringify(service.asked)).not.toContain('Kota Kenari');
  });
});

describe('a name', () => {
  it('of somebody else is not the known one, though a part of it is', async () => {
    service = await startService((response) =>
      reply(response, {
        ...nothing,
        entities: [{ key: 'E1', kind: 'ACTOR', name: 'Igor Putin', surfaces: ['Putin'] }],
      }),
    );
    const igor = clean({ body: 'Igor Putin tiba. Putin lalu pergi.', format: 'text' });
    const { entities, mentions } = await modelExtractor(service.config).extract(igor);
    expect(entities).toEqual([{ key: 'ACTOR Igor Putin', kind: 'ACTOR', name: 'Igor Putin', knownId: null }]);
    expect(mentions.map(({ start }) => start)).toEqual([0, 17]);
  });
});

describe('a long article', () => {
  it('is read in parts, whose entities are joined', async () => {
    const filler = Array.from({ length: 60 }, (_, at) => `Kalimat pengisi nomor ${at} tentang cuaca cerah hari ini.`);
    const long = clean({
      body: ['Menteri Bunga Anggrek tiba.', ...filler, 'Anggrek lalu pulang.'].join('\n'),
      format: 'text',
    });
    service = await startService(
      (response, { body }) => {
        const { text } = JSON.parse(body.messages[1]?.content ?? '');
        const name = text.includes('Bunga Anggrek') ? 'Bunga Anggrek' : 'Anggrek';
        reply(response, { ...nothing, entities: [{ key: 'E1', kind: 'ACTOR', name, surfaces: [name] }] });
      },
      { pieceTokens: 400 },
    );
    const extraction = await modelExtractor(service.config).extract(long);
    expect(service.asked.length).toBeGreaterThan(2);
    const sent = service.asked.map(({ body }) => JSON.parse(body.messages[1]?.content ?? '').text);
    expect(sent.join('\n').split('\n').sort()).toEqual(long.text.split('\n').sort());
    for (const text of sent) expect(text.length).toBeLessThanOrEqual(1200);
    expect(extraction.entities).toMatchObject([{ name: 'Bunga Anggrek' }]);
    expect(extraction.mentions).toHaveLength(2);
  });
});
