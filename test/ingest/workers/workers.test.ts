import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ExtractionError, InvalidInputError } from '../../../src/errors.ts';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { read } from '../../../src/ingest/ingest.ts';
import { ingestInputs } from '../../../src/ingest/ingest-inputs.ts';
import { readInputs } from '../../../src/ingest/read/read.ts';
import type { RawArticle } from '../../../src/ingest/types.ts';
import { startWorkers, type Workers } from '../../../src/ingest/workers/workers.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { samplesFolder } from '../../support/samples.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-workers-'));
const breaking = pathToFileURL(path.join(import.meta.dirname, 'breaking-worker.ts'));
const now = () => new Date('2025-05-09T00:00:00Z');
const body = 'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Beijing pada 21 Januari 2025.';

let workers: Workers;
afterEach(() => workers.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function samples(): Promise<RawArticle[]> {
  const articles: RawArticle[] = [];
  for await (const result of readInputs([samplesFolder])) if (result.ok) articles.push(result.article);
  return articles;
}

describe('threads', () => {
  it('read articles just as the main one does', async () => {
    workers = startWorkers(2);
    const articles = [...(await samples()), { body: `<article><p>${body}</p></article>`, format: 'html' as const }];
    expect(articles.length).toBeGreaterThan(10);
    const here = await Promise.all(articles.map((raw) => read(raw, { extractor: rulesExtractor, now })));
    const there = await Promise.all(articles.map((raw) => read(raw, { extractor: rulesExtractor, workers, now })));
    expect(there).toEqual(here);
  });

  it('tell what is wrong with an article as the main one does', async () => {
    workers = startWorkers(1);
    for (const raw of [
      { body: ' ', format: 'text' },
      { body, format: 'text', publishedAt: 'soon' },
    ] as const) {
      const here = await read(raw, { extractor: rulesExtractor });
      const there = await read(raw, { extractor: rulesExtractor, workers });
      expect(there).toBeInstanceOf(InvalidInputError);
      expect(there).toMatchObject({ ...here, message: (here as InvalidInputError).message });
    }
  });
});

describe('a thread that breaks down', () => {
  const article = (title: string): RawArticle => ({ body, title, format: 'text' });

  it.each(['exit', 'throw', 'fill'])('by %s, twice, is told of its article and of no other', async (how) => {
    workers = startWorkers(2, breaking, { memoryMb: 48 });
    const titles = Array.from({ length: 12 }, (_, at) => (at % 4 === 1 ? how : `Berita ${at}`));
    const outcomes = await Promise.allSettled(titles.map((title) => workers.read(article(title))));
    expect(outcomes.map(({ status }) => status)).toEqual(
      titles.map((title) => (title === how ? 'rejected' : 'fulfilled')),
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toBeInstanceOf(ExtractionError);
        expect(outcome.reason.message).toMatch(/a thread to read the article, it broke down twice: /);
      }
    }
  });

  it('once, is another time not told', async () => {
    workers = startWorkers(1, breaking);
    const { article: read } = await workers.read(article(`once ${path.join(folder, 'broke-down')}`));
    expect(read.text).toBe(body);
  });

  it.each(['throw new Error("nothing to run");', 'process.exit(3);', 'export default 7;'])(
    'from the start, by %s, is told of every article and leaves nothing waiting',
    async (code) => {
      const file = path.join(folder, 'broken.mjs');
      writeFileSync(file, code);
      workers = startWorkers(2, pathToFileURL(file));
      const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => workers.read(article('Berita'))));
      for (const outcome of outcomes) {
        expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(ExtractionError);
      }
    },
  );
});

describe('an ingest with threads', () => {
  it('tells of articles in their order, the bad ones in their place', async () => {
    const lines = Array.from({ length: 150 }, (_, at) =>
      JSON.stringify({ url: `https://kabar.example/${at}`, body: at % 50 === 7 ? ' ' : `Berita ${at}. ${body}` }),
    );
    const file = path.join(folder, 'many.jsonl');
    writeFileSync(file, lines.join('\n'));
    workers = startWorkers(2);
    const store = await openEmbedded({ queryTimeoutMs: 30_000 });
    await migrate(store);
    const timing = { reading: 0, writing: 0 };
    const outcomes: { origin: string; failed: boolean }[] = [];
    for await (const batch of ingestInputs([file], { store, extractor: rulesExtractor, workers, timing })) {
      outcomes.push(...batch.map((outcome) => ({ origin: outcome.origin, failed: 'error' in outcome })));
    }
    const [stats] = await store.read<{ articles: number }>('stats', {});
    await store.close();
    expect(outcomes).toEqual(lines.map((_, at) => ({ origin: `${file}:${at + 1}`, failed: at % 50 === 7 })));
    expect(stats?.articles).toBe(147);
    expect(timing.reading).toBeGreaterThan(0);
    expect(timing.writing).toBeGreaterThan(0);
  });
});
