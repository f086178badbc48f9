import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, createContext } from '../../src/context.ts';
import { keepApart } from '../../src/curation/keep-apart.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { type List, lists, nodeTypes, waysIn, waysOn } from '../support/connections.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';
import { ingestNow, ingestTied, likeArticle, strangeArticle } from '../support/tied-articles.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}
interface Asked {
  first?: number;
  after?: string | null;
  last?: number;
  before?: string | null;
}
interface Found {
  __typename: string;
  id: string;
}

const apollo = new ApolloServer<Context>({ schema: createSchema() });
const pageFields = `edges { cursor node { ... on Node { id } } } nodes { ... on Node { id } } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const fragment = 'fragment Found on Node { __typename id }';
const allLists = lists();
/**
 * A new article changes the places of those that are there, or the story that it joins: nobody can keep them while a
 * client walks.
 */
const moves = (list: List) =>
  list.parent === 'Story' ||
  /coMentions|search|stories/.test(list.field) ||
  /COUNT|LAST_SEEN_AT/.test(list.orderedBy ?? '');

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
const some = { numRuns: 3 };

describe.each(engines)('the lists of the API on $name', (engine) => {
  let store: Store;
  /** Type of every node, by its id. */
  const known = new Map<string, string>();
  const foreignCursors = new Map<string, string>();

  const execute = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: createContext(store, rulesExtractor) },
    );
    if (body.kind !== 'single') throw new Error('expected one answer');
    // Answers are as varied as the questions; what is expected of them says their shape.
    return JSON.parse(JSON.stringify(body.singleResult));
  };
  const data = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await execute(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  /** The text that asks for a page, and where in its answer the page is. */
  const question = ({ parent, field, args, goesBackwards }: List) => {
    const own = goesBackwards
      ? 'first: $first, after: $after, last: $last, before: $before'
      : 'first: $first, after: $after';
    const list = `page: ${field}(${[args, own].filter(Boolean).join(', ')}) { ${pageFields} }`;
    const variables = `$first: Int, $after: String${goesBackwards ? ', $last: Int, $before: String' : ''}`;
    return parent === 'Query'
      ? `query (${variables}) { ${list} }`
      : `query ($id: ID!, ${variables}) { node(id: $id) { ... on ${parent} { ${list} } } }`;
  };
  const ask = (list: List, id: string | null, asked: object) =>
    execute(question(list), { ...asked, ...(id === null ? {} : { id }) });
  const page = async (list: List, id: string | null, asked: Asked): Promise<Page> => {
    const { data: answer, errors } = await ask(list, id, asked);
    expect(errors).toBeUndefined();
    return list.parent === 'Query' ? answer.page : answer.node.page;
  };
  const whole = async (list: List, id: string | null): Promise<string[]> => {
    const { nodes, totalCount, pageInfo } = await page(list, id, { first: 100 });
    expect(nodes).toHaveLength(totalCount);
    expect(pageInfo.hasNextPage).toBe(false);
    return nodes.map((node) => node.id);
  };

  /** Walks from one end to the other, checking each page; gives the ids of each. */
  async function* pages(list: List, id: string | null, steps: readonly number[], backwards: boolean) {
    for (let step = 0, cursor: string | null = null; ; step++) {
      expect(step, `pages of ${list.name}`).toBeLessThan(200);
      const size = steps[step % steps.length] ?? 1;
      const asked: Asked = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
      const { edges, nodes, pageInfo } = await page(list, id, asked);
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo).toMatchObject({
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
        [backwards ? 'hasNextPage' : 'hasPreviousPage']: cursor !== null,
      });
      const ids = nodes.map((node) => node.id);
      yield backwards ? ids.reverse() : ids;
      const isMore = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      if (!isMore) return;
      expect(ids).toHaveLength(size);
      cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    }
  }
  const walk = async (list: List, id: string | null, steps: readonly number[], backwards = false) => {
    const found: string[] = [];
    for await (const ids of pages(list, id, steps, backwards)) found.push(...ids);
    return found;
  };

  /** The parent under which a list is longest; null for a list that has none. */
  const parents = new Map<string, string | null>();
  const parentOf = async (list: List): Promise<string | null> => {
    if (list.parent === 'Query') return null;
    const path = `${list.parent}.${list.field}`;
    if (!parents.has(path)) {
      const ids = [...known]
        .filter(([, type]) => type === list.parent)
        .map(([id]) => id)
        .slice(0, 10);
      expect(ids.length, `nodes of type ${list.parent}`).toBeGreaterThan(0);
      const lengths = await Promise.all(ids.map(async (id) => ({ id, length: (await whole(list, id)).length })));
      const [longest] = lengths.sort((a, b) => b.length - a.length);
      expect(longest?.length, path).toBeGreaterThan(1);
      parents.set(path, longest?.id ?? null);
    }
    return parents.get(path) ?? null;
  };

  beforeAll(async () => {
    store = await engine.open();
    await ingestTied(store);
    await ingestSamples(store);
    const decision = { by: null, reason: null, at: '2025-02-01T00:00:00.000Z' };
    for (const other of ['joseph-aoun', 'anwar-ibrahim', 'jd-vance']) {
      await keepApart(store, 'actor:narendra-modi', `actor:${other}`, decision);
    }
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) {
        const { __typename, id } = value as Partial<Found>;
        if (__typename !== undefined && id !== undefined) known.set(id, __typename);
        Object.values(value).forEach(collect);
      }
    };
    collect(await data(`{ ${waysIn()} } ${fragment}`));
    const visit = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${nodeTypes.map(waysOn).join(' ')} } } ${fragment}`;
    for (let seen = 0; seen < known.size; ) {
      const ids = [...known.keys()].slice(seen, seen + 20);
      seen += ids.length;
      collect(await data(visit, { ids }));
    }
    for (const list of allLists.filter(({ parent }) => parent === 'Query')) {
      foreignCursors.set(list.name, (await page(list, null, { first: 1 })).pageInfo.endCursor ?? '');
    }
  });
  afterAll(() => store.close());

  it('lead to nodes of every type but those that nobody made', () => {
    const met = new Set(known.values());
    expect(
      ['Actor', 'Article', 'Event', 'Organization', 'Place', 'Source', 'Statement', 'Story'].filter(
        (type) => !met.has(type),
      ),
    ).toEqual([]);
  });

  it.each(allLists)('$name: a walk in pages of any size gives the whole list, none twice', async (list) => {
    const id = await parentOf(list);
    const all = await whole(list, id);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
    await fc.assert(
      fc.asyncProperty(sizes, async (steps) => {
        expect(await walk(list, id, steps)).toEqual(all);
        if (list.goesBackwards) expect(await walk(list, id, steps, true)).toEqual([...all].reverse());
      }),
      some,
    );
  });

  it('go both ways in one walk: back from any cursor leads to what stands before it', async () => {
    for (const list of allLists.filter(({ goesBackwards }) => goesBackwards)) {
      const id = await parentOf(list);
      const { edges } = await page(list, id, { first: 100 });
      await fc.assert(
        fc.asyncProperty(fc.nat(edges.length - 1), fc.integer({ min: 1, max: 100 }), async (index, last) => {
          const before = await page(list, id, { last, before: edges[index]?.cursor ?? null });
          expect(before.edges).toEqual(edges.slice(Math.max(0, index - last), index));
        }),
        some,
      );
    }
  });

  // Cursors are read before the store is asked: one engine tells as much as two.
  it.each(engine.name === 'embedded' ? allLists : [])(
    '$name: refuses what is no cursor of this list, and sizes out of 1 to 100',
    async (list) => {
      const id = await parentOf(list);
      const refused = async (asked: object) => {
        const { errors } = await ask(list, id, asked);
        expect(errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
          'BAD_USER_INPUT',
        ]);
      };
      const ways = list.goesBackwards
        ? ([
            ['first', 'after'],
            ['last', 'before'],
          ] as const)
        : ([['first', 'after']] as const);
      for (const [name, foreign] of foreignCursors) {
        if (name !== list.name) for (const [, cursor] of ways) await refused({ [cursor]: foreign });
      }
      const own = (await page(list, id, { first: 1 })).pageInfo.endCursor ?? '';
      const [, scope, value, nodeId] = JSON.parse(Buffer.from(own, 'base64url').toString());
      const wrongType = typeof value === 'string' ? 7 : '7';
      const forged = [
        [2, scope, value, nodeId],
        [1, 'another', value, nodeId],
        ...(list.field === 'search' ? [] : [[1, scope, wrongType, nodeId]]),
        [1, scope, value, nodeId, 'more'],
        [1, scope, value, 7],
        [1, scope, { value }, nodeId],
        [1, scope, value],
        {},
      ].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));
      for (const [size, cursor] of ways) {
        for (const text of ['', own.slice(0, -6), `${own}=`, ...forged]) await refused({ [cursor]: text });
        for (const number of [0, -1, 101]) await refused({ [size]: number });
        await fc.assert(
          fc.asyncProperty(fc.string(), (text) => refused({ [cursor]: text })),
          some,
        );
      }
      if (list.goesBackwards) await refused({ first: 1, last: 1 });
    },
  );

  it('give every node again by its id, and many in the order asked for', async () => {
    for (const [id, type] of known) {
      expect(await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: type, id },
      });
    }
    const ids = fc.array(fc.constantFrom(...known.keys(), 'actor:nobody', 'nonsense', ''), { maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(ids, async (asked) => {
        const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: asked });
        expect(nodes).toEqual(asked.map((id) => (known.has(id) ? { __typename: known.get(id), id } : null)));
      }),
      { numRuns: 20 },
    );
  });

  const times = ['2025-01-01T00:00:00Z', '2025-01-21T08:00:00Z', '2025-01-22T08:00:00Z', '2025-01-31T00:00:00Z'];
  const arrivals = fc.array(fc.constantFrom(...times), { minLength: 3, maxLength: 3 });
  let arrived = 1000;

  // Those of the same people change the stories that are there, and come last for that.
  it.each([
    ['of others', strangeArticle, allLists],
    ['of the same people', likeArticle, allLists.filter((list) => !moves(list))],
  ] as const)('articles %s that arrive in mid-walk make nothing be skipped or doubled', async (_, article, chosen) => {
    await fc.assert(
      fc.asyncProperty(sizes, arrivals, fc.boolean(), async (steps, due, wantsBackwards) => {
        const walks = await Promise.all(
          chosen.map(async (list) => {
            const id = await parentOf(list);
            const backwards = wantsBackwards && list.goesBackwards;
            const before = await whole(list, id);
            const expected = backwards ? before.reverse() : before;
            return { list, expected, found: [] as string[], rest: pages(list, id, steps, backwards) };
          }),
        );
        const step = async ({ found, rest }: (typeof walks)[number]) => {
          const { value } = await rest.next();
          found.push(...(value ?? []));
          return value !== undefined;
        };
        for (const time of due) {
          await Promise.all(walks.map(step));
          await ingestNow(store, [article(arrived++, time)]);
        }
        for (const one of walks) while (await step(one));
        for (const { list, expected, found } of walks) {
          expect(new Set(found).size, list.name).toBe(found.length);
          expect(
            found.filter((one) => expected.includes(one)),
            list.name,
          ).toEqual(expected);
        }
      }),
      some,
    );
  });
});
