import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../src/errors.ts';
import { cleanAndExtract } from '../../../src/ingest/clean-and-extract.ts';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import type { RawArticle } from '../../../src/ingest/types.ts';
import { shown } from '../../support/shown.ts';
import { runs } from './runs.ts';
import { phrase, repeated } from './texts.ts';

const length = 10_000;
/** Twice the text is twice the work, its square four times; noise is allowed for. */
const most = 2.8;
/** In milliseconds; below it, noise is all that is measured. */
const least = 40;
const attempts = 4;

/** Milliseconds of processor time that reading takes; what others do on the machine does not count. */
async function timeToRead(body: string, format: RawArticle['format']): Promise<number> {
  const before = process.cpuUsage();
  await cleanAndExtract({ body, format }, rulesExtractor).catch((error) => {
    if (!(error instanceof InvalidInputError)) throw error;
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The shortest of some times for a text and for one twice as long, as soon as they agree. */
async function growth(unit: string, format: RawArticle['format']): Promise<{ short: number; long: number }> {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let attempt = 0;
  do {
    short = Math.min(short, await timeToRead(repeated(unit, length), format));
    long = Math.min(long, await timeToRead(repeated(unit, 2 * length), format));
  } while (++attempt < attempts && long > most * Math.max(short, least));
  return { short, long };
}

describe('reading what repeats itself', () => {
  it('takes twice as long for twice the text', async () => {
    await growth('Presiden Xi Jinping bertemu Putin. ', 'text');
    const unit = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const format = fc.constantFrom('text' as const, 'text' as const, 'html' as const);
    const property = fc.asyncProperty(unit, format, async (given, kind) => {
      const { short, long } = await growth(given, kind);
      if (long > most * Math.max(short, least)) {
        expect.fail(`expected ${JSON.stringify(given)} to take twice as long, got ${short} ms and ${long} ms`);
      }
    });
    const { numRuns, ...options } = runs(12);
    await fc.assert(property, { numRuns, ...options, examples: [['Xi bertemu ', 'text']], endOnFailure: true });
    shown('input', 'texts that repeat anything, read in time that grows as they do', numRuns);
  }, 3_600_000);
});
