import { once } from 'node:events';
import { connect, createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../support/shown.ts';
import { type Answered, expectRefused, expectSafe, graphqlAnswer, json, openTarget, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());
afterEach(async () => {
  await target.serves();
  expect(target.log).toEqual([]);
});

const quickBrotli = (data: Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const question = '{ stats { articles } }';
const encoded = encodeURIComponent(question);

/** What the server sends back for bytes, until it closes the connection or is quiet. */
async function raw(text: string, quietMs = 2_000): Promise<string> {
  const { port } = new URL(target.origin);
  const socket = connect(Number(port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1');
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => {});
  socket.setTimeout(quietMs, () => socket.destroy());
  await once(socket, 'connect');
  socket.write(text, 'latin1');
  await once(socket, 'close');
  return answer;
}

const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

describe('a body', () => {
  const bodies: [what: string, body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>][] = [
    ['that is no JSON', '{'],
    ['that is empty', ''],
    ['that is null', 'null'],
    ['that is a number', '1'],
    ['that is a text', '"{ stats { articles } }"'],
    ['of malformed UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    [
      'with a malformed text',
      new Uint8Array(Buffer.from('{"query":"{ node(id: \\"\xff\xc0\\") { id } ", "a": }', 'latin1')),
    ],
    ['with two queries, the last of them wrong', `{"query":"${question}","query":"{ nothing }"}`],
    ['whose query is a number', '{"query":1}'],
    ['whose query is an object', '{"query":{"toString":"a"}}'],
    ['whose variables are a text', `{"query":"${question}","variables":"text"}`],
    ['whose variables are a list', `{"query":"${question}","variables":[1]}`],
    ['whose extensions are a number', `{"query":"${question}","extensions":1}`],
    ['whose operationName is an object', `{"query":"${question}","operationName":{"a":1}}`],
    ['with __proto__', `{"query":"${question}","__proto__":{"isAdmin":true}}`],
    ['with variables of __proto__', `{"query":"${question}","variables":{"__proto__":{"isAdmin":true}}}`],
    ['with a constructor', `{"query":"${question}","variables":{"constructor":{"prototype":{"isAdmin":true}}}}`],
    ['of plain text', `{"query":"${question}"}`, { 'content-type': 'text/plain' }],
    ['of a form', `query=${encoded}`, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['of many parts', `--a\r\n\r\n${question}\r\n--a--`, { 'content-type': 'multipart/form-data; boundary=a' }],
    [
      'of XML',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      { 'content-type': 'application/xml' },
    ],
    ['of no type', `{"query":"${question}"}`, { 'content-type': '' }],
    ['of a type that is none', `{"query":"${question}"}`, { 'content-type': 'application/json/../../a' }],
    ['in a code page', `{"query":"${question}"}`, { 'content-type': 'application/json; charset=utf-7' }],
    ['that says it is gzip', `{"query":"${question}"}`, { ...json, 'content-encoding': 'gzip' }],
    ['of an unknown encoding', `{"query":"${question}"}`, { ...json, 'content-encoding': 'nonsense' }],
  ];

  it.each(bodies)('%s is refused', async (what, body, headers = json) => {
    shown('attack', `a body ${what}`);
    const answer = await target.post(body, headers);
    expectSafe(answer);
    // With variables that no one asked for, the question is as good as without them.
    if (answer.status === 200) expect(graphqlAnswer(answer)).toMatchObject({ data: { stats: {} } });
    else expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('with names of prototypes in variables and inputs changes no object', async () => {
    shown('attack', 'names of prototypes in variables, inputs, extensions and the address', 12);
    const inner = '{"isAdmin":true,"first":1}';
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const bodies = [
        `{"query":"query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }","variables":{"f":{"${name}":${inner}}}}`,
        `{"query":"{ articles(filter: { ${name}: { isAdmin: true } }) { totalCount } }"}`,
        `{"query":"${question}","extensions":{"${name}":${inner}}}`,
      ];
      for (const body of bodies) expectSafe(await target.post(body));
      const answer = await target.get(
        `/graphql?query=${encoded}&${name}[isAdmin]=true&variables={"${name}":${inner}}`,
        {
          'apollo-require-preflight': 'true',
        },
      );
      expectSafe(answer);
      expectSafe(await target.get(`/export/csv?table=entities&${name}=1&${name}[isAdmin]=1`));
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('that unpacks to more than a body may be is refused', async () => {
    shown('attack', 'bodies that unpack to 50 MB', 3);
    const large = Buffer.alloc(50_000_000, 0x20);
    for (const [encoding, pack] of [
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', quickBrotli],
    ] as const) {
      const answer = await target.post(new Uint8Array(pack(large)), { ...json, 'content-encoding': encoding });
      expectRefused(answer, /large|Unsupported|Invalid/i);
    }
  });

  it('that is cut in two requests by its two lengths is one, or refused', async () => {
    const inner = `GET /health HTTP/1.1\r\nHost: a\r\n\r\n`;
    const smuggled = [
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${inner}`,
      `POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${inner}`,
      `POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n${inner}`,
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\n${inner}`,
      `POST /graphql HTTP/1.1\nHost: a\nContent-Length: 4\n\n${inner}`,
      `GET /health HTTP/1.1\r\nHost: a\r\nX: a\rGET /health HTTP/1.1\r\n\r\n`,
      `GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\nX\0: a\r\n\r\n`,
    ];
    shown('attack', 'requests within requests', smuggled.length);
    for (const text of smuggled) {
      const answer = await raw(text, 1_000);
      expect(statuses(answer)[0], text.slice(0, 120)).toBeGreaterThanOrEqual(400);
      expect(statuses(answer)).not.toContain(200);
    }
  });
});

describe('an address', () => {
  const paths = [
    '/export/..%2f..%2fetc%2fpasswd',
    '/export/../../etc/passwd',
    '/export/%2e%2e/%2e%2e/etc/passwd',
    '/export/csv%00.txt?table=entities',
    '/export/__proto__',
    '/export/constructor',
    '/export/toString',
    '/export/csv?table=__proto__',
    '/export/csv?table=constructor',
    '/export/csv?table=..%2f..%2fetc%2fpasswd',
    '/export/turtle?base=javascript%3Aalert(1)%3E',
    '/export/csv?table=entities&source=%ff%fe',
    `/export/csv?table=entities&text=${'a'.repeat(12_000)}`,
    `/export/csv?table=entities&${'entity=a&'.repeat(1_500)}`,
    '/%',
    '/%zz',
    '/%00',
    '/%c0%ae%c0%ae/etc/passwd',
    '/..%5c..%5cwindows',
    '//evil.example/',
    '/\\evil.example',
    '/graphql/../export/csv',
    '/GRAPHQL',
    '/graphql%2f',
    '/graphql?query=%',
    '/graphql?query=%ff',
    `/graphql?query=${encoded}&variables=%7B`,
    `/graphql?query=${encoded}&variables=${'['.repeat(7_000)}${']'.repeat(7_000)}`,
    `/graphql?query=${encoded}&extensions=null`,
    `/graphql?query=${encoded}&query=${encoded}`,
    `/graphql?${'a=1&'.repeat(3_000)}`,
    '/health%00',
    '/node_modules/graphql/package.json',
    '/package.json',
    '/.env',
    '/.git/config',
    `/${'a'.repeat(14_000)}`,
  ];

  it('leads nowhere but where the server goes', async () => {
    shown('attack', 'addresses that lead out, hide something or are none', paths.length * 2);
    for (const path of paths) {
      for (const headers of [{}, { 'apollo-require-preflight': 'true' }]) {
        const answer = await target.get(path, headers);
        expect(answer.status, path).toBeLessThan(500);
        expect(answer.text, path).not.toMatch(/root:|"dependencies"|\n\s+at /);
        expect(answer.headers.get('location') ?? '/graphql').toBe('/graphql');
      }
    }
  });

  it('is no other because of a header', async () => {
    const headers = ['host', 'x-forwarded-host', 'x-forwarded-proto', 'x-original-url', 'x-rewrite-url', 'forwarded'];
    shown('attack', 'answers kept or led elsewhere because of a header', headers.length);
    const { port } = new URL(target.origin);
    for (const name of headers) {
      const host = name === 'host' ? '' : 'Host: a\r\n';
      for (const path of ['/', `/graphql?query=${encoded}`]) {
        const answer = await raw(
          `GET ${path} HTTP/1.1\r\n${host}${name}: evil.example\r\nApollo-Require-Preflight: 1\r\nConnection: close\r\n\r\n`,
        );
        expect(answer, `${name} ${port}`).not.toContain('evil.example');
      }
    }
    expect((await target.get('/')).headers.get('location')).toBe('/graphql');
  });
});

describe('another site', () => {
  const mutation = 'mutation { addAlias(id: "actor:vladimir-putin", name: "qqzz") { entity { id } } }';

  it('can make no browser change or read anything', async () => {
    const tries: Promise<Answered>[] = [
      target.get(`/graphql?query=${encodeURIComponent(mutation)}`),
      target.get(`/graphql?query=${encodeURIComponent(mutation)}`, { 'apollo-require-preflight': 'true' }),
      target.get(`/graphql?query=${encodeURIComponent(mutation)}`, { ...json, 'sec-fetch-site': 'cross-site' }),
      target.get(`/graphql?query=${encoded}`, { 'sec-fetch-site': 'cross-site' }),
      target.get(`/graphql?query=${encoded}`, { 'sec-fetch-site': 'same-site' }),
      target.get(`/graphql?query=${encoded}`, { 'user-agent': 'Mozilla/5.0' }),
      ...[
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=a',
        'text/plain; application/json',
      ].map((type) =>
        target.post(JSON.stringify({ query: mutation }), { 'content-type': type, 'sec-fetch-site': 'cross-site' }),
      ),
    ];
    shown('attack', 'requests that another site makes a browser send', tries.length);
    for (const answer of await Promise.all(tries)) {
      expectSafe(answer);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    const { text } = await target.post({ query: '{ actor(id: "actor:vladimir-putin") { aliases } }' });
    expect(text).not.toContain('qqzz');
  });

  it('gets no leave to send more', async () => {
    shown('attack', 'questions of browsers whether another site may send more', 2);
    for (const path of ['/graphql', '/export/csv']) {
      const response = await fetch(`${target.origin}${path}`, {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('and any method but those in use are refused', async () => {
    const methods = ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'CONNECT', 'POST', 'NONSENSE'];
    shown('attack', 'methods that are not in use', methods.length * 3);
    for (const method of methods) {
      for (const path of ['/', '/health', '/export/csv']) {
        const [status] = statuses(await raw(`${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`));
        expect(status === undefined || status >= 400, `${method} ${path}: ${status}`).toBe(true);
        expect(status ?? 400).not.toBe(500);
      }
    }
    const overridden = await target.get(`/graphql?query=${encodeURIComponent(mutation)}`, {
      'x-http-method-override': 'POST',
      'apollo-require-preflight': '1',
    });
    expect(overridden.status).toBe(405);
  });
});

describe('headers', () => {
  it('that are too many or too large are refused', async () => {
    shown('attack', 'headers too many, too large or wrong', 5);
    const heads = [
      `GET /health HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
      `GET /health HTTP/1.1\r\nHost: a\r\n${Array.from({ length: 20_000 }, (_, i) => `X${i}: a\r\n`).join('')}\r\n`,
      `GET /health HTTP/1.1\r\nHost: a\r\nCookie: ${'a=b; '.repeat(20_000)}\r\n\r\n`,
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      'GET /health HTTP/9.9\r\n\r\n',
    ];
    for (const head of heads) {
      const [status] = statuses(await raw(head));
      expect(status ?? 400).toBeGreaterThanOrEqual(400);
      expect(status ?? 400).not.toBe(500);
    }
  });

  it('that never end keep nobody from an answer', async () => {
    shown('attack', 'requests that are sent a letter at a time', 200);
    const { port } = new URL(target.origin);
    const slow = Array.from({ length: 200 }, (_, index) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => {});
      socket.write(
        index % 2 === 0
          ? 'GET /health HTTP/1.1\r\nHost: a\r\nX: '
          : 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      );
      return socket;
    });
    await target.serves();
    for (const socket of slow) socket.destroy();
  });
});

describe('an address in an article', () => {
  it('is never visited', async () => {
    let visits = 0;
    const listener = createTcpServer((socket) => {
      visits++;
      socket.destroy();
    });
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = listener.address();
    const at = typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
    const urls = [
      `http://${at}/a`,
      `https://${at}/b`,
      `ftp://${at}/c`,
      `gopher://${at}/d`,
      `//${at}/e`,
      'file:///etc/passwd',
    ];
    shown('attack', 'addresses that the server is to fetch', urls.length * 3);
    const ingest =
      'mutation ($i: ArticleInput!) { ingestArticle(input: $i) { article { id text url } errors { message } } }';
    for (const [index, url] of urls.entries()) {
      const body = `<img src="${url}"><script src="${url}"></script> Kabar ${index} dari ${url} tentang Vladimir Putin di Moskow.`;
      const answer = await target.post({ query: ingest, variables: { i: { body, url, source: url, title: url } } });
      expectSafe(answer);
      expect(answer.text).not.toContain('root:');
      expectSafe(await target.post({ query: 'query ($u: String) { article(url: $u) { id } }', variables: { u: url } }));
      await target.get(`/export/turtle?base=${encodeURIComponent(url)}`);
    }
    expect(visits).toBe(0);
    listener.close();
    await target.close();
    target = await openTarget();
  });
});
