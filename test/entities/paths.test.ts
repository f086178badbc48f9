import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { generateNews, ingestNews, type News } from '../support/news.ts';
import { compareTexts, type Kind, kindsInOrder, linksOf } from '../support/reference.ts';
import { refusal } from '../support/refusal.ts';

interface Asked {
  from: string;
  to: string;
  maxLength: number;
  limit: number;
  kinds?: Kind[];
}

interface Evidence {
  quote: string;
  start: number;
  end: number;
  confidence: number;
  extractor: string;
  article: { id: string; body: string };
}

interface Step {
  kind: Kind;
  from: { id: string; name: string };
  to: { id: string; name: string };
  event: { type: string; participants: { entity: { id: string } }[] } | null;
  evidence: Evidence[];
}

interface Answer {
  paths: { length: number; steps: Step[] }[];
}

const question = `query Paths($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $kinds: [RelationKind!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, kinds: $kinds) {
    length
    steps {
      kind from { id name } to { id name } event { type participants { entity { id } } }
      evidence { quote start end confidence extractor article { id body } }
    }
  }
}`;

/** `a -KIND- b` for each step. */
function shown({ steps }: Answer['paths'][number]): string[] {
  return steps.map(({ from, kind, to }) => `${from.id} -${kind}- ${to.id}`);
}

const telling: Record<Kind, number> = { PARTICIPATES_IN: 0, HOLDS_ROLE: 1, SAID: 2, LOCATED_IN: 3, CO_MENTIONED: 20 };

/** The best paths the slow way: all of them, sorted. */
function expected(news: readonly News[], { from, to, maxLength, limit, kinds = [...kindsInOrder] }: Asked): string[][] {
  const steps = new Map<string, { to: string; kind: Kind; weight: number }[]>();
  for (const { source, target, weights } of linksOf(news).values()) {
    const kind = kindsInOrder.find((one) => kinds.includes(one) && weights[one] !== undefined);
    if (kind === undefined) continue;
    const weight = weights[kind] ?? 0;
    steps.set(source, [...(steps.get(source) ?? []), { to: target, kind, weight }]);
    steps.set(target, [...(steps.get(target) ?? []), { to: source, kind, weight }]);
  }
  const found: { ids: string[]; kinds: Kind[]; rarity: number }[] = [];
  const visit = (ids: string[], kinds: Kind[], rarity: number): void => {
    const last = ids.at(-1) ?? '';
    if (last === to) found.push({ ids, kinds, rarity });
    else if (kinds.length < maxLength) {
      for (const step of steps.get(last) ?? []) {
        if (!ids.includes(step.to))
          visit([...ids, step.to], [...kinds, step.kind], rarity + Math.ceil(1000 / step.weight));
      }
    }
  };
  visit([from], [], 0);
  const rank = (kinds: readonly Kind[]) => kinds.reduce((sum, kind) => sum + telling[kind], 0);
  found.sort(
    (a, b) =>
      a.kinds.length - b.kinds.length ||
      rank(a.kinds) - rank(b.kinds) ||
      a.rarity - b.rarity ||
      compareTexts(a.ids.join(' '), b.ids.join(' ')),
  );
  return found
    .slice(0, limit)
    .map(({ ids, kinds }) => kinds.map((kind, index) => `${ids[index]} -${kind}- ${ids[index + 1]}`));
}

describe.each(engines)('paths on $name', (engine) => {
  const news = generateNews(90);
  let store: Store;
  const paths = async (asked: Asked) => (await askStore<Answer>(store, question, { ...asked })).paths;

  beforeAll(async () => {
    store = await engine.open();
    await ingestNews(store, news);
  });
  afterAll(() => store.close());

  const asked: Asked[] = [
    { from: 'actor:tokoh00', to: 'actor:tokoh01', maxLength: 2, limit: 5 },
    { from: 'actor:tokoh00', to: 'actor:tokoh07', maxLength: 4, limit: 20 },
    { from: 'actor:tokoh11', to: 'actor:tokoh02', maxLength: 5, limit: 3 },
    { from: 'actor:tokoh00', to: 'actor:tokoh15', maxLength: 6, limit: 20 },
    { from: 'actor:tokoh01', to: 'place:kota09', maxLength: 3, limit: 20, kinds: ['CO_MENTIONED'] },
    { from: 'actor:tokoh00', to: 'actor:tokoh06', maxLength: 6, limit: 20, kinds: ['PARTICIPATES_IN', 'HOLDS_ROLE'] },
    { from: 'actor:tokoh00', to: 'place:kota04', maxLength: 4, limit: 20, kinds: ['LOCATED_IN', 'SAID'] },
  ];
  it.each(asked)('from $from to $to in $maxLength steps by $kinds are the best of all there are', async (one) => {
    const found = await paths(one);
    expect(found.map(shown)).toEqual(expected(news, one));
    expect(found.length).toBeGreaterThan(0);
    for (const { length, steps } of found) expect(length).toBe(steps.length);
  });

  it('are none where nothing connects, or not in so few steps', async () => {
    const far = { from: 'actor:tokoh00', to: 'actor:tokoh15', limit: 1 };
    const [path] = await paths({ ...far, maxLength: 6 });
    expect(await paths({ ...far, maxLength: (path?.length ?? 0) - 1 })).toEqual([]);
    expect(await paths({ ...far, maxLength: 6, kinds: [] })).toEqual([]);
  });

  it('show every step by the very sentences that it rests on', async () => {
    const found = await Promise.all(asked.map(paths));
    const steps = found.flat().flatMap((path) => path.steps);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(kindsInOrder));
    const cues = { PARTICIPATES_IN: 'meeting', HOLDS_ROLE: 'role', SAID: 'said', LOCATED_IN: 'meeting' };
    for (const { kind, from, to, event, evidence } of steps) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, article } of evidence) expect(article.body.slice(start, end)).toBe(quote);
      const inOneSentence = evidence.filter(({ quote }) => quote.includes(from.name) && quote.includes(to.name));
      if (kind === 'CO_MENTIONED') {
        const [first, second] = evidence;
        expect(event).toBeNull();
        expect(new Set(evidence.map(({ extractor }) => extractor))).toEqual(new Set(['co-mention@1']));
        if (inOneSentence.length > 0) {
          expect(inOneSentence).toEqual(evidence);
          expect(first?.confidence).toBe(1);
        } else {
          expect([first?.confidence, second?.confidence]).toEqual([0.5, 0.5]);
          expect(first?.article.id).toBe(second?.article.id);
          const quotes = `${first?.quote} ${second?.quote}`;
          for (const { name } of [from, to]) expect(quotes).toContain(name);
        }
      } else {
        expect(inOneSentence.length).toBeGreaterThan(0);
        for (const { quote, extractor } of evidence) {
          expect(quote.startsWith(cues[kind])).toBe(true);
          expect(extractor).toBe('news@1');
        }
        expect(event?.type ?? null).toBe(kind === 'PARTICIPATES_IN' || kind === 'LOCATED_IN' ? 'MEETING' : null);
      }
      if (kind === 'PARTICIPATES_IN') {
        expect(event?.participants.map(({ entity }) => entity.id)).toEqual(expect.arrayContaining([from.id, to.id]));
      }
    }
    expect(steps.some(({ kind, evidence }) => kind === 'CO_MENTIONED' && evidence[0]?.confidence === 0.5)).toBe(true);
  });

  it('ask the store as often for many paths as for one', async () => {
    const ends = { from: 'actor:tokoh00', to: 'actor:tokoh07', maxLength: 3, kinds: ['CO_MENTIONED'] };
    const costs: number[] = [];
    for (const limit of [1, 20]) {
      const { store: counted, asked: queries } = counting(store);
      const { paths } = await askStore<Answer>(counted, question, { ...ends, limit });
      expect(paths.length).toBe(limit);
      expect(paths[0]?.length).toBeGreaterThan(1);
      costs.push(queries.length);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it.each([
    ['{ paths(from: "actor:tokoh00", to: "actor:tokoh00") { length } }', 'two entities to connect'],
    ['{ paths(from: "actor:tokoh00", to: "actor:nobody") { length } }', 'no entity of the id actor:nobody'],
    ['{ paths(from: "actor:tokoh00", to: "actor:tokoh01", maxLength: 7) { length } }', 'maxLength from 1 to 6, got 7'],
    ['{ paths(from: "actor:tokoh00", to: "actor:tokoh01", limit: 21) { length } }', 'limit from 1 to 20, got 21'],
  ])('refuse %s', async (query, message) => {
    expect(await refusal(store, query)).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });
});

describe.each(engines)('around a hub on $name, paths', (engine) => {
  let store: Store;
  const named = (...who: string[]): News => ({ day: '2025-01-01', lines: [{ kind: 'named', who }] });
  const friends = Array.from({ length: 70 }, (_, index) => `Tokoh${100 + index}`);

  beforeAll(async () => {
    store = await engine.open();
    const often = friends.flatMap((friend) => [named('Tokoh99', friend), named('Tokoh99', friend)]);
    await ingestNews(store, [
      ...often,
      named('Tokoh99', 'Tokoh50'),
      named('Tokoh50', 'Tokoh51'),
      named('Tokoh51', 'Tokoh52'),
    ]);
  });
  afterAll(() => store.close());

  it.each([
    ['actor:tokoh50', 1],
    ['actor:tokoh51', 2],
    ['actor:tokoh52', 3],
  ])('lead over its weakest neighbour to %s in %i steps', async (to, length) => {
    for (const [from, end] of [
      ['actor:tokoh99', to],
      [to, 'actor:tokoh99'],
    ]) {
      const { paths } = await askStore<Answer>(store, question, { from, to: end });
      expect(paths.map((path) => path.length)).toEqual([length]);
    }
  });
});
