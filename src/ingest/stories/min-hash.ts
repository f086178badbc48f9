import { nameKey } from '../resolve/name-key.ts';

/**
 * Near-copies of texts by MinHash. A text is the set of its runs of four words; its sketch are those whose hash is
 * among the lowest sixteenth of all hashes (Broder's MinHash, with a share of the set in place of a fixed number of
 * bands). Bands of a fixed number find texts that agree as wholes; a share also finds a text within a longer one.
 */
const wordsInShingle = 4;
const range = 2 ** 32;
const share = 1 / 16;
const fewestHashes = 8;
const fewestShared = 12;

/** Hashes (32 bits) of the runs of four words of a text, each once, ascending. */
export function shingles(text: string): Uint32Array {
  const words = nameKey(text).split(' ').map(hashOfWord);
  const hashes = new Uint32Array(Math.max(0, words.length - wordsInShingle + 1));
  for (let index = 0; index < hashes.length; index++) {
    let hash = 0;
    for (let word = index; word < index + wordsInShingle; word++) hash = (Math.imul(hash, 31) + (words[word] ?? 0)) | 0;
    hashes[index] = mix(hash);
  }
  return hashes.sort().filter((hash, index, sorted) => hash !== sorted[index - 1]);
}

/** The lowest of a text's ascending shingles, by which its near-copies are looked up: about one in sixteen. */
export function sketch(ascending: Uint32Array): number[] {
  const within = ascending.findIndex((hash) => hash >= range * share);
  return [...ascending.subarray(0, Math.max(within === -1 ? ascending.length : within, fewestHashes))];
}

/**
 * How much of the shorter text stands in the other, 0 to 1; 0 for a passage too short to tell.
 * @param a its shingles, as is `b`
 */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let [one, other] = [0, 0]; one < a.length && other < b.length; ) {
    const difference = (a[one] ?? 0) - (b[other] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
  }
  return shared < fewestShared ? 0 : shared / Math.min(a.length, b.length);
}

/** FNV-1a. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads a hash evenly over 32 bits, as its lowness must not follow from the words (MurmurHash3's last step). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
