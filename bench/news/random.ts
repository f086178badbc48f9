import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes out the same whenever it begins with the same seed. */
export class Random {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(spread(seed));
    // The first numbers still resemble those of seeds nearby.
    for (let skipped = 0; skipped < 8; skipped++) this.generator.next();
  }

  /** From 0 up to, but not, 1. */
  share(): number {
    return uniformFloat64(this.generator);
  }

  /** A whole number from 0 up to, but not, `limit`. */
  below(limit: number): number {
    return uniformInt(this.generator, 0, limit - 1);
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('expected something to pick from, got an empty list');
    return item;
  }

  /** The place of one of `size` by Zipf's law: the first are picked often, the others make a long tail. */
  rank(size: number, { offset, exponent }: Zipf): number {
    const power = 1 - exponent;
    const [first, last] = [offset ** power, (size + offset) ** power];
    const rank = Math.floor((first + this.share() * (last - first)) ** (1 / power) - offset);
    return Math.min(Math.max(rank, 0), size - 1);
  }
}

/** The weight of rank k is `(k + offset) ** -exponent`; the exponent is not 1. */
export interface Zipf {
  offset: number;
  exponent: number;
}

/** Gives seeds that follow one another nothing in common (MurmurHash3's last step). */
function spread(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
