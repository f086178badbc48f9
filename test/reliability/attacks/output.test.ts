import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../support/shown.ts';
import { expectSafe, graphqlAnswer, openTarget, type Target } from './target.ts';

const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const hostile = `${script}]]>--></title><svg/onload=alert(1)> =cmd|' /C calc'!A0`;

describe('what is answered', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openTarget();
    const ingest = 'mutation ($i: ArticleInput!) { ingestArticle(input: $i) { article { id } errors { message } } }';
    for (const first of ['=', '+', '-', '@', '\t=', '\r=', '<']) {
      const title = `${first}${hostile}`;
      const body = `${hostile} Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow, kata ${first}.`;
      expectSafe(await target.post({ query: ingest, variables: { i: { body, title, source: hostile } } }));
    }
  });
  afterAll(() => target.close());

  const addresses: [path: string, type: RegExp][] = [
    ['/export/csv?table=articles', /^text\/csv/],
    ['/export/csv?table=mentions', /^text\/csv/],
    ['/export/json-lines', /json/],
    ['/export/graphml', /xml/],
    ['/export/gexf', /xml/],
    ['/export/turtle', /^text\/turtle/],
    ['/export/follow-the-money', /json/],
    [`/export/${encodeURIComponent(script)}`, /json/],
    [`/export/csv?table=${encodeURIComponent(script)}`, /json/],
    [`/${encodeURIComponent(script)}`, /json/],
    [`/graphql?query=${encodeURIComponent(script)}`, /json/],
    [`/graphql?query=${encodeURIComponent(`{ a(b: "${script}") }`)}`, /json/],
    ['/health', /json/],
  ];

  it('is taken by no browser for a page', async () => {
    shown('attack', 'articles and addresses with scripts', addresses.length);
    for (const [path, type] of addresses) {
      const { headers, text } = await target.get(path, { 'apollo-require-preflight': 'true' });
      expect(headers.get('content-type'), path).toMatch(type);
      expect(headers.get('content-type'), path).not.toMatch(/html/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
      const isFile = headers.get('content-disposition')?.startsWith('attachment; filename="newsgraph');
      if (path.startsWith('/export/') && !/json/.test(String(type))) expect(isFile, path).toBe(true);
      if (/xml/.test(String(type))) expect(text, path).not.toContain('<script');
    }
  });

  it('holds no cell that a spreadsheet runs', async () => {
    shown('attack', 'titles that are formulas in a spreadsheet', 6);
    const { text } = await target.get('/export/csv?table=articles');
    expect(text).toContain("'=<script>");
    expect(text).not.toMatch(/(^|,)"?[=+@\t\r-]+<script>/m);
  });

  it('is the page of GraphiQL with its own script alone', async () => {
    shown('attack', 'scripts in the page of GraphiQL', 2);
    const address = `/graphql?query=${encodeURIComponent(script)}&variables=${encodeURIComponent(script)}`;
    const { headers, text } = await target.get(address, { accept: 'text/html' });
    expect(text).not.toContain('alert(1)');
    const policy = headers.get('content-security-policy') ?? '';
    const own = text.slice(text.indexOf('<script>') + '<script>'.length, text.lastIndexOf('</script>'));
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(own).digest('base64')}'`);
    expect(policy).toMatch(/default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});

describe('a server that keeps its schema to itself', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openTarget({ introspection: false, graphiql: false }, { samples: false });
  });
  afterAll(() => target.close());

  const wrong: [query: string, variables?: object][] = [
    ['{ __schema { types { name } } }'],
    ['{ __type(name: "Article") { name } }'],
    ['{ a: __schema { queryType { fields { name } } } }'],
    ['query A { stats { articles } } query B { __schema { types { name } } }'],
    ['{ ...A } fragment A on Query { __schema { types { name } } }'],
    ['{ artcles { totalCount } }'],
    ['{ articles { totalCont } }'],
    ['{ articles(frst: 1) { totalCount } }'],
    ['{ articles(filter: { txt: "a" }) { totalCount } }'],
    ['{ articles(filter: { pubStatus: [USABL] }) { totalCount } }'],
    ['{ articles { nodes { ... on Articl { id } } } }'],
    ['{ node(id: "a") { title } }'],
    ['{ stats @incude(if: true) { articles } }'],
    ['{ stats @include(of: true) { articles } }'],
    ['{ stats { ...Nothing } }'],
    ['query ($f: ArticleFiltr) { articles(filter: $f) { totalCount } }'],
    ['query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }', { f: { txt: 'a' } }],
    ['query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }', { f: { pubStatus: ['USABL'] } }],
    ['query ($k: [EntityKind!]) { entities(filter: { kind: $k }) { totalCount } }', { k: ['ACTR'] }],
    ['query ($k: [EntityKind!]) { entities(filter: { kind: $k }) { totalCount } }', { k: Array(60).fill('ACTR') }],
    ['mutation { ingestArtcle(input: {}) { created } }'],
    ['mutation { ingestArticle(input: { bdy: "a" }) { created } }'],
    ['mutation ($i: ArticleInput!) { ingestArticle(input: $i) { created } }', { i: { body: 'a', titel: 'a' } }],
  ];

  it('suggests nothing in any refusal', async () => {
    shown('attack', 'questions and mistakes that would tell the schema', wrong.length + 1);
    for (const [query, variables] of wrong) {
      const answer = await target.post({ query, variables });
      expectSafe(answer);
      if (query.startsWith('query A')) continue;
      expect(graphqlAnswer(answer).errors?.length, query).toBeGreaterThan(0);
      expect(answer.text, query).not.toMatch(/Did you mean|"types":|"fields":/);
    }
    const page = await target.get('/graphql', { accept: 'text/html' });
    expect(page.headers.get('content-type')).toMatch(/json/);
    await target.serves();
    expect(target.log).toEqual([]);
  });
});

describe('a server of trusted documents', () => {
  const trusted = 'query Stats { stats { articles } }';
  const other = '{ sources { id } }';
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');

  it('answers nothing else, whatever it is called', async () => {
    const target = await openTarget({}, { samples: false, trustedDocuments: new Map([[hash(trusted), trusted]]) });
    const persisted = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const tries: (object | string)[] = [
      { query: other },
      { query: `${trusted} ` },
      { query: trusted, documentId: hash(other) },
      { query: other, documentId: hash(trusted) },
      { query: other, ...persisted(hash(trusted)) },
      { query: other, ...persisted(hash(other)) },
      { documentId: '__proto__' },
      { documentId: 'constructor' },
      { documentId: ['sha256:', hash(trusted)] },
      { documentId: { toString: hash(trusted) } },
      persisted({ toString: hash(trusted) }),
      persisted([hash(trusted), hash(other)]),
      { query: { toString: trusted } },
      { query: [other], documentId: hash(trusted) },
      `{"query":${JSON.stringify(trusted)},"query":${JSON.stringify(other)}}`,
      `{"documentId":"${hash(trusted)}","query":${JSON.stringify(other)},"documentId":null}`,
      [{ query: other }],
      { query: '{ __schema { types { name } } }' },
    ];
    shown('attack', 'documents that are none of the trusted', tries.length);
    for (const body of tries) {
      const answer = await target.post(body);
      expectSafe(answer);
      expect(graphqlAnswer(answer).data ?? null, JSON.stringify(body)).toBeNull();
    }
    expect(graphqlAnswer(await target.post({ query: trusted })).data).toEqual({ stats: { articles: 0 } });
    await target.close();
  });
});
