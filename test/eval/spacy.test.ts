import { describe, expect, it } from 'vitest';
import { spacyAnnotations } from '../../eval/spacy-annotations.ts';
import { type SpacyName, spacyReader } from '../../eval/spacy-names.ts';

const text = 'Ana Silva met Tom Okafor in Port Ellis. Silva leads the River Front. Port Ellis voted for Silva.';

describe('the comparison with spaCy', () => {
  it('is left out where it is missing, and says once how to install it', () => {
    const told: string[] = [];
    const read = spacyReader('no-such-python', (message) => told.push(message));
    expect(read([text])).toBeNull();
    expect(read([text])).toBeNull();
    expect(told).toEqual([expect.stringContaining('pip install spacy')]);
  });

  it('puts the forms of an entity together', () => {
    const named = (words: string, kind: SpacyName['kind']): SpacyName[] =>
      [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
        start: index,
        end: index + words.length,
        kind,
      }));
    const names = [
      ...named('Ana Silva', 'ACTOR'),
      ...named('Tom Okafor', 'ACTOR'),
      ...named('Port Ellis', 'PLACE'),
      ...named('(?<!Ana )Silva', 'ACTOR').map(({ start, kind }) => ({ start, end: start + 'Silva'.length, kind })),
      ...named('River Front', 'ORGANIZATION'),
    ];
    const article = { id: 'own', lang: 'en', title: '', url: null, publishedAt: null, text };
    const unread = { nonBody: [], entities: [], roles: [], events: [], statements: [] };
    const [read] = spacyAnnotations([{ ...article, ...unread }], () => [names]) ?? [];
    expect(read?.entities.map(({ kind, name, surfaces }) => [kind, name, surfaces])).toEqual([
      ['Organization', 'River Front', ['River Front']],
      ['Actor', 'Tom Okafor', ['Tom Okafor']],
      ['Place', 'Port Ellis', ['Port Ellis']],
      ['Actor', 'Ana Silva', ['Ana Silva', 'Silva']],
    ]);
  });
});
