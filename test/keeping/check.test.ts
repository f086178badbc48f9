import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, type Finding } from '../../src/keeping/check/check.ts';
import type { Store } from '../../src/store/store.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';
import { whole } from '../support/whole.ts';

/** What is done to the graph, and which kinds tell of it. */
const damages: [damage: string, told: RegExp][] = [
  ['counts', /^entities: mentions/],
  ['pairs', /^pairs/],
  ['lost-pairs', /^pairs/],
  ['lost-claims', /^claims/],
  ['lost-mentions', /^articles: everything/],
  ['quotes', /^evidence/],
  ['participants', /^events/],
  ['roles', /^roles/],
  ['statements', /^statements/],
  ['names', /^entities: names/],
  ['stories', /^stories/],
  ['listings', /^articles: one story/],
  ['links', /^articles: what they are like/],
  ['copies', /^articles: what they are like/],
  ['facets', /^articles: what they tell/],
  ['namesakes', /^names/],
  ['abbreviations', /^names/],
  ['words', /^articles: everything/],
  ['spellings', /^words/],
];

const wrong = (findings: readonly Finding[]) => findings.filter((finding) => finding.wrong > 0);

describe.each(engines)('the check of a graph on $name', (engine) => {
  let store: Store;
  let before: string[];

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
    await decideOnSamples(store);
    before = await whole(store);
  });
  afterAll(() => store.close());

  it('finds nothing wrong with what was ingested and decided', async () => {
    const findings = await check(store);
    expect(wrong(findings)).toEqual([]);
    for (const { what, lookedAt } of findings) expect(lookedAt, what).toBeGreaterThan(0);
  });

  it.each(damages)('tells and repairs %s', async (damage, told) => {
    await store.write((tx) => tx.run(`damage/${damage}`, {}));
    const found = wrong(await check(store)).map(({ what }) => what);
    expect(found.filter((what) => told.test(what))).not.toEqual([]);
    await check(store, { repair: true });
    expect(wrong(await check(store))).toEqual([]);
    expect(await whole(store)).toEqual(before);
  });

  it('tells a number that is missing, which nothing can repair', async () => {
    await store.write((tx) => tx.run('damage/lost-article', {}));
    const [numbers, articles] = wrong(await check(store));
    expect(numbers?.faults).toEqual([{ id: expect.any(String), problem: expect.stringMatching(/number 3 before it/) }]);
    expect(articles?.faults).toEqual([{ id: expect.any(String), problem: expect.stringMatching(/isNumbered/) }]);
  });
});
