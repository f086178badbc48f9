import { longestByFirst } from '../../names/longest-by-first.ts';
import { rankLength } from '../titles.ts';
import type { Token } from '../tokens.ts';
import heads from './heads.json' with { type: 'json' };

const longestName = 9;
const joints = /^(?:dan|of|the|for|and|de|&|untuk|\/|-)$/i;

const bodyHeads = new Set([...heads.bodies.id, ...heads.bodies.en]);
const placeHeads = new Set([...heads.places.id, ...heads.places.en]);
const longestHead = longestByFirst([...bodyHeads, ...placeHeads]);
const bodyEnds = new Set(heads.bodyEnds.en);
const placeEnds = new Set(heads.placeEnds.en);
const localities = new Set(heads.localities);
/** Words of one token that a name follows. */
const naming = new Set([...localities, ...heads.naming]);
const localOffices = new Set(heads.localOffices);
/** Head words which are no name with a number or a common noun behind them. */
const alone = new Set(['Badan', 'Dinas', 'Komisi', 'Dewan', 'Kota', 'Laut', 'Pasar', 'Taman']);

/** The last token of the body's name that begins at `at` ("Polres Grobogan", "Ministry of Defence"); null if none does. */
export function bodyAt(tokens: readonly Token[], at: number, limit: number): number | null {
  return after(tokens, at, limit, bodyHeads) ?? before(tokens, at, limit, bodyEnds);
}

/** The last token of the place's name that begins at `at` ("Jalan Pahlawan", "Victoria Street"); null if none does. */
export function placeAt(tokens: readonly Token[], at: number, limit: number): number | null {
  if (isInOffice(tokens, at)) return null;
  return after(tokens, at, limit, placeHeads) ?? before(tokens, at, limit, placeEnds);
}

/** Whether the word for a kind of place is a part of an office: "Wali |Kota| Bogor". */
export function isInOffice(tokens: readonly Token[], at: number): boolean {
  return /^wali$/i.test(tokens[at - 1]?.text ?? '');
}

/** Whether a local office stands before, so that what follows is the place that it is of: "Kapolres |Garut". */
export function isOfLocalOffice(tokens: readonly Token[], at: number): boolean {
  const [office, kind] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (localOffices.has(office) || localOffices.has(`${kind} ${office}`)) return true;
  return /^(?:Metro|Kota|Kabupaten)$/.test(office) && localOffices.has(kind);
}

/** Whether the word behind is a part of the name that begins here, whatever it is: "Desa |Sukamaju", "Universitas |Pelita". */
export function beginsName(tokens: readonly Token[], at: number): boolean {
  return naming.has(tokens[at]?.text ?? '');
}

/** A place's name without the word for its kind: "Kabupaten Grobogan" is "Grobogan". */
export function withoutLocality(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  if (rest.length > 0 && localities.has(first[0]?.toUpperCase() + first.slice(1))) return rest.join(' ');
  return last !== undefined && localities.has(last) ? [first, ...rest.slice(0, -1)].join(' ') : name;
}

function after(tokens: readonly Token[], at: number, limit: number, known: ReadonlySet<string>): number | null {
  for (let length = longestHead.get(tokens[at]?.text ?? '') ?? 0; length > 0; length--) {
    if (!known.has(words(tokens, at, length)) || at + length >= limit) continue;
    const last = capitalisedRun(tokens, at + length, Math.min(limit, at + longestName));
    if (last === null) return null;
    const next = tokens[at + length]?.text ?? '';
    return /^\p{N}/u.test(next) && alone.has(words(tokens, at, length)) ? null : last;
  }
  return null;
}

/** The run of capitalised words that begins at `at`, when a word for a kind ends it. */
function before(tokens: readonly Token[], at: number, limit: number, known: ReadonlySet<string>): number | null {
  if (isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at])) return null;
  if (/^(?:The|A|An|In|On|At|Our|This|That)$/.test(tokens[at]?.text ?? '')) return null;
  let last = at;
  while (last + 1 < Math.min(limit, at + longestName) && isCapitalised(tokens[last + 1])) last++;
  return last > at && known.has(tokens[last]?.text ?? '') ? last : null;
}

function capitalisedRun(tokens: readonly Token[], from: number, limit: number): number | null {
  let last: number | null = null;
  for (let index = from; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined || (last !== null && isForce(tokens, index))) break;
    if (
      isCapitalised(token) ||
      (/^\p{N}+$/u.test(token.text) && last !== null && index === last + 1 && token.text.length < 4)
    )
      last = index;
    else if (!joints.test(token.text) || last === null || index !== last + 1) break;
  }
  return last;
}

/** Ranks, which begin what stands before a person's name and end a body's: "Polres Garut |AKP Ari". */
function isForce(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) >= 3 && rankLength(tokens, at) > 0;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function words(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}
