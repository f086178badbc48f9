import { groupBy } from '../../group-by.ts';
import type { Document } from '../extract/document.ts';
import { knownEntities } from '../names/index.ts';
import type { EntityKind, ExtractedEntity, ExtractedMention, KnownEntity, Span } from '../types.ts';
import type { Answer } from './answer.ts';
import type { LeftOut } from './left-out.ts';
import type { TextIndex } from './text-index.ts';

/** Who and what an article names. */
export interface Entities {
  entities: ExtractedEntity[];
  /** In text order, without overlaps. */
  mentions: ExtractedMention[];
  /** For each part of the article, the entity's key by the part's own key; without those that don't stand in the text. */
  keys: ReadonlyMap<string, string>[];
}

interface Named {
  kind: EntityKind;
  /** Forms that stand in the text, and where. */
  forms: Map<string, Span[]>;
}

const longestForm = 200;
const knownByName = groupBy(
  [...knownEntities.values()].flatMap((known) =>
    [...Object.values(known.names), ...known.aliases].map((name) => ({ name, known })),
  ),
  ({ name }) => name,
);

/**
 * Entities whose names stand in the text, each with every place where one of its forms does. A name inside a longer one
 * is no mention of its own. Parts of an article mean the same by a form that they share, and by a part of a person's name.
 */
export function entitiesOf(
  { text, sentences }: Document,
  index: TextIndex,
  answers: readonly Answer[],
  leftOut: LeftOut,
): Entities {
  const all: Named[] = [];
  const byPart = answers.map(({ entities }) => {
    const earlier = [...all];
    return new Map(
      entities.flatMap(({ key, kind, name, surfaces }): [string, Named][] => {
        const forms = formsIn(text, index, [name, ...surfaces]);
        if (forms.size === 0) return leftOut.count('names');
        const same = earlier.find((other) => isSame(other, { kind, forms }));
        if (same === undefined) all.push({ kind, forms });
        else for (const [form, spans] of forms) same.forms.set(form, spans);
        return [[key, same ?? all.at(-1) ?? { kind, forms }]];
      }),
    );
  });
  const entityOf = new Map(all.map((named) => [named, extracted(named)]));
  const mentions = withoutOverlaps(all).map(({ named, start, end }): ExtractedMention => {
    const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
    const entity = entityOf.get(named)?.key ?? '';
    return { entity, start, end, sentence: { start: sentence.start, end: sentence.end } };
  });
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  const entities = [...entityOf.values()].filter(({ key }) => mentioned.has(key));
  return {
    entities: [...new Map(entities.map((entity) => [entity.key, entity])).values()],
    mentions,
    keys: byPart.map(
      (part) =>
        new Map(
          [...part]
            .map(([key, named]) => [key, entityOf.get(named)?.key ?? ''] as const)
            .filter(([, key]) => mentioned.has(key)),
        ),
    ),
  };
}

/** The forms that stand in the text, as they stand there. */
function formsIn(text: string, index: TextIndex, forms: readonly string[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const form of new Set(forms)) {
    if (form.length > longestForm || !/\p{L}/u.test(form)) continue;
    const spans = [...index.all(form)];
    const [first] = spans;
    if (first !== undefined) found.set(text.slice(first.start, first.end).replace(/\s+/g, ' '), spans);
  }
  return found;
}

function isSame(one: Named, other: Named): boolean {
  if (one.kind !== other.kind) return false;
  if ([...other.forms.keys()].some((form) => one.forms.has(form))) return true;
  return one.kind === 'ACTOR' && (isPart(fullest(other), fullest(one)) || isPart(fullest(one), fullest(other)));
}

function isPart(name: string, fuller: string): boolean {
  return ` ${fuller} `.includes(` ${name} `);
}

function fullest({ forms }: Named): string {
  return [...forms.keys()].reduce((longest, form) => (form.length > longest.length ? form : longest), '');
}

/** By the name that stands in the text; its id in the lists where that name is one entity's of this kind. */
function extracted(named: Named): ExtractedEntity {
  const { kind, forms } = named;
  const name = fullest(named);
  // "Putin" of somebody called "Igor Putin" does not stand for the one in the lists.
  const telling = [...forms.keys()].filter((form) => form === name || !isPart(form, name));
  const known = telling.map((form) => knownAs(form, kind)).find((one) => one !== null);
  const knownId = known?.id ?? null;
  return { key: knownId ?? `${kind} ${name}`, kind, name, knownId };
}

function knownAs(name: string, kind: EntityKind): KnownEntity | null {
  const found = (knownByName.get(name) ?? []).map(({ known }) => known).filter((known) => known.kind === kind);
  const [first] = found;
  return first !== undefined && found.every(({ id }) => id === first.id) ? first : null;
}

/** From left to right the longest; of two entities with one form the one that was named first. */
function withoutOverlaps(all: readonly Named[]): ({ named: Named } & Span)[] {
  const found = all.flatMap((named) => [...named.forms.values()].flat().map((span) => ({ named, ...span })));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
