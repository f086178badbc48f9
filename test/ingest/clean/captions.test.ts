import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/ingest/clean/clean.ts';

const before =
  'The town council met on Monday evening to speak about the new park on the river, which opens in spring.';
const after = 'Mayor Ana Silva said that the park would have room for two hundred trees and a small stage for music.';
const pieces = (body: string) =>
  clean({ body, format: 'text', language: 'en' }).segments.map(({ kind, start, end }) => [
    kind,
    body.slice(start, end).trim(),
  ]);

describe('a caption between two paragraphs', () => {
  it.each([
    'Ana Silva of the Green League',
    "The River Front's Tom Okafor",
    'Ana Silva and Tom Okafor at the town hall in 2008',
    'The old flag of Newland on the bridge of Port Ellis.',
    'Ana Silva of the Green League in Port Ellis in 2008.',
    'File photo of the bridge in Port Ellis.',
    "Port Ellis's stone bridge in Newland.",
    'Ana Silva (left) and Tom Okafor at the opening of the park.',
    'Ana Silva, left, speaks with Tom Okafor in Port Ellis.',
    'Ana Silva speaks in this undated handout photo from the council.',
    'Trees wait to be planted beside the river (file photo)',
    'The stage, which a local firm built, is pictured shortly before the rain came',
    'Trees wait to be planted. (Jane Miller/AP)',
    'Trees wait to be planted in Port Ellis. (Photo by Jane Miller/Getty Images)',
    'Trees wait to be planted in Port Ellis. The first came in March. REUTERS/Jane Miller',
    'Trees wait to be planted. Photograph: Jane Miller/PA',
    'Trees wait to be planted. Image: Jane Miller.',
    'Jane Miller/AFP',
    'FILE PHOTO: Trees wait to be planted in Port Ellis',
    'Image copyright Getty Images Image caption Trees wait to be planted',
    'Reuters Trees that wait to be planted beside the river',
    'Scroll down for video',
  ])('is told by its words or its form: %s', (caption) => {
    expect(pieces(`${before}\n${caption}\n${after}`)).toEqual([
      ['BODY', before],
      ['BOILERPLATE', caption],
      ['BODY', after],
    ]);
  });

  it('may be one of two', () => {
    const two = ['Ana Silva of the Green League', "The River Front's Tom Okafor"];
    expect(pieces([before, ...two, after].join('\n')).map(([kind]) => kind)).toEqual([
      'BODY',
      'BOILERPLATE',
      'BOILERPLATE',
      'BODY',
    ]);
  });

  it('may be run into the paragraph behind it', () => {
    for (const caption of [
      'Trees wait to be planted. Image: Jane Miller.',
      'The old flag of Newland.',
      'Ana Silva at the Green League in 2008.',
    ]) {
      expect(pieces(`${before}\n${caption} ${after}`)).toEqual([
        ['BODY', before],
        ['BOILERPLATE', caption],
        ['BODY', after],
      ]);
    }
  });

  it.each([
    'Ana Silva left the hall.',
    'Ana Silva spoke in Port Ellis',
    'Ana Silva of the Green League won.',
    "Ana Silva's in trouble.",
    "It's a park for Newland.",
    'Newland votes in May.',
    'Democrats in Newland want more.',
    'The people of Newland vote.',
    'The mayor must act in Newland.',
    'Then came Ana Silva of Port Ellis.',
    'Not in Newland.',
    'Back in 2008.',
    'Only in Newland, of all places.',
    'Photographs of the bridge moved Newland.',
    'The right to speak, left out of the first draft, is back.',
    'The town, left with no water, asked Newland for help.',
    'She saw a photo of the river in the paper.',
    'Reuters reported the talks first.',
    'Reuters Reporters Say Newland Is at Peace',
    'What happens next',
    'Power and Progress',
    'The picture is clear: Newland needs trees.',
    'He wrote to the council (the mayor/the clerk) about it.',
  ])('is not what may be the article: %s', (line) => {
    expect(pieces(`${before}\n${line}\n${after}`)).toEqual([
      ['BODY', before],
      ['BODY', line],
      ['BODY', after],
    ]);
  });

  it('is no line of a list', () => {
    const list = ['Ana Silva of the Green League', 'Tom Okafor of the River Front', 'Mia Chen of the Harbour Party'];
    const lines = [before, ...list, after];
    expect(pieces(lines.join('\n'))).toEqual(lines.map((line) => ['BODY', line]));
  });

  it('is not the name under a quotation', () => {
    const lines = [`“${before}”`, 'Ana Silva, mayor of Port Ellis', after];
    expect(pieces(lines.join('\n'))).toEqual(lines.map((line) => ['BODY', line]));
  });

  it('is one sentence where more of the article follows in its line', () => {
    const text = `${before} ${after} (Photo by Jane Miller) Work on it begins in May.`;
    expect(pieces(text)[0]).toEqual(['BODY', `${before} ${after}`]);
  });

  it('is read where there is nothing but captions', () => {
    const text = 'Trees wait to be planted. Image: Jane Miller.\nAna Silva (left) at the opening.';
    expect(pieces(text).some(([kind]) => kind === 'BODY')).toBe(true);
  });
});
