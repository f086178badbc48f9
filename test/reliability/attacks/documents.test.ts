import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Attack, describeRefused, many, nested, times } from './refused.ts';
import { graphqlAnswer, openTarget } from './target.ts';

const ring = (length: number) =>
  many(length, (i) => `fragment F${i} on Article { source { articles { nodes { ...F${(i + 1) % length} } } } }`).join(
    ' ',
  );
const chain = (length: number, spread: (next: string) => string) =>
  many(length, (i) => `fragment F${i} on Article { ${i + 1 < length ? spread(`...F${i + 1}`) : 'id'} }`).join(' ');
const fieldsOfSchema = 'fields { name args { name type { name ofType { name } } } type { ';

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

describeRefused('a document', documents);

describe('tools', () => {
  it('are told the schema, which is no attack', async () => {
    const target = await openTarget({}, { samples: false });
    const { data } = graphqlAnswer(await target.post({ query: getIntrospectionQuery() }));
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
    await target.close();
  });
});
