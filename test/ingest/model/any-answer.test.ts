import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/ingest/extract/document.ts';
import { type Answer, parseAnswer } from '../../../src/ingest/model/answer.ts';
import { ground } from '../../../src/ingest/model/ground.ts';
import { LeftOut } from '../../../src/ingest/model/left-out.ts';
import { entityKinds, eventTypes, participantRoles, statementKinds } from '../../../src/ingest/model/vocabulary.ts';
import type { Extraction, Span } from '../../../src/ingest/types.ts';
import { article } from './article.ts';

/** Texts of the article, furniture included, cut anywhere, and texts of nowhere. */
const words = fc.oneof(
  fc.tuple(fc.nat(article.text.length), fc.nat(60)).map(([start, length]) => article.text.slice(start, start + length)),
  fc.constantFrom('Putin', 'Xi Jinping', 'Beijing', 'Kota Kenari', '"', ' ', '\u0000', 'a\u0000P'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const key = fc.constantFrom('E1', 'E2', 'E3', '');
const oneOf = <Value extends string>(values: Readonly<Record<Value, string>>) =>
  fc.constantFrom(...(Object.keys(values) as Value[]));
const answers: fc.Arbitrary<Answer> = fc.record({
  entities: fc.array(fc.record({ key, kind: oneOf(entityKinds), name: words, surfaces: fc.array(words) })),
  roles: fc.array(fc.record({ holder: key, title: words, of: fc.option(key), evidence: words })),
  events: fc.array(
    fc.record({
      type: oneOf(eventTypes),
      when: fc.option(fc.record({ date: fc.constantFrom('2025-01-21', '2025-02-31', '2025', '9999-99'), words })),
      place: fc.option(key),
      trigger: fc.option(words),
      participants: fc.array(fc.record({ entity: key, role: oneOf(participantRoles) })),
      evidence: fc.array(words, { minLength: 1 }),
    }),
  ),
  statements: fc.array(
    fc.record({
      kind: oneOf(statementKinds),
      speaker: fc.option(key),
      cue: fc.option(words),
      text: words,
      evidence: words,
    }),
  ),
});

function spansOf({ mentions, roles, events, statements }: Extraction): Span[] {
  return [
    ...mentions,
    ...mentions.map(({ sentence }) => sentence),
    ...roles.map(({ evidence }) => evidence),
    ...events.flatMap(({ evidence, participants, trigger }) => [
      ...evidence,
      ...participants.map((participant) => participant.evidence),
      ...(trigger === null ? [] : [trigger]),
    ]),
    ...statements.flatMap((statement) => [statement, statement.evidence]),
  ];
}

describe('any answer', () => {
  const piece = documentOf(article).sentences;
  const readable = article.segments.filter(({ kind }) => kind === 'BODY' || kind === 'TITLE');

  it('gives spans within what is read of the article alone, and keys of its own entities alone', () => {
    let spans = 0;
    fc.assert(
      fc.property(answers, (answer) => {
        const extraction = ground(article, [{ piece, answer }], new LeftOut());
        for (const { start, end } of spansOf(extraction)) {
          spans++;
          expect(end).toBeGreaterThan(start);
          expect(readable.some((segment) => segment.start <= start && end <= segment.end)).toBe(true);
        }
        const keys = new Set(extraction.entities.map((entity) => entity.key));
        const used = [
          ...extraction.mentions.map(({ entity }) => entity),
          ...extraction.roles.flatMap(({ holder, of }) => [holder, of]),
          ...extraction.events.flatMap(({ place, participants }) => [place, ...participants.map((one) => one.entity)]),
          ...extraction.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
        ];
        for (const one of used) expect(one === null || keys.has(one)).toBe(true);
        for (const { title } of extraction.roles) expect(article.text.replace(/\s+/g, ' ')).toContain(title);
      }),
      { numRuns: 500 },
    );
    expect(spans).toBeGreaterThan(500);
  });

  it('that is any text is an answer or a problem, never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{${json}}`),
        ),
        (content) => {
          const answer = parseAnswer(content);
          expect('problem' in answer ? answer.problem : answer.entities).toBeDefined();
        },
      ),
    );
  });
});
