import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { read } from '../../src/ingest/ingest.ts';

const article = { body: 'Xi Jinping bertemu Putin di Moskow.', format: 'text' as const };

describe('characters that no store gives back', () => {
  it.each([
    [{ body: `${article.body} \ud83d` }, 'expected "body" to be well-formed text, found half of a surrogate pair'],
    [{ title: '\ude00 Xi' }, 'expected "title" to be well-formed text, found half of a surrogate pair at character 0'],
    [{ source: 'a\0b' }, 'expected "source" to be text, found a NUL at character 1'],
    [{ language: '\ud83d' }, 'expected "language" to be well-formed text'],
  ])('are refused: %j', async (given, message) => {
    const refused = await read({ ...article, ...given }, { extractor: rulesExtractor });
    expect(refused).toBeInstanceOf(InvalidInputError);
    expect(refused).toMatchObject({ field: Object.keys(given)[0], message: expect.stringContaining(message) });
  });

  it('are none of those that make up whole ones', async () => {
    const found = await read({ ...article, title: 'Xi 😀' }, { extractor: rulesExtractor });
    expect(found).toMatchObject({ article: { title: 'Xi 😀' } });
  });
});
