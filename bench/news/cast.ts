import { entityIdOf } from '../../src/ingest/resolve/ids.ts';
import { slug } from '../../src/ingest/resolve/name-key.ts';
import type { EntityKind } from '../../src/ingest/types.ts';
import type { Random } from './random.ts';

/** Somebody or something that the made-up news names. */
export interface Member {
  id: string;
  kind: EntityKind;
  name: string;
  /** Among the tail; 0 for those that stand out of it. */
  index: number;
}

function member(kind: EntityKind, name: string, index = 0): Member {
  return { id: entityIdOf(kind, slug(name)), kind, name, index };
}

/** Named in a fifth of all articles. */
export const hub = member('ACTOR', 'Arman Wiratama');
/** Meets the hub every few days. */
export const second = member('ACTOR', 'Lidia Korvanen');
/** Where most happens. */
export const country = member('PLACE', 'Nusaraya');

/** The body that is named most. */
export const organization = member('ORGANIZATION', 'Dewan Nasional Nusaraya');

/** Those that stand out of the long tail, with the share of the news that names each. */
export const hubs: readonly (readonly [Member, number])[] = [
  [hub, 0.19],
  [second, 0.04],
  [country, 0.14],
  [member('PLACE', 'Marapura'), 0.09],
  [organization, 0.11],
  [member('ORGANIZATION', 'Bank Sentral Nusaraya'), 0.07],
  [member('ORGANIZATION', 'Partai Fajar Bersama'), 0.05],
  [member('ACTOR', 'Selma Hadirin'), 0.05],
];

/** Fields of news: those of one field are named together more often than chance has it. */
export const fields = 151;

const tail = { offset: 300, exponent: 0.7 };

/** How many the tail has after so many articles: as in real news, the more that was written the rarer is a new name. */
export function tailSize(articles: number): number {
  return fields * 8 + Math.floor(6 * articles ** 0.7);
}

/** One of a field, by how often each is named; of a kind when one is wanted. */
function fromField(random: Random, field: number, size: number, kind?: EntityKind): Member {
  const rank = random.rank(size, tail);
  for (let index = rank - (rank % fields) + field; ; index -= fields) {
    const found = tailMember(index < 0 ? index + fields * 8 : index);
    if (kind === undefined || found.kind === kind) return found;
  }
}

const shareWithin = 0.75;

/** Somebody of a field for the most part, else of any. */
export function fromNews(random: Random, field: number, size: number, kind?: EntityKind): Member {
  return fromField(random, random.chance(shareWithin) ? field : random.below(fields), size, kind);
}

const kinds: readonly EntityKind[] = [
  'ACTOR',
  'ORGANIZATION',
  'ACTOR',
  'PLACE',
  'ACTOR',
  'ORGANIZATION',
  'ACTOR',
  'PLACE',
];
const bodies = ['Badan', 'Komisi', 'Lembaga', 'Yayasan', 'Universitas', 'Partai', 'Grup', 'Institut'];
const districts = ['', 'Kota ', '', 'Pulau '];
const givenNames = 211;

/** The tail's member at a place; no two have one name. */
export function tailMember(index: number): Member {
  const turn = Math.floor(index / fields);
  const kind = kinds[turn % kinds.length] ?? 'ACTOR';
  if (kind === 'ACTOR') {
    const given = index % givenNames;
    const family = Math.floor(index / givenNames) + given * 13;
    return member(kind, `${capital(word(given, 2))} ${capital(word(family, 3))}`, index);
  }
  const before = kind === 'PLACE' ? districts[index % districts.length] : `${bodies[index % bodies.length]} `;
  return member(kind, `${before}${capital(word(index, 4))}`, index);
}

/** The body of the same field in which somebody holds office. */
export function employerOf({ index }: Member): Member {
  const field = index % fields;
  return tailMember(
    field + fields * (kinds.indexOf('ORGANIZATION') + kinds.length * (Math.floor(index / fields) % 20)),
  );
}

const syllables = 'ba da ga ka la ma na pa ra sa ta wa bi di ki li mi ni ri si bu ku lu ru su to no ro ke se'.split(
  ' ',
);

/** The made-up word of a number; of one length, each number has its own. */
export function word(number: number, length: number): string {
  let text = '';
  // Spread, so that neighbours do not look alike; the factor shares no divisor with the number of words.
  let rest = (number * 7_919) % syllables.length ** length;
  for (let place = 0; place < length; place++) {
    text += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
