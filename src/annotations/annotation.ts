import type { CleanArticle, DateWithPrecision, EntityKind, ExtractedEvent, Extraction, Span } from '../ingest/types.ts';

/** What was read out of one article, in the form in which people annotate articles; keys are local to it. */
export interface Annotation {
  id: string;
  lang: string;
  title: string;
  url: string | null;
  /** ISO 8601 */
  publishedAt: string | null;
  text: string;
  /** The page's furniture, verbatim. */
  nonBody: string[];
  entities: AnnotatedEntity[];
  roles: { actor: string; title: string; of: string | null; evidence: string }[];
  events: AnnotatedEvent[];
  statements: { speaker: string | null; kind: 'DIRECT' | 'INDIRECT'; cue: string | null; text: string }[];
}

export interface AnnotatedEntity {
  key: string;
  kind: 'Actor' | 'Organization' | 'Place';
  name: string;
  /** Every distinct form in which the article names it. */
  surfaces: string[];
}

export interface AnnotatedEvent {
  type: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as it is known. */
  date: string | null;
  datePrecision: string | null;
  place: string | null;
  participants: { entity: string; role: string }[];
  trigger: string | null;
  /** The sentence that reports it best, verbatim. */
  evidence: string;
}

const kinds: Record<EntityKind, AnnotatedEntity['kind']> = {
  ACTOR: 'Actor',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** Writes what was read as an annotation; entities that the article only implies are left out. */
export function annotationOf(id: string, article: CleanArticle, extraction: Extraction): Annotation {
  const quote = ({ start, end }: Span) => article.text.slice(start, end);
  const surfaces = new Map<string, Set<string>>();
  for (const mention of extraction.mentions) {
    const forms = surfaces.get(mention.entity) ?? new Set();
    surfaces.set(mention.entity, forms.add(quote(mention)));
  }
  const named = extraction.entities.filter(({ key }) => surfaces.has(key));
  const keys = new Map(named.map(({ key }, index) => [key, `E${index + 1}`]));
  const keyOf = (entity: string | null) => (entity === null ? null : (keys.get(entity) ?? null));
  return {
    id,
    lang: article.language,
    title: article.title,
    url: article.url,
    publishedAt: article.publishedAt,
    text: article.text,
    nonBody: article.segments
      .filter(({ kind }) => kind !== 'BODY' && kind !== 'TITLE')
      .map((segment) => quote(segment).trim())
      .filter((words) => words !== ''),
    entities: named.map((entity) => ({
      key: keys.get(entity.key) ?? entity.key,
      kind: kinds[entity.kind],
      name: entity.name,
      surfaces: [...(surfaces.get(entity.key) ?? [])],
    })),
    roles: extraction.roles.flatMap(({ holder, title, of, evidence }) => {
      const actor = keyOf(holder);
      return actor === null ? [] : [{ actor, title, of: keyOf(of), evidence: quote(evidence) }];
    }),
    events: extraction.events.map((event) => annotatedEvent(event, keyOf, quote)),
    statements: extraction.statements.map(({ speaker, kind, cue, start, end }) => ({
      speaker: keyOf(speaker),
      kind,
      cue,
      text: quote({ start, end }),
    })),
  };
}

function annotatedEvent(
  { type, when, place, participants, trigger, evidence }: ExtractedEvent,
  keyOf: (entity: string | null) => string | null,
  quote: (span: Span) => string,
): AnnotatedEvent {
  const [best] = evidence;
  return {
    type,
    date: when === null ? null : writtenDate(when),
    datePrecision: when?.precision ?? null,
    place: keyOf(place),
    participants: participants.flatMap(({ entity, role }) => {
      const key = keyOf(entity);
      return key === null ? [] : [{ entity: key, role }];
    }),
    trigger: trigger === null ? null : quote(trigger),
    evidence: best === undefined ? '' : quote(best),
  };
}

const precise = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

function writtenDate({ date, precision }: DateWithPrecision): string {
  return date.slice(0, precise[precision]);
}
