/** GraphQL Armor is another's limits on operations: what it refuses under the same limit is refused here, too. */
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { MaxTokensParserWLexer } from '@escape.tech/graphql-armor-max-tokens';
import fc from 'fast-check';
import { type DocumentNode, parse, type ValidationRule, validate } from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import { costOfOperation } from '../../../src/limits/cost-limit.ts';
import { type Shape, shapeLimit } from '../../../src/limits/shape.ts';
import { createSchema } from '../../../src/schema.ts';
import { shown } from '../../support/shown.ts';
import { operation } from '../random/operation.ts';
import { runs } from '../random/runs.ts';
import { many, nested, times } from './refused.ts';

type Limit = 'depth' | 'aliases' | 'directives' | 'tokens' | 'cost';
/** Whether an operation is refused when there may be so many. */
type Refuses = (query: string, most: number) => boolean;

const schema = createSchema();

function refusedBy(query: string, rule: ValidationRule): boolean {
  return validate(schema, parse(query), [rule]).length > 0;
}

function fails(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

/** Armor's rules tell of a refusal by throwing it. */
const throwing =
  (rule: (most: number) => ValidationRule): Refuses =>
  (query, most) =>
    fails(() => refusedBy(query, rule(most)));

const armor: Record<Limit, Refuses> = {
  // A fragment is no level of its own, neither here nor there.
  depth: throwing((n) => maxDepthRule({ n, flattenFragments: true })),
  aliases: throwing((n) => maxAliasesRule({ n })),
  directives: throwing((n) => maxDirectivesRule({ n })),
  tokens: (query, n) => fails(() => new MaxTokensParserWLexer(query, { n }).parseDocument()),
  // What costs something here costs the same there.
  cost: throwing((maxCost) =>
    costLimitRule({ maxCost, objectCost: 1, scalarCost: 0, depthCostFactor: 1, flattenFragments: true }),
  ),
};

const unlimited: Shape = { selections: Infinity, depth: Infinity, aliases: Infinity, directives: Infinity };

const ours: Record<Limit, Refuses> = {
  depth: (query, depth) => refusedBy(query, shapeLimit({ ...unlimited, depth })),
  aliases: (query, aliases) => refusedBy(query, shapeLimit({ ...unlimited, aliases })),
  directives: (query, directives) => refusedBy(query, shapeLimit({ ...unlimited, directives })),
  tokens: (query, maxTokens) => fails(() => parse(query, { maxTokens })),
  cost: (query, most) => (cost(parse(query)) ?? 0) > most,
};

function cost(document: DocumentNode): number | null {
  const definition = document.definitions.find((one) => one.kind === 'OperationDefinition');
  return costOfOperation(schema, document, definition, {});
}

const shapes: Limit[] = ['depth', 'aliases', 'directives', 'tokens'];

/** Fragments that spread the next one several times, with aliases and directives on the way. */
const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      spreads: fc.integer({ min: 1, max: 3 }),
      isInline: fc.boolean(),
      alias: fc.boolean(),
      directives: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((levels) => {
    const parts = levels.map(({ spreads, isInline, alias, directives }, level) => {
      const on = directives === 0 ? '' : ' @include(if: true)'.concat(directives > 1 ? ' @skip(if: false)' : '');
      const spread = level + 1 < levels.length ? `...F${level + 1}${on}` : `__typename${on}`;
      const inner = times(spreads, isInline ? `... on Article${on} { ${spread} } ` : `${spread} `);
      const field = (index: number) => (alias ? `a${level}x${index}: source` : 'source');
      const fields = many(spreads, (index) => `${field(index)}${on} { articles { nodes { ${inner} } } }`);
      return `fragment F${level} on Article { ${fields.join(' ')} }`;
    });
    return `{ article(id: "a") { ...F0 } } ${parts.join(' ')}`;
  });

const pool = { ids: ['article:a', 'actor:a'], urls: ['https://example.com/a'], cursors: ['WzEsIiIsIiIsIiJd'] };
const anyOperation = fc.oneof(
  operation(pool).map(({ query }) => query),
  hostile,
);

describe('what GraphQL Armor refuses', () => {
  it.each(shapes)('is refused here by the same limit of %s, whatever the operation', (limit) => {
    const { numRuns, ...options } = runs(150);
    const most = fc.integer({ min: 0, max: limit === 'tokens' ? 200 : 20 });
    let refused = 0;
    const property = fc.property(anyOperation, most, (any, many) => {
      // To tell its type is no level here.
      const query = limit === 'depth' ? any.replaceAll('__typename', 'id') : any;
      if (!armor[limit](query, many)) return;
      refused++;
      expect(ours[limit](query, many)).toBe(true);
    });
    fc.assert(property, { numRuns, ...options });
    expect(refused).toBeGreaterThan(numRuns / 10);
    shown('input', 'operations that GraphQL Armor refuses, refused by the same limit', refused);
  });

  const page = (inner: string) => `articles(first: 100) { nodes { ${inner} } }`;
  const pages = nested('source { articles(first: 100) { nodes { ', 'id', '} } }', 3);
  it.each<[what: string, limit: Limit, query: string, most: number]>([
    [
      'fields 200 deep',
      'depth',
      `{ article(id: "a") { ${nested('source { articles { nodes { ', 'id', '} } }', 66)} } }`,
      20,
    ],
    ['a depth that fragments hide', 'depth', `{ article(id: "a") { ...A } } ${chain(10)}`, 20],
    ['1,000 aliases', 'aliases', `{ ${many(1_000, (i) => `a${i}: stats { articles }`).join(' ')} }`, 200],
    [
      'aliases that fragments multiply',
      'aliases',
      `{ article(id: "a") { ${times(201, '...A ')} } } fragment A on Article { a: id }`,
      200,
    ],
    ['1,000 directives', 'directives', `{ stats { articles ${times(1_000, '@include(if: true) ')} } }`, 200],
    ['20,000 fields', 'tokens', `{ ${times(20_000, '__typename ')} }`, 10_000],
    ['pages within pages', 'cost', `{ ${page(pages)} }`, 100_000],
    ['pages within pages by fragments', 'cost', `{ ${page('...A')} } fragment A on Article { ${pages} }`, 100_000],
    ['2,000 pages side by side', 'cost', `{ ${many(2_000, (i) => `a${i}: ${page('id')}`).join(' ')} }`, 100_000],
  ])('is refused here: %s', (what, limit, query, most) => {
    shown('attack', `as GraphQL Armor knows it: ${what}`);
    expect([armor[limit](query, most), ours[limit](query, most)]).toEqual([true, true]);
  });

  /** Where the two part ways, and why. */
  it.each<[why: string, limit: Limit, query: string, most: number, armorRefuses: boolean, weRefuse: boolean]>([
    ['names of types cost as much as others', 'aliases', '{ a: __typename b: __typename }', 1, false, true],
    [
      'a directive counts wherever its fragment is spread again',
      'directives',
      '{ stats { ...A @include(if: true) ...A @include(if: true) } } fragment A on GraphStats { articles }',
      1,
      false,
      true,
    ],
    ['to tell its type makes nothing deeper', 'depth', '{ stats { __typename } }', 1, true, false],
    [
      'all that asks for the schema is as deep as tools make it',
      'depth',
      '{ __type(name: "Actor") { fields { type { ofType { name } } } } }',
      4,
      true,
      false,
    ],
    ['a list without a size has some length', 'cost', '{ sources { id name } }', 5, false, true],
    [
      'a network is as large as its limit',
      'cost',
      '{ network(seeds: ["a"], limit: 90) { nodes { distance } } }',
      50,
      false,
      true,
    ],
    ['as many objects come as ids are given', 'cost', '{ nodes(ids: ["a", "b", "c"]) { id } }', 2, false, true],
    [
      'a page of which only the number is asked for has no objects',
      'cost',
      '{ articles(first: 100) { totalCount } }',
      50,
      true,
      false,
    ],
    ['the page itself is no object', 'cost', '{ articles(first: 100) { nodes { id } } }', 100, true, false],
  ])('or not, since %s', (_, limit, query, most, armorRefuses, weRefuse) => {
    expect([armor[limit](query, most), ours[limit](query, most)]).toEqual([armorRefuses, weRefuse]);
  });
});

function chain(length: number): string {
  const name = (index: number) => (index === 0 ? 'A' : `A${index}`);
  return many(length, (i) => {
    const inner = i + 1 < length ? `source { articles { nodes { ...${name(i + 1)} } } }` : 'id';
    return `fragment ${name(i)} on Article { ${inner} }`;
  }).join(' ');
}
