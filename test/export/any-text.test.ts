import { defaultModel, Model } from '@alephdata/followthemoney';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import oxigraph from 'oxigraph';
import Papa from 'papaparse';
import { describe, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { storeThat } from '../server/support.ts';
import { asXml, exported, nasty } from './support.ts';

/** A graph of one actor with this name. */
function storeWith(name: string): Store {
  const id = 'actor:somebody';
  return storeThat(async (query) => {
    if (query === 'export/entity-ids') return [{ id }];
    if (query !== 'export/entities') return [];
    const unknown = {
      nameId: null,
      nameEn: null,
      wikidataId: null,
      countryCode: null,
      latitude: null,
      longitude: null,
    };
    const seen = { mentionCount: 1, firstSeenAt: null, lastSeenAt: null };
    return [{ key: id, entity: { id, kind: 'ACTOR', name, aliases: [], ...unknown, ...seen } }];
  });
}

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
const asWellFormedXml = (text: string) => asXml(wellFormed(text));

const model = new Model(defaultModel);

/** Each format with what an independent reader finds: the name. */
const readers: [format: string, read: (text: string) => unknown, expected: (name: string) => string][] = [
  [
    'csv',
    (text) => {
      const { data } = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
        newline: '\r\n',
      });
      return data[0]?.['name']?.replace(/^'('*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n])/, '$1');
    },
    wellFormed,
  ],
  ['json-lines', (text) => JSON.parse(text).name, wellFormed],
  ['graphml', (text) => parseGraphml(MultiGraph, text).getNodeAttribute('actor:somebody', 'label'), asWellFormedXml],
  ['gexf', (text) => parseGexf(MultiGraph, text).getNodeAttribute('actor:somebody', 'label'), asWellFormedXml],
  [
    'turtle',
    (text) => {
      const store = new oxigraph.Store();
      store.load(text, { format: 'text/turtle' });
      return store.match(null, oxigraph.namedNode('https://schema.org/name'))[0]?.object.value;
    },
    wellFormed,
  ],
  ['follow-the-money', (text) => model.getEntity(JSON.parse(text)).getFirst('name'), wellFormed],
];

const edges = [
  nasty,
  'a\u2028b\u0085c',
  '\u2028',
  '\ud83d',
  'a\ude00b',
  "'=1",
  "''",
  "'",
  '-',
  '\r',
  '\n=1',
  '＝1',
  ']]>',
  '&#0;',
  '\\u0000',
  '"',
  '""\r\n,',
];

describe('any text', () => {
  it.each(readers)('comes back from %s as it is', async (format, read, expected) => {
    const given = format === 'csv' ? { table: 'entities' } : {};
    const text = fc.oneof(
      fc.constantFrom(...edges),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        // The model's reader leaves out what is blank.
        fc.pre(format !== 'follow-the-money' || name.trim() !== '');
        const found = read(await exported(storeWith(name), format, given));
        if (found !== expected(name))
          throw new Error(`expected ${JSON.stringify(expected(name))}, got ${JSON.stringify(found)}`);
      }),
      { numRuns: 300 },
    );
  });
});
