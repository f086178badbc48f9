import { defaultModel, Model } from '@alephdata/followthemoney';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import oxigraph from 'oxigraph';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { Store } from '../../../src/store/store.ts';
import { answers, type Counts, counts, exported } from '../../export/support.ts';
import { engines } from '../../support/engines.ts';
import { shown } from '../../support/shown.ts';
import { change, step } from './changes.ts';
import { runs } from './runs.ts';
import { newsText } from './texts.ts';

/** What a format tells of the graph, counted by a reader of that format which is not ours. */
type Reader = (store: Store) => Promise<Partial<Counts>>;

const fromGraph =
  (format: string, parse: typeof parseGraphml): Reader =>
  async (store) => {
    const graph = parse(MultiGraph, await exported(store, format));
    const nodes = (type: string) => graph.filterNodes((_, attributes) => attributes['type'] === type).length;
    const edges = (label: string) => graph.filterEdges((_, attributes) => attributes['label'] === label).length;
    return {
      entities: nodes('Entity'),
      articles: nodes('Article'),
      events: nodes('Event'),
      statements: nodes('Statement'),
      mentions: edges('MENTIONS'),
      participants: edges('PARTICIPATES_IN'),
      reports: edges('REPORTS'),
      roles: edges('HOLDS_ROLE'),
      coMentions: edges('CO_MENTIONED'),
    };
  };

const readers: Record<string, Reader> = {
  csv: async (store) => {
    const rows = async (table: string) => {
      const { data, errors } = Papa.parse(await exported(store, 'csv', { table }), {
        header: true,
        skipEmptyLines: true,
        newline: '\r\n',
      });
      // A table without rows has nothing that a delimiter could be guessed from.
      expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
      return data.length;
    };
    return {
      entities: await rows('entities'),
      articles: await rows('articles'),
      events: await rows('events'),
      mentions: await rows('mentions'),
      statements: await rows('statements'),
      participants: await rows('participants'),
      roles: await rows('roles'),
      coMentions: await rows('co-mentions'),
    };
  },
  graphml: fromGraph('graphml', parseGraphml),
  gexf: fromGraph('gexf', parseGexf),
  turtle: async (store) => {
    const triples = new oxigraph.Store();
    triples.load(await exported(store, 'turtle'), { format: 'text/turtle' });
    const of = (iri: string) =>
      triples.match(
        null,
        oxigraph.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
        oxigraph.namedNode(iri),
      ).length;
    const schema = (name: string) => of(`https://schema.org/${name}`);
    return {
      entities: schema('Person') + schema('Organization') + schema('Place'),
      articles: schema('NewsArticle'),
      events: schema('Event'),
      statements: schema('Quotation'),
      mentions: of('urn:newsgraph:term:Mention'),
    };
  },
  'follow-the-money': async (store) => {
    const model = new Model(defaultModel);
    const lines = (await exported(store, 'follow-the-money')).split('\n').filter(Boolean);
    const entities = lines.map((line) => model.getEntity(JSON.parse(line)));
    const of = (schema: string) => entities.filter((entity) => entity.schema.name === schema).length;
    return {
      entities: of('Person') + of('Organization') + of('Address'),
      articles: of('Article'),
      events: of('Event'),
      statements: of('Note'),
      roles: of('Occupancy'),
    };
  },
};

describe.each(engines)('an export of any graph on $name', (engine) => {
  const usual = engine.name === 'embedded' ? 6 : 1;

  it('is read by others, who count the same', async () => {
    const { numRuns, ...options } = runs(usual);
    let exports = 0;
    const property = fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), newsText, async (steps, body) => {
      const store = await engine.open();
      await change(store, steps);
      await ingest([{ body, title: body.slice(0, 50), format: 'text' }], { store, extractor: rulesExtractor });
      const expected = counts(await answers(store));
      for (const [format, read] of Object.entries(readers)) {
        const found = await read(store);
        expect({ ...expected, ...found }, format).toEqual(expected);
        exports++;
      }
      await store.close();
    });
    await fc.assert(property, { numRuns, ...options });
    shown('input', 'exports of random graphs, read by other programs, which count the same', exports);
  }, 3_600_000);
});
