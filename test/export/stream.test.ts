import { get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/errors.ts';
import { exportText, formats } from '../../src/export/index.ts';
import { readRequest } from '../../src/export/request.ts';
import { scopeOf } from '../../src/export/scope.ts';
import type { Params, Store } from '../../src/store/store.ts';
import { serverOver, storeThat } from '../server/support.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';

const entity = (id: string) => ({
  ...{ id, kind: 'ACTOR', name: 'Xi '.repeat(200), nameId: null, nameEn: null, aliases: [], wikidataId: null },
  ...{ countryCode: null, latitude: null, longitude: null, mentionCount: 1, firstSeenAt: null, lastSeenAt: null },
});

/** A graph whose entities never end; what is asked of it is counted. */
function endless(): { store: Store; asked: string[] } {
  const answer = async (query: string, { limit, ids }: Params): Promise<object[]> => {
    if (query === 'export/entity-ids')
      return Array.from({ length: Number(limit) }, (_, index) => ({ id: `actor:${index}` }));
    if (query === 'export/entities' && Array.isArray(ids))
      return ids.map((id) => ({ key: id, entity: entity(String(id)) }));
    return [];
  };
  return counting(storeThat(answer));
}

/** How much has been asked for once nothing more is. */
async function settled(asked: readonly string[]): Promise<number> {
  for (let before = -1; ; ) {
    if (asked.length === before) return before;
    before = asked.length;
    await wait(300);
  }
}

describe('an export over HTTP of a graph without end', () => {
  const { store, asked } = endless();
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverOver(store, { logLevel: 'silent' });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  const open = (format: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => get(`${app.listeningOrigin}/export/${format}`, resolve).on('error', reject));

  it.each(['json-lines', 'graphml', 'gexf', 'turtle', 'follow-the-money', 'csv?table=entities'])(
    'as %s begins at once, goes as fast as it is read, and ends with its reader',
    async (format) => {
      const answer = await open(format);
      expect(answer.statusCode).toBe(200);
      await new Promise((resolve) => answer.once('readable', resolve));
      const held = await settled(asked);

      const target = 50_000_000;
      let length = 0;
      for await (const chunk of answer.iterator({ destroyOnReturn: false })) {
        length += chunk.length;
        if (length > target) break;
      }
      const read = await settled(asked);
      expect(read).toBeGreaterThan(held);

      answer.destroy();
      const last = await settled(asked);
      await wait(300);
      expect(asked.length).toBe(last);
    },
  );
});

describe.each(engines)('an export on $name', (engine) => {
  it('gives its first text before the last page is read', async () => {
    const opened = await engine.open();
    await ingestSamples(opened);
    const { store, asked } = counting(opened);
    const { selection, options } = readRequest('json-lines', {});
    const text = exportText(store, await scopeOf(selection, store), 'json-lines', options);
    await text.next();
    expect(asked).toContain('export/entities');
    expect(asked).not.toContain('export/co-mentions');
    for await (const _ of text);
    expect(asked).toContain('export/co-mentions');
    await opened.close();
  });
});

describe('an export over HTTP', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverOver(
      storeThat(async () => []),
      { logLevel: 'silent' },
    );
  });
  afterAll(() => app.close());

  it.each(Object.entries(formats))(
    'as %s has its content type and file name',
    async (name, { contentType, extension }) => {
      const table = name === 'csv' ? 'claims' : undefined;
      const { statusCode, headers } = await app.inject(
        `/export/${name}${table === undefined ? '' : `?table=${table}`}`,
      );
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toBe(contentType);
      const file = table === undefined ? 'newsgraph' : `newsgraph-${table}`;
      expect(headers['content-disposition']).toBe(`attachment; filename="${file}.${extension}"`);
    },
  );

  it.each([
    ['xml', /^format: expected one of csv, json-lines, .*, got "xml"$/],
    ['csv', /^table: expected one of entities, .* with the format csv, got nothing$/],
    ['csv?table=people', /^table: expected one of entities, .*, got "people"$/],
    ['gexf?table=roles', /^table: expected only with the format csv$/],
    ['gexf?base=urn:a:', /^base: expected only with the format turtle$/],
    ['turtle?base=graph', /^base: expected an absolute IRI such as .*, got "graph"$/],
    ['turtle?publishedFrom=2025-02-30', /^publishedFrom: expected a day such as 2025-01-31, got "2025-02-30"$/],
    [
      'turtle?publishedFrom=2025-02-02&publishedTo=2025-02-01',
      /^publishedFrom: expected a day not after publishedTo, got 2025-02-02 and 2025-02-01$/,
    ],
    ['turtle?language=', /^language: expected languages such as id, got ""$/],
    ['turtle?includeRetracted=maybe', /^includeRetracted: expected true or false, got "maybe"$/],
    ['turtle?text=a&text=b', /^text: expected some text, got \["a","b"\]$/],
    ['turtle?lang=id', /^expected the parameters table, .*, got lang$/],
    ['turtle?entity=actor:nobody', /^entity: expected ids of entities in the graph, got "actor:nobody"$/],
  ])('of %s is refused with what was expected', async (request, message) => {
    const answer = await app.inject(`/export/${request}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({ statusCode: 400, error: 'Bad Request', message: expect.stringMatching(message) });
    expect(answer.headers['content-disposition']).toBeUndefined();
  });

  it('is not read for HEAD', async () => {
    expect((await app.inject({ method: 'HEAD', url: '/export/json-lines' })).statusCode).toBe(404);
  });
});

describe('an export of a store that fails', () => {
  it('before the first byte is told as such, without its address', async () => {
    const log: string[] = [];
    const failing = storeThat(() =>
      Promise.reject(new StoreUnavailableError("Neo4j at bolt://10.1.2.3:7687 can't be used")),
    );
    const app = await serverOver(failing, {}, log);
    const answer = await app.inject('/export/json-lines');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ message: 'the graph is unavailable; try again later' });
    expect(log.join('')).toContain('bolt://10.1.2.3:7687');
    await app.close();
  });

  it('later breaks off, so that no half of a file passes for a whole one', async () => {
    const { store } = endless();
    let pages = 0;
    const failing: Store = {
      ...store,
      read: async (query, params) => {
        if (query === 'export/entities' && ++pages > 3) throw new Error('disk /dev/sdb is on fire');
        return store.read(query, params);
      },
    };
    const log: string[] = [];
    const app = await serverOver(failing, {}, log);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await fetch(`${app.listeningOrigin}/export/json-lines`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(log.join('')).toContain('/dev/sdb');
    await app.close();
  });
});
