import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { samplesFolder } from '../support/samples.ts';

const page = readFileSync(`${samplesFolder}2025-01-09-lebanon-president.en.html`, 'utf8');

describe.each(engines)('an article that is sent on $name', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  it('may be the HTML of a page, which tells its headline, address, day and publisher itself', async () => {
    const { ingestArticle } = await ask(
      store,
      `mutation ($body: String!) { ingestArticle(input: { body: $body, format: HTML }) {
        created article { title url publishedAt body source { name } mentions { surface } } errors { message } } }`,
      { body: page },
    );
    expect(ingestArticle).toMatchObject({
      created: true,
      errors: [],
      article: {
        title: 'Lebanon elects Joseph Aoun as president',
        url: 'https://globaldispatch.example/middle-east/lebanon-elects-aoun',
        publishedAt: '2025-01-09T15:00:00.000Z',
        body: expect.not.stringContaining('<'),
        source: { name: 'Global Dispatch' },
        mentions: expect.arrayContaining([{ surface: 'Joseph Aoun' }]),
      },
    });
  });

  it('is refused as HTML that would hold up all else', async () => {
    const { ingestArticle } = await ask(
      store,
      'mutation ($body: String!) { ingestArticle(input: { body: $body, format: HTML }) { created errors { message path } } }',
      { body: page.padEnd(1_000_001) },
    );
    const message = expect.stringContaining('at most 1000000 characters, got 1000001');
    expect(ingestArticle).toEqual({ created: false, errors: [{ message, path: ['input', 'body'] }] });
  });
});
