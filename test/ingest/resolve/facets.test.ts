import { describe, expect, it } from 'vitest';
import { cleanAndExtract } from '../../../src/ingest/clean-and-extract.ts';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { meaningOf } from '../../../src/ingest/resolve/expansions.ts';
import { type ExpansionFacet, facetsOf } from '../../../src/ingest/resolve/facets.ts';

async function facetsIn(body: string, language = 'id') {
  const reading = await cleanAndExtract({ body, format: 'text', language }, rulesExtractor);
  return [...facetsOf(reading).values()].flat();
}

describe('facets', () => {
  it('are offices that tell people apart', async () => {
    expect(await facetsIn('SLEMAN - Bupati Sleman Budi Laksa membuka pasar di Sleman.')).toMatchObject([
      { kind: 'OFFICE', id: 'facet:budi-laksa/bupati/sleman', nameId: 'actor:budi-laksa', local: 'regent' },
    ]);
  });

  it('are none of people whom the lists know, nor of offices that many hold', async () => {
    expect(await facetsIn('JAKARTA - Presiden Prabowo Subianto berpidato. Ketua Budi Laksa hadir.')).toEqual([]);
  });

  it('are what abbreviations are short for, which the lists do not know', async () => {
    expect(await facetsIn('JAKARTA - Badan Gizi Lestari (BGL) membuka kantor. BGL ada di kota. PBB hadir.')).toEqual([
      {
        kind: 'EXPANSION',
        id: 'facet:bgl/badan-gizi-lestari',
        nameId: 'organization:bgl',
        meansId: 'organization:badan-gizi-lestari',
        means: 'Badan Gizi Lestari',
        isInitials: true,
      },
    ]);
  });
});

describe('an abbreviation', () => {
  const facet = (means: string, isInitials: boolean): ExpansionFacet => {
    const [local, meansId] = [means.toLowerCase().replaceAll(' ', '-'), means];
    return { kind: 'EXPANSION', id: `facet:bgl/${local}`, nameId: 'organization:bgl', meansId, means, isInitials };
  };

  it('means the body that it is explained with', () => {
    expect(meaningOf([facet('Badan Gizi Lestari', true)]).meansId).toBe('Badan Gizi Lestari');
    expect(meaningOf([facet('Lestari Corporation', false)]).meansId).toBe('Lestari Corporation');
  });

  it('means the body whose letters it has, and tells its name in another language', () => {
    const { meansId, translated } = meaningOf([facet('Lasting Food Agency', false), facet('Badan Gizi Lestari', true)]);
    expect(meansId).toBe('Badan Gizi Lestari');
    expect([...translated]).toEqual([['facet:bgl/lasting-food-agency', 'Badan Gizi Lestari']]);
  });

  it('means nobody for sure when two bodies have its letters', () => {
    const both = [facet('Badan Gizi Lestari', true), facet('Balai Gunung Lawu', true)];
    expect(meaningOf(both)).toEqual({ meansId: null, translated: new Map() });
  });
});
