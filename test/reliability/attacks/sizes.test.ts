import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../support/shown.ts';
import { many, nested, query } from './refused.ts';
import { expectRefused, expectSafe, graphqlAnswer, openTarget, type Target } from './target.ts';

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
