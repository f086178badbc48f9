import { describe, expect, it } from 'vitest';
import { bestPath } from '../../src/ingest/tagger/crf.ts';
import { featuresOf } from '../../src/ingest/tagger/features.ts';
import { type LabelledSpan, spansOf } from '../../src/ingest/tagger/labels.ts';
import { Scorer, writeModel } from '../../src/ingest/tagger/model.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import { type Lesson, modelOf, type TrainOptions, train, type Weights } from '../../train/crf-trainer.ts';

const options: TrainOptions = { epochs: 6, rate: 0.1, decay: 1e-4, forget: 0, seed: 1 };

/** "[Sari] tiba di Bogor": a sentence whose names stand in brackets, all of one kind. */
function lesson(text: string, kind: EntityKind, weight = 1): Lesson {
  const words = text.split(' ');
  const names: LabelledSpan[] = words.flatMap((word, at) =>
    word.startsWith('[') ? [{ first: at, last: at, kind }] : [],
  );
  const tokens = words.map((word) => ({ text: word.replace(/[[\]]/g, '') }));
  return { tokens, names, language: 'id', document: 'test', weight };
}

function read(weights: Weights, text: string): LabelledSpan[] {
  const tokens = text.split(' ').map((word) => ({ text: word }));
  return spansOf(bestPath(new Scorer(modelOf(weights)).scores(featuresOf(tokens, 'id'))));
}

const twice = (lessons: readonly Lesson[]) => [...lessons, ...lessons];
const people = twice(
  ['[Wulan] pulang kemarin', '[Bagas] pulang pagi', '[Tirta] pulang lagi'].map((text) => lesson(text, 'ACTOR')),
);

describe('the trainer of the tagger', () => {
  it('learns names by what stands around them', () => {
    const weights = train(people, options);
    expect(read(weights, 'Melati pulang kemarin')).toEqual([{ first: 0, last: 0, kind: 'ACTOR' }]);
    expect(read(weights, 'mereka pulang kemarin')).toEqual([]);
  });

  it('makes the same weights of the same lessons', () => {
    const file = () => writeModel(modelOf(train(people, options)));
    expect(file().equals(file())).toBe(true);
  });

  it('goes on from weights, and keeps what the new lessons say nothing of', () => {
    const places = twice(
      ['mereka di [Seroja]', 'kami di [Kenanga]', 'saya di [Dahlia]'].map((text) => lesson(text, 'PLACE')),
    );
    const first = train([...people, ...places], options);
    const unmarked = twice(
      ['mereka di Seroja', 'kami di Kenanga', 'saya di Dahlia'].map((text) => lesson(text, 'PLACE')),
    );
    const adapted = train(unmarked, options, first);
    expect(read(first, 'mereka di Anyelir')).toEqual([{ first: 2, last: 2, kind: 'PLACE' }]);
    expect(read(adapted, 'mereka di Anyelir')).toEqual([]);
    expect(read(adapted, 'Melati pulang kemarin')).toEqual([{ first: 0, last: 0, kind: 'ACTOR' }]);
  });

  it('lets a lesson of more weight decide where two disagree', () => {
    const disagreeing = (asPerson: number, asPlace: number) => [
      ...twice(people.map((one) => ({ ...one, weight: asPerson }))),
      ...twice(
        people.map((one) => ({
          ...one,
          names: one.names.map((name) => ({ ...name, kind: 'PLACE' as const })),
          weight: asPlace,
        })),
      ),
    ];
    expect(read(train(disagreeing(1, 0.1), options), 'Melati pulang kemarin')).toMatchObject([{ kind: 'ACTOR' }]);
    expect(read(train(disagreeing(0.1, 1), options), 'Melati pulang kemarin')).toMatchObject([{ kind: 'PLACE' }]);
  });
});
