import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkedSentence } from '../../eval/corpora/sentences.ts';
import { bestPath } from '../../src/ingest/tagger/crf.ts';
import { featuresOf } from '../../src/ingest/tagger/features.ts';
import { spansOf } from '../../src/ingest/tagger/labels.ts';
import { readModel, Scorer, writeModel } from '../../src/ingest/tagger/model.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import { modelOf, type TrainOptions, train } from '../../train/crf-trainer.ts';

const settings: TrainOptions = { epochs: 12, rate: 0.1, decay: 1e-4, forget: 0.1, seed: 1 };
const kinds: Readonly<Record<string, EntityKind>> = { A: 'ACTOR', O: 'ORGANIZATION', P: 'PLACE' };

/** `[A Sari Dewi] menanam pohon`: names in brackets behind the letter of their kind. */
function sentence(marked: string): MarkedSentence {
  const tokens: { text: string }[] = [];
  const names: MarkedSentence['names'] = [];
  for (const [, letter = '', name = '', word = ''] of marked.matchAll(/\[(\w) ([^\]]+)\]|(\S+)/g)) {
    const kind = kinds[letter];
    const first = tokens.length;
    tokens.push(...(kind === undefined ? word : name).split(' ').map((text) => ({ text })));
    if (kind !== undefined) names.push({ first, last: tokens.length - 1, kind });
  }
  return { tokens, names, language: 'id', document: 'own' };
}

function titled(one: MarkedSentence): [words: string, one: MarkedSentence] {
  return [one.tokens.map(({ text }) => text).join(' '), one];
}

const lessons = [
  '[A Sari Dewi] menanam pohon bersama warga di [P Tanjungrejo] .',
  'Menurut [A Bagus Wirawan] , pohon itu dirawat warga [P Tanjungrejo] .',
  '[O Yayasan Rimbun] memberi bibit kepada [A Sari Dewi] .',
  'Ketua [O Yayasan Rimbun] , [A Bagus Wirawan] , hadir di [P Sukamakmur] .',
  'Warga [P Sukamakmur] dan [P Tanjungrejo] memelihara kali .',
  '[A Sari Dewi] mengatakan kali itu bersih .',
  'Bibit dari [O Yayasan Rimbun] tumbuh di tepi kali .',
  'Pohon itu dirawat oleh [A Bagus Wirawan] dan [A Sari Dewi] .',
].map(sentence);

describe('training the tagger', () => {
  let folder: string;
  let bytes: Buffer;
  let scorer: Scorer;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-train-'));
    bytes = writeModel(modelOf(train(lessons, settings), lessons));
    const file = path.join(folder, 'names.bin');
    writeFileSync(file, bytes);
    scorer = new Scorer(readModel(file));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function namesIn({ tokens, language }: MarkedSentence): MarkedSentence['names'] {
    return spansOf(bestPath(scorer.scores(featuresOf(tokens, language))));
  }

  it('gives the same bytes for the same sentences', () => {
    expect(writeModel(modelOf(train(lessons, settings), lessons)).equals(bytes)).toBe(true);
  });

  it('gives other bytes for other sentences', () => {
    const others = lessons.slice(1);
    expect(writeModel(modelOf(train(others, settings), others)).equals(bytes)).toBe(false);
  });

  it.each(lessons.map(titled))('finds the names that it was shown: %s', (_, lesson) => {
    expect(namesIn(lesson)).toEqual(lesson.names);
  });

  it.each(
    [
      'Bibit itu dirawat oleh [A Sari Dewi] di [P Sukamakmur] .',
      'Menurut [A Sari Dewi] , kali di [P Tanjungrejo] bersih .',
      'Pohon itu tumbuh di tepi kali .',
    ].map((marked) => titled(sentence(marked))),
  )('finds them in another sentence: %s', (_, other) => {
    expect(namesIn(other)).toEqual(other.names);
  });
});
