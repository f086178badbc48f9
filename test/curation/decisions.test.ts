import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAlias, removeAlias } from '../../src/curation/alias.ts';
import { type MergeRecord, mergeEntities, undoMerge } from '../../src/curation/merge.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { ConflictError, InvalidInputError, NotFoundError } from '../../src/errors.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import { slug } from '../../src/ingest/resolve/name-key.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { markupExtractor, names, type RandomArticle, randomArticle, rawArticle } from '../support/markup.ts';
import { whole } from '../support/whole.ts';

const clock = (minute: number) => new Date(Date.UTC(2025, 1, 1, 0, minute));
const decision = (minute: number) => ({ by: 'tester', reason: 'because', at: clock(minute).toISOString() });
const actorId = (name: string) => `actor:${slug(name)}`;

type Step =
  | { do: 'ingest'; article: RandomArticle }
  | { do: 'merge'; into: string; from: string }
  | { do: 'undo'; nth: number }
  | { do: 'alias'; of: string; name: string }
  | { do: 'unalias'; nth: number }
  | { do: 'retract'; article: RandomArticle };

const anyName = fc.constantFrom(...names);
const ingestStep = fc.record({ do: fc.constant('ingest' as const), article: randomArticle });
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: ingestStep, weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('merge' as const), into: anyName, from: anyName }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('undo' as const), nth: fc.nat(9) }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('alias' as const), of: anyName, name: anyName }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('unalias' as const), nth: fc.nat(9) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('retract' as const), article: randomArticle }), weight: 1 },
);

/** What was decided and still stands, with the minute at which it was. */
interface Outcome {
  articles: { minute: number; step: Step }[];
  merges: { id: string; intoId: string; fromIds: string[]; minute: number }[];
  aliases: { of: string; name: string; minute: number }[];
}

const isRefusal = (error: unknown) =>
  error instanceof ConflictError || error instanceof NotFoundError || error instanceof InvalidInputError;

/** Runs a step unless it is refused, as one that makes no sense then. */
async function run(store: Store, minute: number, one: Step, done: Outcome): Promise<void> {
  try {
    if (one.do === 'ingest') {
      const pipeline = { store, extractor: markupExtractor, now: () => clock(minute) };
      const [outcome] = await ingest([rawArticle(one.article)], pipeline);
      if (outcome !== undefined && 'error' in outcome) throw outcome.error;
      done.articles.push({ minute, step: one });
    } else if (one.do === 'retract') {
      await retractArticle(store, articleIdOfUrl(one.article.url), decision(minute));
      done.articles.push({ minute, step: one });
    } else if (one.do === 'merge') {
      const [into, from] = [actorId(one.into), actorId(one.from)];
      const id = await mergeEntities(store, { into, from: [from] }, decision(minute));
      const [row] = await store.read<{ node: MergeRecord }>('merge/by-id', { ids: [id] });
      if (row !== undefined) done.merges.push({ ...row.node, minute });
    } else if (one.do === 'undo') {
      const [merge] = done.merges.length === 0 ? [] : done.merges.splice(one.nth % done.merges.length, 1);
      if (merge !== undefined) await undoMerge(store, merge.id, decision(minute));
    } else if (one.do === 'alias') {
      const alias = { of: actorId(one.of), name: one.name, minute };
      await addAlias(store, alias.of, alias.name, decision(minute));
      done.aliases.push(alias);
    } else {
      const [alias] = done.aliases.length === 0 ? [] : done.aliases.splice(one.nth % done.aliases.length, 1);
      if (alias !== undefined) await removeAlias(store, alias.of, alias.name, decision(minute));
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** The graph of the articles alone, as they came, were corrected and withdrawn. */
async function articlesAlone(store: Store, { articles }: Outcome): Promise<void> {
  const ignored: Outcome = { articles: [], merges: [], aliases: [] };
  for (const { minute, step } of articles) await run(store, minute, step, ignored);
}

/** Runs random steps on an empty graph. */
async function play(store: Store, steps: readonly Step[]): Promise<Outcome & { minutes: number }> {
  const done: Outcome = { articles: [], merges: [], aliases: [] };
  for (const [minute, one] of steps.entries()) await run(store, minute, one, done);
  return { ...done, minutes: steps.length };
}

const articles = fc.array(ingestStep, { minLength: 2, maxLength: 5 });
const noAlias = (one: Step) => one.do !== 'alias' && one.do !== 'unalias';

describe.each(engines)('decisions on $name', (engine) => {
  const numRuns = engine.name === 'embedded' ? 40 : 6;

  it('leave, once they are all undone, the graph of the articles alone', async () => {
    let undone = 0;
    const steps = fc.array(step, { minLength: 5, maxLength: 12 });
    const property = fc.asyncProperty(articles, steps, async (first, more) => {
      const store = await engine.open();
      const done = await play(store, [...first, ...more]);
      let minute = done.minutes;
      for (const { of, name } of done.aliases) await removeAlias(store, of, name, decision(minute++));
      const inAnyOrder = [...done.merges].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const { id } of inAnyOrder) await undoMerge(store, id, decision(minute++));
      undone += inAnyOrder.length + done.aliases.length;
      const after = await whole(store);
      await store.close();
      const plain = await engine.open();
      await articlesAlone(plain, done);
      const expected = await whole(plain);
      await plain.close();
      expect(after).toEqual(expected);
    });
    await fc.assert(property, { numRuns, seed: 4 });
    expect(undone).toBeGreaterThan(numRuns / 2);
  }, 300_000);

  it('give the same graph whether articles came before or after them', async () => {
    let standing = 0;
    const steps = fc.array(step.filter(noAlias), { minLength: 5, maxLength: 12 });
    const property = fc.asyncProperty(articles, steps, async (first, more) => {
      const store = await engine.open();
      const done = await play(store, [...first, ...more]);
      const after = await whole(store);
      await store.close();
      const later = await engine.open();
      await articlesAlone(later, done);
      for (const { intoId, fromIds, minute } of done.merges) {
        await mergeEntities(later, { into: intoId, from: fromIds }, decision(minute));
      }
      standing += done.merges.length;
      const expected = await whole(later);
      await later.close();
      expect(after).toEqual(expected);
    });
    await fc.assert(property, { numRuns, seed: 5 });
    expect(standing).toBeGreaterThan(numRuns / 2);
  }, 300_000);
});
