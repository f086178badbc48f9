import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../support/shown.ts';
import { expectRefused, expectSafe, graphqlAnswer, openTarget, type Target } from './target.ts';

const times = (count: number, text: string) => text.repeat(count);
const many = (count: number, each: (index: number) => string) => Array.from({ length: count }, (_, i) => each(i));
const nested = (open: string, inner: string, close: string, depth: number) =>
  `${times(depth, open)}${inner}${times(depth, close)}`;

const ring = (length: number) =>
  many(length, (i) => `fragment F${i} on Article { source { articles { nodes { ...F${(i + 1) % length} } } } }`).join(
    ' ',
  );
const chain = (length: number, spread: (next: string) => string) =>
  many(length, (i) => `fragment F${i} on Article { ${i + 1 < length ? spread(`...F${i + 1}`) : 'id'} }`).join(' ');
const fieldsOfSchema = 'fields { name args { name type { name ofType { name } } } type { ';

type Attack = [what: string, request: object | string, refusal: RegExp];

const documents: Attack[] = [
  [
    'fields 200 deep',
    { query: `{ article(id: "a") { ${nested('source { articles { nodes { ', 'id', '} } }', 66)} } }` },
    /at most 20 fields within each other, got 200/,
  ],
  [
    'a depth that fragments hide',
    { query: `{ article(id: "a") { ...F0 } } ${chain(10, (next) => `source { articles { nodes { ${next} } } }`)}` },
    /at most 20 fields within each other/,
  ],
  ['fields 4,900 deep', { query: nested('{ a ', '{ a }', '}', 4_900) }, /brackets at most 500 deep/],
  ['inline fragments 3,000 deep', { query: `{ ${nested('... { ', 'a', '}', 3_000)} }` }, /brackets at most 500 deep/],
  [
    'a literal list 4,000 deep',
    { query: `{ nodes(ids: ${nested('[', '', ']', 4_000)}) { id } }` },
    /brackets at most 500 deep/,
  ],
  [
    'a literal object 3,000 deep',
    { query: `{ articles(filter: ${nested('{ text: ', '1', '}', 3_000)}) { totalCount } }` },
    /brackets at most 500 deep/,
  ],
  [
    'a type of a variable 4,000 deep',
    { query: `query ($ids: ${nested('[', 'ID', ']', 4_000)}) { nodes(ids: $ids) { id } }` },
    /brackets at most 500 deep/,
  ],
  [
    'a literal list 400 deep',
    { query: `{ nodes(ids: ${nested('[', '', ']', 400)}) { id } }` },
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  ['fields 490 deep', { query: nested('{ stats ', '{ articles }', '}', 490) }, /GRAPHQL_VALIDATION_FAILED/],
  [
    '1,000 aliases',
    { query: `{ ${many(1_000, (i) => `a${i}: stats { articles }`).join(' ')} }` },
    /at most 200 aliases.*got 1000/,
  ],
  [
    '1,000 aliases of __typename',
    { query: `{ ${many(1_000, (i) => `a${i}: __typename`).join(' ')} }` },
    /at most 200 aliases/,
  ],
  [
    '600 names guessed by aliases',
    { query: `{ ${many(600, (i) => `a${i}: entity(name: "name ${i}") { id }`).join(' ')} }` },
    /at most 200 aliases/,
  ],
  ['__typename 20,000 times', { query: `{ ${times(20_000, '__typename ')} }` }, /10000 tokens/],
  [
    '1,000 directives on one field',
    { query: `{ stats ${times(1_000, '@include(if: true) ')}{ articles } }` },
    /directive/,
  ],
  [
    '250 directives on as many fields',
    { query: `{ stats { ${times(250, 'articles @include(if: true) ')} } }` },
    /at most 200 directives/,
  ],
  [
    '2,000 unknown directives',
    { query: `{ stats { articles ${times(2_000, '@a ')} } }` },
    /directive|Validation aborted/,
  ],
  ['circular fragments', { query: `{ article(id: "a") { ...F0 } } ${ring(5)}` }, /Cannot spread fragment/],
  [
    'a ring of 500 fragments',
    { query: `{ article(id: "a") { ...F0 } } ${ring(500)}` },
    /Cannot spread fragment|Validation aborted/,
  ],
  [
    'fragments that double 30 times',
    { query: `{ article(id: "a") { ...F0 } } ${chain(30, (next) => `${next} ${next}`)}` },
    /too many selections/,
  ],
  [
    'a chain of 1,000 fragments',
    { query: `{ article(id: "a") { ...F0 } } ${chain(1_000, (next) => `source { articles { nodes { ${next} } } }`)}` },
    /at most 20 fields within each other|tokens/,
  ],
  [
    '1,000 fragments that nobody spreads',
    { query: `{ stats { articles } } ${many(1_000, (i) => `fragment F${i} on Article { id }`).join(' ')}` },
    /never used|Validation aborted/,
  ],
  [
    'the same field 1,000 times',
    { query: `{ stats { ${times(1_000, 'articles @include(if: true) ')} } }` },
    /Validation aborted|directives/,
  ],
  [
    'one argument 2,000 times',
    { query: `{ nodes(${times(2_000, 'ids: ["a"] ')}) { id } }` },
    /only one argument named|tokens|Validation aborted/,
  ],
  [
    'one field of an input 2,000 times',
    { query: `{ articles(filter: { ${times(2_000, 'text: "a" ')} }) { totalCount } }` },
    /only one input field named|Validation aborted/,
  ],
  [
    '2,400 definitions of variables',
    { query: `query (${many(2_400, (i) => `$a${i}: Int`).join(' ')}) { stats { articles } }` },
    /never used|Validation aborted/,
  ],
  [
    '2,400 definitions of one variable',
    { query: `query (${times(2_400, '$a: Int ')}) { stats { articles } }` },
    /only one variable named|Validation aborted/,
  ],
  ['2,000 operations of one name', { query: times(2_000, 'query A { stats { articles } } ') }, /tokens/],
  ['2,600 times more tokens than are read', { query: `{ ${times(2_600, 'stats { articles } ')} }` }, /10000 tokens/],
  ['a query of 10 MB', { query: `{ stats { articles } } #${times(10_000_000, ' ')}` }, /too large/],
  ['variables of 10 MB', { query: '{ stats { articles } }', variables: { a: times(10_000_000, 'a') } }, /too large/],
  ['a query of nothing but commas', { query: times(7_000_000, ',') }, /Syntax Error/],
  [
    'a type that leads to itself in the schema',
    { query: `{ __schema { types { ${nested('fields { type { ', 'name', '} }', 8)} } } }` },
    /Maximum introspection depth exceeded/,
  ],
  [
    'the whole schema 60 times',
    {
      query: `{ ${many(60, (i) => `a${i}: __schema { types { fields { type { ${times(3, `${fieldsOfSchema} name } } ofType { `)} name ${times(3, '} ')} } } } }`).join(' ')} }`,
    },
    /expected a cost of at most 100000/,
  ],
  [
    'a page of a thousand million',
    { query: '{ articles(first: 1000000000) { nodes { id } } }' },
    /expected a cost of at most 100000, got 1000000000/,
  ],
  [
    'pages within pages',
    {
      query:
        '{ articles(first: 100) { nodes { mentions { entity { articles(first: 100) { nodes { source { id } } } } } } } }',
    },
    /expected a cost of at most 100000, got 202100:/,
  ],
  [
    'pages within pages beside an argument that does not fit',
    {
      query:
        'query ($ids: [ID!] = ["a"]) { nodes(ids: $ids) { id } articles(first: 100) { nodes { mentions { entity { articles(first: 100) { nodes { source { id } } } } } } } }',
      variables: { ids: null },
    },
    /must not be null/,
  ],
  [
    'many pages side by side',
    { query: `{ ${many(150, (i) => `a${i}: articles(first: 100) { nodes { mentions { surface } } }`).join(' ')} }` },
    /expected a cost of at most 100000, got 165000/,
  ],
  ['100 operations in one batch', many(100, () => '').map(() => ({ query: '{ stats { articles } }' })), /batch/i],
  ['a batch of one', [{ query: '{ stats { articles } }' }], /batch/i],
  ['an empty batch', [], /batch|body|empty/i],
];

const query = (type: string, use: string) => `query ($v: ${type}) { ${use} }`;
const ids = query('[ID!]!', 'nodes(ids: $v) { id }');
const long = times(5_000_000, 'a');

const values: Attack[] = [
  [
    'variables 500,000 lists deep',
    `{"query":${JSON.stringify(ids)},"variables":{"v":${nested('[', '', ']', 500_000)}}}`,
    /brackets at most 500 deep/,
  ],
  [
    'extensions 500,000 objects deep',
    `{"query":"{ stats { articles } }","extensions":${nested('{"a":', '1', '}', 500_000)}}`,
    /brackets at most 500 deep/,
  ],
  ['a body 500,000 lists deep', nested('[', '', ']', 500_000), /brackets at most 500 deep/],
  [
    'a list 400 deep in variables',
    { query: ids, variables: { v: JSON.parse(nested('[', '', ']', 400)) } },
    /BAD_USER_INPUT/,
  ],
  [
    '100,000 ids',
    { query: ids, variables: { v: many(100_000, (i) => `a${i}`) } },
    /ids of at most 1000 entries, got 100000/,
  ],
  [
    '500,000 ids that are none',
    { query: ids, variables: { v: many(500_000, () => '').map(() => ({})) } },
    /got more than 50/,
  ],
  [
    '9,000 ids in the document',
    { query: `{ nodes(ids: [${times(9_000, '"a" ')}]) { id } }` },
    /at most 1000 entries, got 9000/,
  ],
  ...(['mentions: { all: $v }', 'mentions: { any: $v }', 'mentions: { none: $v }', 'source: $v'] as const).map(
    (filter): Attack => [
      `100,000 ids in a filter, ${filter.split(' $')[0]}`,
      {
        query: query('[ID!]', `articles(filter: { ${filter} }) { totalCount }`),
        variables: { v: many(100_000, String) },
      },
      /at most 1000 entries, got 100000/,
    ],
  ),
  [
    '100,000 languages on a nested list',
    {
      query: query(
        '[String!]',
        'actor(id: "actor:vladimir-putin") { articles(filter: { language: $v }) { totalCount } }',
      ),
      variables: { v: many(100_000, String) },
    },
    /filter.language of at most 1000 entries/,
  ],
  [
    '100,000 seeds of a network',
    {
      query: query('[ID!]!', 'network(seeds: $v) { nodes { entity { id } } }'),
      variables: { v: many(100_000, String) },
    },
    /seeds of at most 1000 entries/,
  ],
  [
    '100,000 entities to merge',
    {
      query: 'mutation ($v: [ID!]!) { mergeEntities(into: "actor:a", from: $v) { errors { message } } }',
      variables: { v: many(100_000, String) },
    },
    /from of at most 1000 entries/,
  ],
  ...(
    [
      ['a name', query('String', 'entity(name: $v) { id }'), /name of at most 10000 characters/],
      ['an id', query('ID!', 'node(id: $v) { id }'), /id of at most 10000 characters/],
      ['an address', query('String', 'article(url: $v) { id }'), /url of at most 10000 characters/],
      ['a search', query('String!', 'search(query: $v) { totalCount }'), /query of at most 10000 characters/],
      ['a cursor', query('String', 'articles(after: $v) { totalCount }'), /after of at most 10000 characters/],
      [
        'a text to look for',
        query('String', 'articles(filter: { text: $v }) { totalCount }'),
        /filter.text of at most/,
      ],
      [
        'the language of a name',
        query('String', 'entity(id: "actor:vladimir-putin") { name(language: $v) }'),
        /language of at most/,
      ],
      [
        'a reason',
        'mutation ($v: String!) { retractArticle(id: "a", reason: $v) { errors { message } } }',
        /reason of at most/,
      ],
      ['an alias', 'mutation ($v: String!) { addAlias(id: "a", name: $v) { errors { message } } }', /name of at most/],
      [
        'a title',
        'mutation ($v: String!) { ingestArticle(input: { body: "a", title: $v }) { errors { message } } }',
        /input.title of at most/,
      ],
      ['a day', query('Date', 'events(filter: { date: { from: $v } }) { totalCount }'), /BAD_USER_INPUT/],
      ['an instant', query('DateTime', 'events(filter: { asOf: $v }) { totalCount }'), /BAD_USER_INPUT/],
      [
        'a value of an enum',
        query('[EventType!]', 'events(filter: { type: [$v] }) { totalCount }').replace('[EventType!]', 'EventType!'),
        /BAD_USER_INPUT/,
      ],
      ['a number', query('Int', 'articles(first: $v) { totalCount }'), /BAD_USER_INPUT/],
      ['a truth', query('Boolean!', 'stats @skip(if: $v) { articles }'), /BAD_USER_INPUT/],
    ] as const
  ).map(
    ([what, document, refusal]): Attack => [`5 MB as ${what}`, { query: document, variables: { v: long } }, refusal],
  ),
  ['a field with a name of 5 MB', { query: `{ ${long} }` }, /Cannot query field/],
  [
    'a literal of 5 MB where an enum belongs',
    { query: `{ events(filter: { type: ${long} }) { totalCount } }` },
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  ['an operation with a name of 5 MB', { query: '{ stats { articles } }', operationName: long }, /Unknown operation/],
  ['a literal cursor of 5 MB', { query: `{ articles(after: "${long}") { totalCount } }` }, /after of at most 10000/],
];

describe.each([
  ['a document', documents],
  ['values', values],
])('%s', (_, attacks) => {
  let target: Target;
  beforeAll(async () => {
    target = await openTarget();
  });
  afterAll(() => target.close());

  it.each(attacks)('%s', async (what, request, refusal) => {
    shown('attack', what);
    expectRefused(await target.post(request), refusal);
    await target.serves();
  });

  it('leaves the log without faults of the server', () => {
    expect(target.log).toEqual([]);
  });
});

describe('numbers, days and pages', () => {
  let target: Target;
  let foreign: string;
  beforeAll(async () => {
    target = await openTarget();
    const { text } = await target.post({ query: '{ entities(first: 1) { pageInfo { endCursor } } }' });
    foreign = JSON.parse(text).data.entities.pageInfo.endCursor;
  });
  afterAll(() => target.close());

  const literals = [
    '-1',
    '0',
    '101',
    '2147483648',
    '-2147483649',
    '1e400',
    '1.5',
    'NaN',
    'Infinity',
    '"1"',
    'true',
    '[1]',
  ];
  const variables = [
    '-1',
    '0',
    '101',
    '2147483648',
    '1e400',
    '-1e400',
    '1.5',
    '"1"',
    'true',
    '{}',
    '[1, 2]',
    '9007199254740993',
  ];

  it('are refused where they are no sizes', async () => {
    shown(
      'attack',
      'page sizes that are negative, too large, no whole numbers or no numbers',
      literals.length + variables.length,
    );
    for (const size of literals) {
      expectSafe(await target.post({ query: `{ articles(first: ${size}) { nodes { id } } }` }));
      const answer = graphqlAnswer(await target.post({ query: `{ articles(first: ${size}) { nodes { id } } }` }));
      expect(answer.errors?.length, size).toBe(1);
    }
    for (const size of variables) {
      const body = `{"query":"query ($v: Int) { articles(first: $v) { nodes { id } } }","variables":{"v":${size}}}`;
      const answer = await target.post(body);
      expectSafe(answer);
      expect(graphqlAnswer(answer).errors?.length, size).toBe(1);
    }
    await target.serves();
  });

  it('are refused where they count something else', async () => {
    const calls = [
      'network(seeds: ["actor:vladimir-putin"], depth: 99) { nodes { entity { id } } }',
      'network(seeds: ["actor:vladimir-putin"], depth: -1) { nodes { entity { id } } }',
      'network(seeds: ["actor:vladimir-putin"], limit: -5) { nodes { entity { id } } }',
      'network(seeds: ["actor:vladimir-putin"], limit: 100000) { nodes { entity { id } } }',
      'paths(from: "actor:vladimir-putin", to: "actor:xi-jinping", maxLength: 1000) { length }',
      'paths(from: "actor:vladimir-putin", to: "actor:xi-jinping", limit: -1) { length }',
      'trending(date: { from: "2025-01-01", to: "2025-01-02" }, first: -1) { score }',
      'suggestions(first: 100000) { score }',
      'articles(first: 1, last: 1) { nodes { id } }',
      'articles(last: -1) { nodes { id } }',
    ];
    shown('attack', 'depths, limits and lengths out of range', calls.length);
    for (const call of calls) {
      const answer = await target.post({ query: `{ ${call} }` });
      expectSafe(answer);
      expect(graphqlAnswer(answer).errors, call).toHaveLength(1);
    }
    await target.serves();
  });

  it('are refused where there are no such days', async () => {
    const days = [
      '999999-01-01',
      '0000-00-00',
      '2025-02-30',
      '2025-13-01',
      '-2025-01-01',
      '+275760-09-13',
      '2025-1-1',
      '',
      ' ',
      '1',
      'now',
      '2025-01-01T00:00:00Z',
    ];
    const instants = [
      '999999-01-01T00:00:00Z',
      '2025-01-01T25:00:00Z',
      '2025-01-01T00:00:00+99:00',
      '',
      '2025-01-01T00:00:00Z; RETURN 1',
    ];
    shown('attack', 'days and instants that there are none of', days.length + instants.length);
    for (const v of days) {
      const answer = await target.post({
        query: query('Date', 'events(filter: { date: { from: $v } }) { totalCount }'),
        variables: { v },
      });
      expectRefused(answer, /BAD_USER_INPUT/);
    }
    for (const v of instants) {
      const answer = await target.post({
        query: query('DateTime', 'events(filter: { asOf: $v }) { totalCount }'),
        variables: { v },
      });
      expectRefused(answer, /BAD_USER_INPUT/);
    }
    // At the ends of the calendar nothing happened.
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) {
      const answer = await target.post({
        query: `{ events(filter: { date: { from: "${day}", to: "${day}" } }) { totalCount } }`,
      });
      expectSafe(answer);
      expect(graphqlAnswer(answer).data, answer.text).toEqual({ events: { totalCount: 0 } });
    }
    await target.serves();
  });

  it('are refused where the cursor is none of the list', async () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const cursors = [
      foreign,
      `${foreign.slice(0, -2)}AA`,
      foreign.slice(1),
      `${foreign}=`,
      `${foreign}\u0000`,
      foreign.toUpperCase(),
      '',
      ' ',
      'a',
      '!!!!',
      '../../etc/passwd',
      encoded(null),
      encoded({}),
      encoded([]),
      encoded([1]),
      encoded([1, 'scope', { $gt: '' }, 'id']),
      encoded([1, 'scope', 1e308, 'id']),
      encoded([1, 'scope', 'x', ['id']]),
      encoded([2, 'scope', 'x', 'id']),
      encoded(JSON.parse(nested('[', '', ']', 1_000))),
      ...many(50, (i) => Buffer.from(`${Math.sin(i)}${Math.cos(i)}`).toString('base64')),
    ];
    shown('attack', 'cursors that are made up, cut, changed or of another list', cursors.length * 2);
    for (const after of cursors) {
      const list = 'query ($after: String) { articles(after: $after) { nodes { id } } }';
      const search = 'query ($after: String) { search(query: "putin", after: $after) { totalCount } }';
      for (const document of [list, search]) {
        const answer = await target.post({ query: document, variables: { after } });
        expectSafe(answer);
        expect(graphqlAnswer(answer).errors?.[0]?.extensions.code, after).toBe('BAD_USER_INPUT');
      }
    }
    await target.serves();
  });
});

describe('tools', () => {
  it('are told the schema, which is no attack', async () => {
    const target = await openTarget({}, { samples: false });
    const { data } = graphqlAnswer(await target.post({ query: getIntrospectionQuery() }));
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
    await target.close();
  });
});
