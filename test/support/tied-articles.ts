import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { RawArticle } from '../../src/ingest/types.ts';
import type { Store } from '../../src/store/store.ts';

const now = () => new Date('2025-02-01T00:00:00Z');
const hours = ['2025-01-21T08:00:00Z', '2025-01-21T08:00:00Z', '2025-01-22T08:00:00Z'];

/** An article that names the same people as its like, who meet on one of a few days; `index` makes its text its own. */
export function likeArticle(index: number, publishedAt: string | undefined): RawArticle {
  const day = 10 + (index % 5);
  return {
    format: 'text',
    title: `Report ${index} from Beijing`,
    body: [
      `Chinese President Xi Jinping and Russian President Vladimir Putin held a video meeting on January ${day}, 2025.`,
      `"The talks of round ${index} were good," Xi Jinping said. Wang Yi and Marco Rubio listened in Beijing.`,
      `"Round ${index} gives hope," the United Nations said. The European Union and NATO followed it.`,
      `The United Nations and the European Union held a meeting in Jakarta on January ${day}, 2025.`,
    ].join(' '),
    source: `Paper ${index % 2}`,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** An article that names nobody and nothing of the others, and shares no word with them. */
export function strangeArticle(index: number, publishedAt: string): RawArticle {
  const own = [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
  return {
    format: 'text',
    title: `${own}ora ${own}ila`,
    body: `${own}une ${own}omo ${own}ete ${own}iki.`,
    language: 'en',
    source: `Almanac ${index}`,
    publishedAt,
  };
}

/** Sixteen articles, most of them published in the same hour, some undated, all ingested at the same time. */
export async function ingestTied(store: Store): Promise<void> {
  await ingestNow(
    store,
    Array.from({ length: 16 }, (_, index) => likeArticle(index, hours[index % 4])),
  );
}

/** Ingests at the time at which all others were ingested. */
export async function ingestNow(store: Store, articles: readonly RawArticle[]): Promise<void> {
  const outcomes = await ingest(articles, { store, extractor: rulesExtractor, now });
  const refused = outcomes.find((outcome) => 'error' in outcome);
  if (refused !== undefined && 'error' in refused) throw refused.error;
}
