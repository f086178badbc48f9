import { formsOf, knownEntities } from '../names/index.ts';
import type { EntityRow } from './graph.ts';
import { searchKeys } from './name-key.ts';

/** What entities are called in articles. */
export interface NameSources {
  /** Fullest names found, each under the id that it was read as. */
  names: readonly { readId: string; name: string }[];
  /** Every form found. */
  surfaces: readonly string[];
  /** Names added by hand. */
  added: readonly string[];
}

/**
 * The names of an entity: the usual one of the name lists, or else the first in the alphabet of those it was found
 * under, its own before those of entities merged into it. The result depends on no order.
 */
export function entityNames(id: string, sources: NameSources): Pick<EntityRow, 'name' | 'own' | 'aliases' | 'keys'> {
  const usual = usualName(id);
  const own = sources.names.filter(({ readId }) => readId === id).map(({ name }) => name);
  const others = sources.names.map(({ name }) => name);
  const name = usual ?? smallest(own) ?? smallest(others) ?? id;
  const readIds = new Set([id, ...sources.names.map(({ readId }) => readId)]);
  const aliases = [
    ...[...readIds].flatMap((one) => formsOf(knownEntities.get(one))),
    ...others,
    ...sources.surfaces.map(oneLine),
    ...sources.added,
  ];
  const keys = new Map<string, boolean>();
  for (const { key, whole } of [name, ...aliases].flatMap(searchKeys)) {
    keys.set(key, whole || keys.get(key) === true);
  }
  return {
    name,
    own: usual !== undefined || own.length > 0,
    aliases: [...new Set(aliases)].sort(),
    keys: [...keys].map(([key, whole]) => ({ key, whole })),
  };
}

/** The name that the lists give first. */
function usualName(id: string): string | undefined {
  const names = knownEntities.get(id)?.names;
  return names?.['id'] ?? names?.['en'];
}

function smallest(names: readonly string[]): string | undefined {
  return [...names].sort()[0];
}

function oneLine(surface: string): string {
  return surface.replace(/\s+/g, ' ');
}
