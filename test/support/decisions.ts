import { addAlias } from '../../src/curation/alias.ts';
import { keepApart } from '../../src/curation/keep-apart.ts';
import { mergeEntities } from '../../src/curation/merge.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import type { Store } from '../../src/store/store.ts';

export const retractedUrl = 'https://globaldispatch.example/middle-east/lebanon-elects-aoun';
export const correctedUrl = 'https://globaldispatch.example/asia/yoon-arrested';

export const sampleKey = {
  id: 'key:0123456789ab',
  name: 'tester',
  role: 'EDITOR',
  hash: 'a hash that no text has',
  createdAt: '2025-02-02T00:00:00.000Z',
  createdBy: 'tester',
  expiresAt: null,
};

/** One decision of each kind about the sample articles, so that every part of the graph is there. */
export async function decideOnSamples(store: Store): Promise<void> {
  await store.write((tx) => tx.run('access/add-key', { key: sampleKey }));
  const decision = { by: 'tester', reason: 'an example', at: '2025-02-02T00:00:00.000Z' };
  await mergeEntities(store, { into: 'place:gaza', from: ['place:egypt'] }, decision);
  await addAlias(store, 'actor:xi-jinping', 'Paramount Leader Xi', decision);
  await keepApart(store, 'actor:xi-jinping', 'actor:vladimir-putin', decision);
  await retractArticle(store, articleIdOfUrl(retractedUrl), decision);
  const text = 'SEOUL - President Yoon Suk Yeol was arrested on January 15, 2025. "This is illegal," Yoon said.';
  const alike =
    'JAKARTA - Foreign Minister Rina Kusuma met Xi Jinping in Jakarta. Foreign Minister Rinna Kusuma said so.';
  const regents = [
    'Bupati Garut Budi Laksa',
    'Bupati Sleman Budi Laksa',
    'Bupati Sleman Budi Laksa, Lurah Sleman Budi Laksa,',
  ];
  const namesakes = regents.map((regent) => `GARUT - ${regent} membuka pasar. Warga senang.`);
  const corrected = { url: correctedUrl, title: "South Korea's Yoon arrested", body: text, format: 'text' as const };
  const abbreviated = 'JAKARTA - Badan Gizi Lestari (BGL) membuka kantor di Jakarta. Warga senang.';
  const others = [alike, abbreviated, ...namesakes].map((body) => ({ body, format: 'text' as const }));
  await ingest([corrected, ...others], {
    store,
    extractor: rulesExtractor,
    now: () => new Date(decision.at),
  });
}
