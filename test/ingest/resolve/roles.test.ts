import { expect, it } from 'vitest';
import { read } from '../../../src/ingest/ingest.ts';
import { resolve } from '../../../src/ingest/resolve/resolve.ts';
import { markupExtractor } from '../../support/markup.ts';

it('an office that an article tells of twice is held from the earlier day', async () => {
  const body = 'role 2: Ada Marun - Budi Laksa.\nrole 1: Ada Marun - Budi Laksa.';
  const reading = await read({ title: 'Report', body, format: 'text' }, { extractor: markupExtractor });
  if (reading instanceof Error) throw reading;
  const days = resolve(reading).roles.map(({ title, validFrom }) => [title, validFrom]);
  expect(days).toEqual([
    ['Aide', '2024-01-01'],
    ['Member', null],
  ]);
});
