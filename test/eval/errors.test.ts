import { describe, expect, it } from 'vitest';
import type { OnError, ReadingError } from '../../eval/errors.ts';
import { nameErrors } from '../../eval/name-errors.ts';
import { scoreAnnotations } from '../../eval/score-annotations.ts';
import type { AnnotatedEntity, AnnotatedEvent, Annotation } from '../../src/annotations/annotation.ts';

const evidence = 'Ana Silva met Tom Okafor in Port Ellis on Monday.';
const ana: AnnotatedEntity = { key: 'A', kind: 'Actor', name: 'Ana Silva', surfaces: ['Ana Silva'] };
const tom: AnnotatedEntity = { key: 'T', kind: 'Actor', name: 'Tom Okafor', surfaces: ['Tom Okafor'] };
const port: AnnotatedEntity = { key: 'P', kind: 'Place', name: 'Port Ellis', surfaces: ['Port Ellis'] };
const event: AnnotatedEvent = {
  type: 'MEETING',
  date: '2025-01-06',
  datePrecision: 'DAY',
  place: 'P',
  participants: [{ entity: 'A', role: 'PARTICIPANT' }],
  trigger: 'met',
  evidence,
};
const gold: Annotation = {
  id: 'own',
  lang: 'en',
  title: '',
  url: null,
  publishedAt: null,
  text: evidence,
  nonBody: [],
  entities: [ana, tom, port],
  roles: [{ actor: 'A', title: 'mayor', of: 'P', evidence }],
  events: [event],
  statements: [{ speaker: 'A', kind: 'DIRECT', cue: 'said', text: 'We will plant two hundred trees' }],
};

/** The errors of an annotation that says otherwise than the gold one, as `task, kind`. */
function errorsOf(otherwise: Partial<Annotation>): string[] {
  const errors: ReadingError[] = [];
  const onError: OnError = (error) => errors.push(error);
  scoreAnnotations([{ gold, predicted: { ...gold, ...otherwise } }], onError);
  return errors.map(({ task, kind }) => `${task}, ${kind}`);
}

describe('what is read wrongly', () => {
  it('is nothing where all is right', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it.each<[kind: string, otherwise: Partial<Annotation>]>([
    ['articles: events, wrong-type', { events: [{ ...event, type: 'CALL' }] }],
    ['articles: events, wrong-date', { events: [{ ...event, date: '2025-01-07' }] }],
    [
      'articles: events, wrong-participants',
      { events: [{ ...event, participants: [{ entity: 'T', role: 'AGENT' }] }] },
    ],
    ['articles: events, missed', { events: [] }],
    ['articles: events, spurious', { events: [event, { ...event, type: 'DEATH', evidence: 'Rain fell.' }] }],
    ['articles: roles, wrong-title', { roles: [{ actor: 'A', title: 'judge', of: null, evidence }] }],
    ['articles: roles, wrong-holder', { roles: [{ actor: 'T', title: 'mayor', of: null, evidence }] }],
    [
      'articles: statements, direct, wrong-speaker',
      { statements: gold.statements.map((one) => ({ ...one, speaker: 'T' })) },
    ],
    [
      'articles: statements, direct, wrong-extent',
      { statements: gold.statements.map((one) => ({ ...one, text: 'two hundred trees' })) },
    ],
  ])('is told by its kind: %s', (kind, otherwise) => {
    expect(errorsOf(otherwise)).toEqual([kind]);
  });

  it('is told by its kind for entities', () => {
    const entities: AnnotatedEntity[] = [
      { ...ana, kind: 'Organization' },
      { ...tom, name: 'Mr Tom Okafor', surfaces: ['Mr Tom Okafor'] },
      port,
    ];
    const kinds = errorsOf({ entities }).filter((one) => one.startsWith('articles: entities'));
    expect(kinds).toEqual(['articles: entities, wrong-kind', 'articles: entities, wrong-extent']);
  });

  it('is told by its kind for names in sentences', () => {
    const name = (words: string, kind: 'ACTOR' | 'PLACE') => {
      const start = evidence.indexOf(words);
      return { start, end: start + words.length, kind };
    };
    const there = [name('Ana Silva', 'ACTOR'), name('Tom Okafor', 'ACTOR'), name('Port Ellis', 'PLACE')];
    const read = [name('Ana Silva', 'PLACE'), name('Okafor', 'ACTOR'), name('Monday', 'PLACE')];
    const errors = nameErrors('names', { text: evidence, gold: there }, read);
    expect(errors.map(({ kind, text }) => [kind, text])).toEqual([
      ['wrong-kind', 'ACTOR Ana Silva → PLACE Ana Silva'],
      ['wrong-extent', 'ACTOR Tom Okafor → ACTOR Okafor'],
      ['missed', 'PLACE Port Ellis'],
      ['spurious', 'PLACE Monday'],
    ]);
  });
});
