import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Annotation, annotationOf } from '../src/annotations/annotation.ts';
import { NewsgraphError } from '../src/errors.ts';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { read } from '../src/ingest/ingest.ts';
import { parseArticle } from '../src/ingest/read/read.ts';
import { capitalisedRuns } from './capitalised-runs.ts';
import type { Part } from './part.ts';
import { type Pair, scoreAnnotations } from './score-annotations.ts';

/** What is read out of whole articles, against what people annotated in them. */
export const annotations: Part = {
  corpus: 'gold',
  async measure(folder, { onError }) {
    const gold = readAnnotations(folder);
    const pairs: Pair[] = [];
    for (const one of gold) pairs.push({ gold: one, predicted: await annotated(one) });
    const baseline = gold.map((one) => ({ gold: one, predicted: capitalisedRuns(one) }));
    return [
      ...scoreAnnotations(pairs, onError),
      ...scoreAnnotations(baseline, null)
        .filter(({ task }) => task === 'articles: entities')
        .map((row) => ({ ...row, task: `${row.task} (baseline: capitalised words)` })),
    ];
  },
};

/**
 * The annotated articles, in the order of their names.
 * @param holder holds the folder `gold`, whose articles stand in it or in its `articles`
 */
export function readAnnotations(holder: string): Annotation[] {
  const found = path.join(holder, 'gold', 'articles');
  const folder = existsSync(found) ? found : path.join(holder, 'gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

/** What the pipeline reads of an annotated article's text; its annotations are not looked at. */
async function annotated({ id, text, title, url, publishedAt }: Annotation): Promise<Annotation> {
  const reading = await read(parseArticle({ id, text, title, url, publishedAt }), { extractor: rulesExtractor });
  if (reading instanceof NewsgraphError) throw reading;
  return annotationOf(id, reading.article, reading.extraction);
}
