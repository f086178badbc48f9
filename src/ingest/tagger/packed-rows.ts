import { L } from './crf.ts';
import { featureCount } from './features.ts';

const bitsInWord = 32;
/** Eight-bit weights are kept from 0 up, so that no sum of them borrows from its neighbour. */
const zero = 128;
/** Two of the four bytes of a word: each has sixteen bits to be added up in, room for 257 features of a token. */
const everyOtherByte = 0x00ff00ff;
const wordsInRow = Math.ceil(L / 4);
/** Where the bytes of a word's labels stand, so that the sums of its two halves lie in the order of the labels. */
const byteOfLabel = [0, 2, 1, 3];

/**
 * The rows of a model for adding many of them up: four weights in a word, and a bit for each feature that has a row,
 * so that all that is looked at fits into a processor's cache.
 */
export class PackedRows {
  private readonly has: Int32Array = new Int32Array(featureCount / bitsInWord);
  /** By word of `has`: how many rows the features before it have. */
  private readonly before: Int32Array = new Int32Array(featureCount / bitsInWord);
  private readonly words: Int32Array;
  private readonly sums: Int32Array = new Int32Array(2 * wordsInRow);
  private readonly sumOfLabel: Uint16Array = new Uint16Array(this.sums.buffer);

  /**
   * @param features of each row, ascending
   * @param rows `rows[row * L + label]`
   */
  constructor(features: Int32Array, rows: Int8Array) {
    for (const feature of features) {
      const word = Math.floor(feature / bitsInWord);
      this.has[word] = (this.has[word] ?? 0) | (1 << (feature % bitsInWord));
    }
    for (let word = 1; word < this.before.length; word++) {
      this.before[word] = (this.before[word - 1] ?? 0) + bitCount(this.has[word - 1] ?? 0);
    }
    const bytes = new Uint8Array(features.length * wordsInRow * 4);
    for (let row = 0; row < features.length; row++) {
      for (let label = 0; label < L; label++) {
        const at = (row * wordsInRow + Math.floor(label / 4)) * 4 + (byteOfLabel[label % 4] ?? 0);
        bytes[at] = (rows[row * L + label] ?? 0) + zero;
      }
    }
    this.words = new Int32Array(bytes.buffer);
  }

  /** Writes the sums of the rows of some features, times `scale`, by label from `to[at]` on. */
  addUp(features: readonly Int32Array[], scale: number, to: Float64Array, at: number): void {
    this.sums.fill(0);
    let count = 0;
    for (const some of features) count += this.add(some);
    for (let label = 0; label < L; label++) to[at + label] = ((this.sumOfLabel[label] ?? 0) - count * zero) * scale;
  }

  /** @returns how many of the features have a row */
  private add(features: Int32Array): number {
    const { has, before, words, sums } = this;
    let count = 0;
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      const bits = has[feature >>> 5] ?? 0;
      const bit = 1 << (feature & 31);
      if ((bits & bit) === 0) continue;
      count++;
      const row = ((before[feature >>> 5] ?? 0) + bitCount(bits & (bit - 1))) * wordsInRow;
      for (let word = 0; word < wordsInRow; word++) {
        const four = words[row + word] ?? 0;
        sums[2 * word] = (sums[2 * word] ?? 0) + (four & everyOtherByte);
        sums[2 * word + 1] = (sums[2 * word + 1] ?? 0) + ((four >>> 8) & everyOtherByte);
      }
    }
    return count;
  }
}

/** How many bits of 32 are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
