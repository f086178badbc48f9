import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../web/src/views/article/blocks.ts';
import { piecesOf, type Span } from '../../web/src/views/article/pieces.ts';
import { pinsOf, pinsParam } from '../../web/src/views/network/pins.ts';
import { textsOf } from '../../web/src/views/stories/texts.ts';

const span = (key: string, start: number, end: number): Span => ({ key, layer: 'event', start, end });

describe('a text in pieces', () => {
  it('is cut where spans begin and end, however they overlap', () => {
    const text = 'Xi met Putin in Moscow.';
    const pieces = piecesOf(text, 0, text.length, [span('a', 0, 12), span('b', 7, 22), span('c', 7, 12)]);
    expect(pieces.map(({ text: part, spans }) => [part, spans.map(({ key }) => key)])).toEqual([
      ['Xi met ', ['a']],
      ['Putin', ['a', 'b', 'c']],
      [' in Moscow', ['b']],
      ['.', []],
    ]);
  });

  it('keeps every character once, also of spans that reach beyond it or are empty', () => {
    const text = 'one two three';
    const pieces = piecesOf(text, 4, 7, [span('a', 0, 5), span('b', 6, 99), span('c', 5, 5), span('d', 9, 12)]);
    expect(pieces.map(({ text: part }) => part).join('')).toBe('two');
    expect(pieces.map(({ spans }) => spans.map(({ key }) => key))).toEqual([['a'], [], ['b']]);
  });

  it('is told in paragraphs, what is not the article between them', () => {
    const body = 'JAKARTA - First.\nSecond.\nBaca Juga: Other\n\nThird.\nTerpopuler\n- A';
    const at = (words: string) => body.indexOf(words);
    const segments = [
      { kind: 'DATELINE', start: 0, end: at('First') },
      { kind: 'BODY', start: at('First'), end: at('Baca') },
      { kind: 'INLINE_LINK', start: at('Baca'), end: at('Third') },
      { kind: 'BODY', start: at('Third'), end: at('Terpopuler') },
      { kind: 'POPULAR_LIST', start: at('Terpopuler'), end: body.length },
    ] as const;
    const told = blocksOf(body, segments).map(({ kind, start, end }) => [kind, body.slice(start, end).trim()]);
    expect(told).toEqual([
      ['text', 'JAKARTA - First.'],
      ['text', 'Second.'],
      ['furniture', 'Baca Juga: Other'],
      ['text', 'Third.'],
      ['furniture', 'Terpopuler\n- A'],
    ]);
  });
});

describe('the texts of a story', () => {
  it('stand with their copies and the copies of these, the first to appear before the others', () => {
    const article = (id: string, publishedAt: string, ...copies: string[]) => ({
      id,
      publishedAt,
      ingestedAt: '2025-02-01',
      duplicates: copies.map((copy) => ({ id: copy })),
    });
    const texts = textsOf([
      article('c', '2025-01-03', 'b'),
      article('other', '2025-01-02'),
      article('b', '2025-01-02', 'a', 'c', 'gone'),
      article('a', '2025-01-01', 'b'),
    ]);
    expect(texts.map(({ first, copies }) => [first.id, ...copies.map(({ id }) => id)])).toEqual([
      ['a', 'b', 'c'],
      ['other'],
    ]);
  });
});

describe('the pins of a network', () => {
  it('stand in an address and are read from it again; what is none is left out', () => {
    const pins = new Map([
      ['actor:budi-laksa~2', { x: -12.346, y: 0 }],
      ['place:china', { x: 1e3, y: -0.5 }],
    ]);
    const param = 'actor:budi-laksa~2@-12.35_0,place:china@1000_-0.5';
    expect(pinsParam(pins)).toBe(param);
    expect(pinsParam(pinsOf(`${param},place:x,place:x@1,@1_2,place:y@._1`))).toBe(param);
    expect(pinsParam(new Map())).toBeUndefined();
  });
});
