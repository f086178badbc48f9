import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Annotation, annotationOf } from '../src/annotations/annotation.ts';
import { NewsgraphError } from '../src/errors.ts';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { read } from '../src/ingest/ingest.ts';
import { parseArticle } from '../src/ingest/read/read.ts';
import { capitalisedRuns } from './capitalised-runs.ts';
import type { Part } from './part.ts';
import type { Row } from './row.ts';
import { type Pair, scoreAnnotations } from './score-annotations.ts';
import { spacyAnnotations } from './spacy-annotations.ts';

/** What is read out of whole articles, against what people annotated in them. */
export const annotations: Part = {
  corpus: 'gold',
  async measure(folder, { onError, spacy }) {
    const gold = readAnnotations(folder);
    const pairs: Pair[] = [];
    for (const one of gold) pairs.push({ gold: one, predicted: await annotated(one) });
    const english = gold.filter(({ lang }) => lang === 'en');
    return [
      ...scoreAnnotations(pairs, onError),
      ...baseline('capitalised words', gold, gold.map(capitalisedRuns)),
      ...baseline('spaCy', english, spacyAnnotations(english, spacy) ?? []).filter(({ language }) => language === 'en'),
    ];
  },
};

/** What a reader that finds nothing but entities makes of them; no lines where it wasn't there to read. */
function baseline(name: string, gold: readonly Annotation[], predicted: readonly Annotation[]): Row[] {
  const pairs = gold.flatMap((one, index) => {
    const read = predicted[index];
    return read === undefined ? [] : [{ gold: one, predicted: read }];
  });
  return scoreAnnotations(pairs, null)
    .filter(({ task }) => task === 'articles: entities')
    .map((row) => ({ ...row, task: `${row.task} (baseline: ${name})`, baselineOf: row.task }));
}

const nothing = { nonBody: [], entities: [], roles: [], events: [], statements: [] };

/**
 * The annotated articles, in the order of their files' names; lists that one leaves out are empty.
 * @param holder holds the folder `gold`, in which or below which they stand
 */
export function readAnnotations(holder: string): Annotation[] {
  const folder = path.join(holder, 'gold');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Annotation => ({ ...nothing, ...JSON.parse(readFileSync(path.join(folder, name), 'utf8')) }))
    .filter(({ text }) => typeof text === 'string');
}

/** What the pipeline reads of an annotated article's text; its annotations are not looked at. */
async function annotated({ id, text, title, url, publishedAt }: Annotation): Promise<Annotation> {
  const reading = await read(parseArticle({ id, text, title, url, publishedAt }), { extractor: rulesExtractor });
  if (reading instanceof NewsgraphError) throw reading;
  return annotationOf(id, reading.article, reading.extraction);
}
