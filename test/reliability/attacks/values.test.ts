import { type Attack, describeRefused, many, nested, query, times } from './refused.ts';

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

describeRefused('values', values);
