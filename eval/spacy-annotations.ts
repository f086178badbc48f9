import type { AnnotatedEntity, Annotation } from '../src/annotations/annotation.ts';
import { groupBy } from '../src/group-by.ts';
import { clean } from '../src/ingest/clean/clean.ts';
import type { SpacyName, SpacyReader } from './spacy-names.ts';

const kinds = { ACTOR: 'Actor', ORGANIZATION: 'Organization', PLACE: 'Place' } as const;

/**
 * The entities of articles as spaCy's names tell them: forms written alike are one, of the kind that most have; a person's
 * last name alone is the person's. Furniture is kept from it, as it is from our own reading.
 * @returns null where spaCy isn't there
 */
export function spacyAnnotations(articles: readonly Annotation[], spacy: SpacyReader): Annotation[] | null {
  const texts = articles.map(articleText);
  const names = spacy(texts);
  if (names === null) return null;
  return articles.map((article, index) => ({
    ...article,
    entities: entitiesOf(texts[index] ?? '', names[index] ?? []),
    roles: [],
    events: [],
    statements: [],
  }));
}

function articleText({ text, title }: Annotation): string {
  const article = clean({ body: text, format: 'text', ...(title ? { title } : {}) });
  const kept = article.segments.filter(({ kind }) => kind === 'TITLE' || kind === 'BODY');
  return kept.map(({ start, end }) => article.text.slice(start, end)).join('');
}

function entitiesOf(text: string, names: readonly SpacyName[]): AnnotatedEntity[] {
  const forms = groupBy(names, ({ start, end }) => text.slice(start, end));
  const entities: AnnotatedEntity[] = [];
  // Full names come before the last names that stand for them.
  for (const [form, found] of [...forms].sort(([a], [b]) => b.length - a.length)) {
    const kind = kinds[commonest(found.map((one) => one.kind))];
    const person = entities.find((one) => kind === 'Actor' && one.kind === kind && one.name.endsWith(` ${form}`));
    if (person === undefined) entities.push({ key: `E${entities.length + 1}`, kind, name: form, surfaces: [form] });
    else person.surfaces.push(form);
  }
  return entities;
}

function commonest<T>(values: readonly T[]): T {
  const [most] = [...groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) throw new Error('expected at least one value');
  return most[0];
}
