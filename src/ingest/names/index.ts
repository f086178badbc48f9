import { entityIdOf, localPart } from '../resolve/ids.ts';
import { slug } from '../resolve/name-key.ts';
import type { EntityKind, KnownEntity } from '../types.ts';
import actors from './actors.json' with { type: 'json' };
import ambiguous from './ambiguous.json' with { type: 'json' };
import cities from './cities.json' with { type: 'json' };
import coordinates from './coordinates.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import leaders from './leaders.json' with { type: 'json' };
import organizations from './organizations.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import regencies from './regencies.json' with { type: 'json' };

/** `[name in Indonesian, name in English, ...other forms]` by the local part of the id. */
type NameList = Readonly<Record<string, readonly string[]>>;

/** ISO code, names as in `NameList`, and what its people and things are called in English. */
type CountryList = Readonly<Record<string, { code: string; names: readonly string[]; adjectives?: readonly string[] }>>;

/** Everything in the name lists, by id. */
export const knownEntities: ReadonlyMap<string, KnownEntity> = new Map(
  [
    ...entries('ACTOR', actors),
    ...Object.entries(leaders).map(([key, { names }]) => entry('ACTOR', key, [names[0] ?? key, ...names])),
    ...entries('ORGANIZATION', organizations),
    ...cities.map(({ name, country, latitude, longitude }) => ({
      ...entry('PLACE', slug(name), [name]),
      countryCode: country,
      latitude,
      longitude,
    })),
    ...regencies.map((name) => ({ ...entry('PLACE', slug(name), [name]), countryCode: 'ID' })),
    ...entries('PLACE', places),
    ...Object.entries(countries as CountryList).map(([key, { code, names }]) => ({
      ...entry('PLACE', key, names),
      countryCode: code,
    })),
  ].map((known) => [known.id, { ...known, ...coordinatesOf(known.id) }]),
);

/** Where a listed place is, in degrees north and east; nothing for what is spread too wide or is no place. */
function coordinatesOf(id: string): Pick<KnownEntity, 'latitude' | 'longitude'> {
  const [latitude, longitude] = (coordinates as Record<string, number[]>)[localPart(id)] ?? [];
  return id.startsWith('place:') && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
}

/** The ids of the countries. */
export const countryIds: ReadonlySet<string> = new Set(Object.keys(countries).map((key) => entityIdOf('PLACE', key)));

/** The country that an English adjective names: `Russian` is `place:russia`. */
export const adjectives: ReadonlyMap<string, string> = new Map(
  Object.entries(countries as CountryList).flatMap(([key, country]) =>
    (country.adjectives ?? []).map((adjective) => [adjective, entityIdOf('PLACE', key)] as const),
  ),
);

const ambiguousForms = new Set(ambiguous);
const unsureIds = new Set(
  [...cities.map(({ name }) => name), ...regencies].map((name) => entityIdOf('PLACE', slug(name))),
);

/** Whether a form of a listed name is other things as often, so that the text around it must say which. */
export function isAmbiguous(form: string, { id }: KnownEntity): boolean {
  return ambiguousForms.has(form) || unsureIds.has(id);
}

/** Every form of a listed name, in both languages. */
export function formsOf(known: KnownEntity | undefined): string[] {
  return known === undefined ? [] : [...new Set([...Object.values(known.names), ...known.aliases])];
}

function entries(kind: EntityKind, list: NameList): KnownEntity[] {
  return Object.entries(list).map(([key, names]) => entry(kind, key, names));
}

function entry(kind: EntityKind, key: string, names: readonly string[]): KnownEntity {
  const [id = key, en = id, ...aliases] = names;
  return { id: entityIdOf(kind, key), kind, names: { id, en }, aliases };
}
