import type { Annotation } from '../src/annotations/annotation.ts';
import type { Span } from '../src/ingest/types.ts';

/** The simplest reader that there is: every run of capitalised words is a person, of one word a place. */
export function capitalisedRuns(article: Annotation): Annotation {
  const runs = runsIn(article.text).map(({ start, end }) => article.text.slice(start, end));
  const entities = [...new Set(runs)].map((name, index) => ({
    key: `E${index + 1}`,
    kind: name.includes(' ') ? ('Actor' as const) : ('Place' as const),
    name,
    surfaces: [name],
  }));
  return { ...article, entities, roles: [], events: [], statements: [] };
}

/** The runs of capitalised words of a text. */
export function runsIn(text: string): Span[] {
  return [...text.matchAll(/\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*/gu)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}
