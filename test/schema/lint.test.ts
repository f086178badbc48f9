import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });
/** Names of the rules that a text breaks in the place of `schema/stats.graphql`. */
const broken = async (text: string) => {
  const [result] = await eslint.lintText(text, { filePath: `${root}schema/stats.graphql` });
  return result?.messages.map(({ ruleId }) => ruleId?.replace('@graphql-eslint/', '')) ?? [];
};

describe('the rules of the schema', () => {
  it('hold for every file', async () => {
    const results = await eslint.lintFiles('schema');
    expect(results.length).toBeGreaterThan(10);
    expect(
      results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`)),
    ).toEqual([]);
  });

  it.each([
    ['a type without description', 'type GraphStats { "How many." articles: Int! }', 'require-description'],
    ['a field without description', '"Stats." type GraphStats { articles: Int! }', 'require-description'],
    [
      'an argument without description',
      '"Stats." type GraphStats { "How many." articles(on: Date): Int! }',
      'require-description',
    ],
    ['a value without description', '"Moons." enum Moon { FULL }', 'require-description'],
    ['a value in small letters', '"Moons." enum Moon { "Full." full }', 'naming-convention'],
    ['a field with a capital', '"Stats." type GraphStats { "How many." Articles: Int! }', 'naming-convention'],
    ['a query that says get', 'extend type Query { "Stats." getStats: Int! }', 'naming-convention'],
    ['a list without arguments', '"Stats." type GraphStats { "All." all: ArticleConnection! }', 'relay-arguments'],
    [
      'a page without its place',
      '"A page." type MoonConnection { "Edges." edges: [ArticleEdge!]! }',
      'relay-connection-types',
    ],
    [
      'a mutation that gives a number',
      'extend type Mutation { "Does." doIt: Int! }',
      'no-scalar-result-type-on-mutation',
    ],
    [
      'something deprecated without reason',
      '"S." type GraphStats { "A." articles: Int! @deprecated }',
      'require-deprecation-reason',
    ],
  ])('find %s', async (_, text, rule) => {
    expect(await broken(text)).toContain(rule);
  });
});
