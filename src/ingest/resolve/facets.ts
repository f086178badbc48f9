import { groupBy } from '../../group-by.ts';
import { abbreviates } from '../extract/names/abbreviations.ts';
import { formsOf, knownEntities } from '../names/index.ts';
import type { ExtractedEntity } from '../types.ts';
import { entityId, entityIdOf, localPart } from './ids.ts';
import { slug } from './name-key.ts';
import { type Office, officeOf } from './offices.ts';
import type { Reading } from './resolve.ts';

/** What an article tells of whoever bears a name, as far as it tells who is meant by that name in other articles. */
export type Facet = OfficeFacet | ExpansionFacet;

/** An office that tells a person from others of the name. */
export interface OfficeFacet extends Office {
  kind: 'OFFICE';
  /** `facet:budi-santoso/kapolres/polres-garut` */
  id: string;
  /** The id that the name alone gives. */
  nameId: string;
}

/** What an abbreviation is short for: "Badan Gizi Nasional (BGN)". */
export interface ExpansionFacet {
  kind: 'EXPANSION';
  /** `facet:bgn/badan-gizi-nasional` */
  id: string;
  /** The id that the abbreviation alone gives. */
  nameId: string;
  meansId: string;
  /** The body's full name. */
  means: string;
  /** Whether its letters are those of the name; if not, the name is one in another language. */
  isInitials: boolean;
}

/** What an article tells, by the key of whom it tells it of. Of people and bodies in the name lists, all is known. */
export function facetsOf(reading: Pick<Reading, 'article' | 'extraction'>): Map<string, Facet[]> {
  const found = [...officeFacets(reading), ...expansionFacets(reading)];
  const unique = new Map(found.map((one) => [`${one.key} ${one.facet.id}`, one]));
  return new Map(
    [...groupBy([...unique.values()], ({ key }) => key)].map(([key, group]) => [key, group.map(({ facet }) => facet)]),
  );
}

interface Told {
  /** Of the entity in the extraction. */
  key: string;
  facet: Facet;
}

function officeFacets({ extraction: { entities, roles } }: Pick<Reading, 'extraction'>): Told[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  return roles.flatMap(({ holder, title, of }) => {
    const person = byKey.get(holder);
    if (person === undefined || person.kind !== 'ACTOR' || person.knownId !== null) return [];
    const facet = officeFacet(person, title, of === null ? null : (byKey.get(of) ?? null));
    return facet === null ? [] : [{ key: holder, facet }];
  });
}

function officeFacet(person: ExtractedEntity, title: string, of: ExtractedEntity | null): OfficeFacet | null {
  const office = officeOf(title, of === null ? null : { id: entityId(of), name: of.name });
  if (office.domain === null && office.local === null) return null;
  const nameId = entityId(person);
  const parts = [localPart(nameId), slug(title), ...(office.ofId === null ? [] : [localPart(office.ofId)])];
  return { kind: 'OFFICE', id: `facet:${parts.join('/')}`, nameId, ...office };
}

const abbreviation = /^\p{Lu}[\p{L}\p{N}-]{0,12}\p{Lu}$/u;

function expansionFacets({ article, extraction }: Pick<Reading, 'article' | 'extraction'>): Told[] {
  const bodies = new Map(
    extraction.entities.flatMap((entity) =>
      entity.kind === 'ORGANIZATION' && !abbreviation.test(entity.name) ? [[entity.key, entity] as const] : [],
    ),
  );
  return extraction.mentions.flatMap(({ entity, start, end }) => {
    const body = bodies.get(entity);
    const surface = article.text.slice(start, end);
    if (body === undefined || !abbreviation.test(surface) || isListed(body, surface)) return [];
    const [nameId, meansId] = [entityIdOf('ORGANIZATION', slug(surface)), entityId(body)];
    const facet: ExpansionFacet = {
      kind: 'EXPANSION',
      id: `facet:${localPart(nameId)}/${localPart(meansId)}`,
      nameId,
      meansId,
      means: body.name,
      isInitials: abbreviates(surface, body.name),
    };
    return [{ key: entity, facet }];
  });
}

function isListed({ knownId }: ExtractedEntity, form: string): boolean {
  return knownId !== null && formsOf(knownEntities.get(knownId)).includes(form);
}
