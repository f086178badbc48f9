import type { Annotation } from '../src/annotations/annotation.ts';

/** The simplest reader that there is: every run of capitalised words is a person, of one word a place. */
export function capitalisedRuns(article: Annotation): Annotation {
  const runs = [...article.text.matchAll(/\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*/gu)].map(([run]) => run);
  const entities = [...new Set(runs)].map((name, index) => ({
    key: `E${index + 1}`,
    kind: name.includes(' ') ? ('Actor' as const) : ('Place' as const),
    name,
    surfaces: [name],
  }));
  return { ...article, entities, roles: [], events: [], statements: [] };
}
