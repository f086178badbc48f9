import type { ExtractedEntity } from '../types.ts';

/** Offices whose name says which body they lead, and how that body's name begins. */
const bodies: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:wakil )?kajati$|^wakajati$|^kepala kejaksaan tinggi$/i, ['Kejati', 'Kejaksaan Tinggi']],
  [/^kajari$/i, ['Kejari', 'Kejaksaan Negeri']],
  [/^(?:wa)?kapolres(?:ta|tabes)?(?: metro)?$/i, ['Polres', 'Polresta', 'Polrestabes', 'Polres Metro']],
  [/^(?:wa)?kapolda(?: metro)?$/i, ['Polda', 'Kepolisian Daerah']],
  [/^kapolsek(?: metro)?$/i, ['Polsek', 'Polsek Metro']],
  [/^(?:wa)?kapolri$/i, ['Polri', 'Kepolisian Negara']],
  [/^jaksa agung$/i, ['Kejaksaan Agung', 'Kejagung']],
  [/^menkeu$|^wamenkeu$/i, ['Kementerian Keuangan', 'Kemenkeu']],
  [/^(?:menlu|wamenlu)$/i, ['Kementerian Luar Negeri', 'Kemlu', 'Kemenlu']],
];
const minister = /^(?:wakil )?(?:menteri|wamen) (?<field>.+)$/i;

/**
 * The body of the article that an office leads by its own name: "Kajati" of "Jateng" leads "Kejati Jateng", a
 * "Menteri Keuangan" the "Kementerian Keuangan".
 * @param of the name of the place or body that stands with the title
 * @returns its key, or null where the article names no such body
 */
export function bodyOfTitle(title: string, of: string | null, entities: readonly ExtractedEntity[]): string | null {
  const organizations = entities.filter(({ kind }) => kind === 'ORGANIZATION');
  const called = (names: readonly string[]) =>
    organizations.find(({ name }) => names.some((one) => one.toLowerCase() === name.toLowerCase()))?.key ?? null;
  const field = minister.exec(title)?.groups?.['field'];
  if (field !== undefined && of === null) return called([`Kementerian ${field}`]);
  if (of !== null && /^(?:wakil )?menteri$/i.test(title)) return called([`Kementerian ${of}`]);
  const starts = bodies.find(([office]) => office.test(title))?.[1];
  if (starts === undefined) return null;
  return called(starts.map((start) => (of === null ? start : `${start} ${of}`)));
}
