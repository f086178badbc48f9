import { entityIdOf } from '../resolve/ids.ts';
import type { EntityKind, KnownEntity } from '../types.ts';
import actors from './actors.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import organizations from './organizations.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };

/** `[name in Indonesian, name in English, ...other forms]` by the local part of the id. */
type NameList = Readonly<Record<string, readonly string[]>>;

/** ISO code, names as in `NameList`, and what its people and things are called in English. */
type CountryList = Readonly<Record<string, { code: string; names: readonly string[]; adjectives?: readonly string[] }>>;

/** Everything in the name lists, by id. */
export const knownEntities: ReadonlyMap<string, KnownEntity> = new Map(
  [
    ...entries('ACTOR', actors),
    ...entries('ORGANIZATION', organizations),
    ...entries('PLACE', places),
    ...Object.entries(countries as CountryList).map(([key, { code, names }]) => ({
      ...entry('PLACE', key, names),
      countryCode: code,
    })),
  ].map((known) => [known.id, known]),
);

/** The country that an English adjective names: `Russian` is `place:russia`. */
export const adjectives: ReadonlyMap<string, string> = new Map(
  Object.entries(countries as CountryList).flatMap(([key, country]) =>
    (country.adjectives ?? []).map((adjective) => [adjective, entityIdOf('PLACE', key)] as const),
  ),
);

function entries(kind: EntityKind, list: NameList): KnownEntity[] {
  return Object.entries(list).map(([key, names]) => entry(kind, key, names));
}

function entry(kind: EntityKind, key: string, names: readonly string[]): KnownEntity {
  const [id = key, en = id, ...aliases] = names;
  return { id: entityIdOf(kind, key), kind, names: { id, en }, aliases };
}
