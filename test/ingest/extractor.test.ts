import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createExtractor } from '../../src/ingest/extractor.ts';
import { promptVersion } from '../../src/ingest/model/prompt.ts';
import { refuse, reply, secret, startService } from './model/service.ts';

const root = path.resolve(import.meta.dirname, '../..');
const plugged = { NEWSGRAPH_MODEL_URL: 'http://127.0.0.1:1/v1', NEWSGRAPH_MODEL: 'some:14b' };

describe('what reads the articles', () => {
  it('is the rules, when no language model is configured', async () => {
    expect(await createExtractor(loadConfig({}))).toBe(rulesExtractor);
  });

  it('is the language model that is', async () => {
    expect(await createExtractor(loadConfig(plugged))).toMatchObject({
      name: 'model:some:14b',
      version: promptVersion,
    });
  });

  it.each([
    [{ NEWSGRAPH_MODEL: 'some' }, /^NEWSGRAPH_MODEL_URL: expected /],
    [{ NEWSGRAPH_MODEL_URL: plugged.NEWSGRAPH_MODEL_URL }, /^NEWSGRAPH_MODEL: expected /],
    [{ ...plugged, NEWSGRAPH_MODEL_URL: '127.0.0.1:80' }, /^NEWSGRAPH_MODEL_URL: expected /],
    [{ ...plugged, NEWSGRAPH_MODEL_URL: `http://me:${secret}@host/v1` }, /^NEWSGRAPH_MODEL_URL: expected /],
    [{ ...plugged, NEWSGRAPH_MODEL_KEY: `${secret}\nx` }, /^NEWSGRAPH_MODEL_KEY: expected letters/],
    [{ ...plugged, NEWSGRAPH_MODEL_BUDGET_TOKENS: '0' }, /^NEWSGRAPH_MODEL_BUDGET_TOKENS: expected /],
  ])('is refused without a secret in the message: %j', (env, message) => {
    expect(() => loadConfig(env)).toThrow(message);
    expect(() => loadConfig(env)).not.toThrow(secret);
  });
});

describe('newsgraph ingest by a language model', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-model-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('asks for several articles at once, stores what stands in them and tells what it took', async () => {
    const service = await startService((response, { body }, number) => {
      const { text } = JSON.parse(body.messages[1]?.content ?? '');
      if (text.includes('nomor 7')) return refuse(response, 400, `what is ${secret}?`);
      const names = ['Vladimir Putin', 'Joko Widodo'];
      const entities = names.map((name) => ({ key: name, kind: 'ACTOR', name, surfaces: [name] }));
      const answer = { entities, roles: [], events: [], statements: [] };
      return setTimeout(() => reply(response, answer), 10 + (number % 3) * 10);
    });
    const input = path.join(folder, 'articles.jsonl');
    const articles = Array.from({ length: 20 }, (_, at) => ({ body: `Vladimir Putin tiba pada hari nomor ${at}.` }));
    writeFileSync(input, articles.map((article) => JSON.stringify(article)).join('\n'));
    const env = {
      NEO4J_URI: '',
      NEWSGRAPH_DATA: path.join(folder, 'data'),
      NEWSGRAPH_MODEL_URL: service.config.url,
      NEWSGRAPH_MODEL: 'stand-in',
      NEWSGRAPH_MODEL_KEY: secret,
      NEWSGRAPH_MODEL_CONCURRENCY: '3',
    };
    const { stdout, stderr, status } = await run(['ingest', input], env);
    const again = await run(['ingest', input], env);
    const most = service.mostAtOnce();
    await service.close();
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(19);
    expect(stderr).toContain(`${input}:8: expected an answer of the language model, got status 400 what is ***?`);
    expect(stderr).toContain(
      'stand-in: 19 answers, 1900 tokens; left out since it does not stand in the article: names: 19',
    );
    expect(stdout + stderr).not.toContain(secret);
    expect(most).toBe(3);
    expect(again.stdout).toBe(stdout.replaceAll('created', 'unchanged'));
    expect(again.stderr).toContain('0 created, 0 corrected, 19 unchanged, 1 failed');
    expect(service.asked).toHaveLength(21);
  });
});

function run(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ stdout: string; stderr: string; status: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ stdout, stderr, status })));
}
