import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { engines } from '../support/engines.ts';
import { neo4jConnection } from '../support/neo4j.ts';
import { ingestSamples } from '../support/samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const connection = neo4jConnection();
const queryTimeoutMs = 30_000;

interface Told {
  text: string;
  isError: boolean;
  facts: object;
  citations: {
    quote: string;
    articleTitle: string;
    url: string | null;
    articleId: string;
    start: number;
    end: number;
  }[];
}

describe.each(engines)('the tools of an assistant on $name', (engine) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-mcp-'));
  const onNeo4j = engine.name === 'neo4j' && connection !== null;
  const client = new Client({ name: 'newsgraph-tests', version: '1' });
  let transport: StdioClientTransport;
  const onStandardError: string[] = [];

  const call = async (name: string, input: Record<string, unknown>): Promise<Told> => {
    const result = await client.callTool({ name, arguments: input });
    const { content, structuredContent, isError = false } = result;
    const [{ text }] = Array.isArray(content) ? content : [{ text: '' }];
    return { text, isError: isError === true, facts: {}, citations: [], ...Object(structuredContent) };
  };

  beforeAll(async () => {
    if (onNeo4j) await (await engine.open()).close();
    const store = onNeo4j
      ? await openNeo4j({ ...connection, queryTimeoutMs })
      : await openEmbedded({ folder, queryTimeoutMs });
    await migrate(store);
    await ingestSamples(store);
    await store.close();
    transport = new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', path.join(root, 'src/cli.ts'), 'mcp'],
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        NEWSGRAPH_DATA: folder,
        ...(onNeo4j ? { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password ?? '' } : {}),
      },
      stderr: 'pipe',
    });
    transport.stderr?.on('data', (chunk) => onStandardError.push(String(chunk)));
    await client.connect(transport);
  });
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are listed with what they take, each for a field that the schema has', async () => {
    const { tools } = await client.listTools();
    const names = ['search', 'profile', 'meetings', 'paths', 'evidence', 'article'];
    expect(tools.map(({ name }) => name)).toEqual(names);
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).toMatch(/\w{3}/);
      expect(inputSchema.type).toBe('object');
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it('find somebody by a name', async () => {
    const { text } = await call('search', { query: 'Wang Yi', kinds: ['Actor'] });
    expect(text).toMatch(/Actor actor:wang-yi: Wang Yi/);
  });

  it('tell an office with the sentence that says so', async () => {
    const { text, citations } = await call('profile', { name: 'Wang Yi' });
    const [, mark] = /^Menteri Luar Negeri of China \(place:china\).* \[(\d+)\]/m.exec(text) ?? [];
    const citation = citations[Number(mark) - 1];
    expect(citation?.quote).toMatch(/Menteri Luar Negeri .*Wang Yi/);
    expect(text).toContain(`[${mark}] "${citation?.quote}" (${citation?.articleTitle}, `);
  });

  it('tell how two people are connected, with the sentences behind each step', async () => {
    const { text, citations } = await call('paths', { from: 'Wang Yi', to: 'Putin' });
    expect(text).toMatch(/^\d connections of actor:wang-yi and actor:vladimir-putin/);
    expect(citations.map(({ quote }) => quote).join(' ')).toMatch(/Wang Yi/);
  });

  it('tell the meeting of two people, each sentence where it stands in its article', async () => {
    const { text, citations } = await call('meetings', {
      who: ['Xi Jinping', 'actor:vladimir-putin'],
      from: '2025-01-01',
      to: '2025-01-31',
    });
    expect(text).toMatch(/^1 found/);
    expect(text).toContain('2025-01-21');
    expect(citations.length).toBeGreaterThan(1);
    for (const { quote, articleId, articleTitle, start, end } of citations) {
      const { facts } = await call('article', { article: articleId, withBody: true });
      const { article } = facts as { article: { title: string; body: string } };
      expect(article.title).toBe(articleTitle);
      expect(article.body.slice(start, end)).toBe(quote);
    }
  });

  it('tell what an event, a statement and an office rest on', async () => {
    const event = await call('evidence', { id: 'event:meeting-2025-01-21-vladimir-putin-xi-jinping' });
    expect(event.text).toMatch(/- Xi Jinping as PARTICIPANT \[\d/);
    const { text } = await call('profile', { name: 'Putin' });
    const [id = ''] = /^Said \((\S+)\) \[\d+\]$/m.exec(text)?.slice(1) ?? [];
    expect((await call('evidence', { id })).citations).toHaveLength(1);
    expect((await call('evidence', { id: 'actor:wang-yi' })).text).toMatch(/Menteri Luar Negeri of China \[1\]/);
  });

  it.each<[string, string, Record<string, unknown>, RegExp]>([
    ['an unknown name', 'profile', { name: 'Nobody At All' }, /nothing in the graph is known as "Nobody At All"/],
    ['an unknown id', 'evidence', { id: 'event:nothing' }, /event:nothing/],
    ['what is missing', 'meetings', {}, /who/],
    ['a day that is none', 'meetings', { who: ['Xi Jinping'], from: '2025-02-30' }, /2025-02-30/],
    ['a type that is none', 'meetings', { who: ['Xi Jinping'], types: ['PARTY'] }, /PARTY/],
    ['no address', 'article', { article: 'nonsense' }, /expected a URL/],
    ['no tool', 'nothing', {}, /nothing/],
  ])('answer %s with an error, and go on', async (_, name, input, message) => {
    const { text, isError } = await call(name, input);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
    expect((await call('search', { query: 'Xi' })).isError).toBe(false);
  });

  it('end with the assistant, having told nothing on standard error', async () => {
    const ended = new Promise<void>((resolve) => {
      transport.onclose = resolve;
    });
    await transport.close();
    await ended;
    expect(onStandardError.join('')).toBe('');
    if (!onNeo4j) await (await openEmbedded({ folder, queryTimeoutMs })).close();
  });
});
