import { afterEach, describe, expect, it } from 'vitest';
import { ExtractionError } from '../../../src/errors.ts';
import { clean } from '../../../src/ingest/clean/clean.ts';
import { modelExtractor } from '../../../src/ingest/model/extractor.ts';
import { article, rightAnswer } from './article.ts';
import { type Handler, nothing, refuse, reply, type Service, secret, startService } from './service.ts';

let service: Service;
afterEach(() => service.close());

/** Reads the article by a service; the number of requests it took, or what went wrong. */
async function outcome(handle: Handler, settings: Parameters<typeof startService>[1] = {}): Promise<number | string> {
  service = await startService(handle, settings);
  try {
    await modelExtractor(service.config).extract(article);
    return service.asked.length;
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    expect(error.code).toBe('EXTRACTION_FAILED');
    expect(error.cause).toBeUndefined();
    return error.message;
  }
}

/** Answers rightly after `times` others. */
const rightAfter =
  (times: number, handle: Handler): Handler =>
  (response, asked, number) =>
    number < times ? handle(response, asked, number) : reply(response, rightAnswer);

describe('an answer that can not be used', () => {
  it.each<[string, Handler, RegExp]>([
    ['no JSON', (response) => reply(response, 'I would rather not.'), /twice got another: expected JSON, got 19/],
    ['JSON that breaks off', (response) => reply(response, '{"entities": [{"key"'), /expected JSON/],
    ['one cut at the limit', (response) => reply(response, '{"entities": [', { cut: true }), /at most 1000 tokens/],
    ['another form', (response) => reply(response, { ...nothing, events: [{ type: 'PARTY' }] }), /events\.0\.type/],
    ['nothing', (response) => reply(response, ''), /expected JSON, got 0/],
  ])('%s: is asked for once more, then the article is refused', async (_, handle, message) => {
    expect(await outcome(handle)).toMatch(message);
    expect(service.asked).toHaveLength(2);
    const told = service.asked[1]?.body.messages;
    expect(told?.slice(0, 2)).toEqual(service.asked[0]?.body.messages);
    expect(told?.[3]?.content).toMatch(/^This answer can't be used: .*\. Answer again/);
    await service.close();
    expect(await outcome(rightAfter(1, handle))).toBe(2);
  });

  it('no choices, no JSON at all: the article is refused', async () => {
    expect(await outcome((response) => response.end('<html>'))).toMatch(/got none \(choices\)/);
    await service.close();
    const broken: Handler = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a');
    expect(await outcome(broken)).toMatch(/got one that is not JSON/);
  });

  it('is found between a fence of code', async () => {
    expect(await outcome((response) => reply(response, `\`\`\`json\n${JSON.stringify(nothing)}\n\`\`\``))).toBe(1);
  });
});

describe('a service in trouble', () => {
  it.each([408, 429, 500, 503])('is asked again after %i, as often as configured', async (status) => {
    const trouble: Handler = (response) => refuse(response, status, 'busy', { 'retry-after': '0.01' });
    expect(await outcome(rightAfter(2, trouble))).toBe(3);
    await service.close();
    expect(await outcome(trouble)).toMatch(new RegExp(`got status ${status}`));
    expect(service.asked).toHaveLength(3);
  });

  it('is asked again when it said that it may be', async () => {
    const times: number[] = [];
    await outcome((response, _, number) => {
      times.push(performance.now());
      if (number === 0) refuse(response, 429, 'slower', { 'retry-after': '0.7' });
      else reply(response, nothing);
    });
    // Half a second is the longest that the first wait would be without it.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(650);
  });

  it('is not waited for when it wants to be asked tomorrow', async () => {
    const tomorrow: Handler = (response) => refuse(response, 429, 'quota', { 'retry-after': '86400' });
    expect(await outcome(tomorrow)).toMatch(/got status 429/);
    expect(service.asked).toHaveLength(1);
  });

  it('that breaks the connection, before or within its answer, is asked again', async () => {
    expect(await outcome(rightAfter(1, (response) => response.destroy()))).toBe(2);
    await service.close();
    const within: Handler = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"choices"');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await outcome(rightAfter(1, within))).toBe(2);
    await service.close();
    expect(await outcome((response) => response.destroy(), { retries: 1 })).toMatch(/no connection or a broken one/);
  });

  it('that is too slow, before or within its answer, is given up', async () => {
    const silent: Handler = () => {};
    expect(await outcome(silent, { timeoutMs: 100, retries: 1 })).toMatch(/within 100 ms/);
    expect(service.asked).toHaveLength(2);
    await service.close();
    const stalling: Handler = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    };
    expect(await outcome(stalling, { timeoutMs: 100, retries: 0 })).toMatch(/within 100 ms/);
  });

  it.each([400, 401, 403, 404])('is not asked again after %i', async (status) => {
    expect(await outcome((response) => refuse(response, status, `no: ${secret}`))).toMatch(`got status ${status}`);
    expect(service.asked).toHaveLength(1);
  });

  it('that is stopped fails at once', async () => {
    const stop = new AbortController();
    service = await startService(() => stop.abort());
    await expect(modelExtractor(service.config, stop.signal).extract(article)).rejects.toThrow('was stopped');
  });
});

describe('a service that does not speak all of it', () => {
  it('is asked in plainer ways, which are kept', async () => {
    service = await startService((response, { body }) => {
      if (body.response_format?.type === 'json_schema') refuse(response, 400, 'response_format json_schema: unknown');
      else if ('max_tokens' in body) refuse(response, 400, "Use 'max_completion_tokens' instead.");
      else if ('temperature' in body) refuse(response, 422, 'temperature is not supported');
      else reply(response, nothing);
    });
    const extractor = modelExtractor(service.config);
    await extractor.extract(article);
    expect(service.asked).toHaveLength(4);
    await extractor.extract(article);
    expect(service.asked).toHaveLength(5);
    expect(service.asked[4]?.body).toMatchObject({
      response_format: { type: 'json_object' },
      max_completion_tokens: 1000,
    });
  });
});

describe('limits', () => {
  const articles = Array.from({ length: 12 }, (_, at) =>
    clean({ body: `Artikel nomor ${at} pendek.`, format: 'text' }),
  );

  it('no more requests are under way at once than configured', async () => {
    service = await startService((response) => void setTimeout(() => reply(response, nothing), 20), { concurrency: 3 });
    const extractor = modelExtractor(service.config);
    await Promise.all(articles.map((one) => extractor.extract(one)));
    expect(service.asked).toHaveLength(12);
    expect(service.mostAtOnce()).toBe(3);
  });

  it('no more tokens are spent than the budget; articles beyond are refused', async () => {
    const tokens = 2_000;
    const budgetTokens = 12_000;
    service = await startService((response) => reply(response, nothing, { tokens }), { budgetTokens });
    const extractor = modelExtractor(service.config);
    const outcomes = await Promise.allSettled(articles.map((one) => extractor.extract(one)));
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(service.asked.length * tokens).toBeLessThanOrEqual(budgetTokens);
    expect(service.asked.length).toBeGreaterThan(2);
    expect(refused).toHaveLength(12 - service.asked.length);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(ExtractionError);
      expect(reason.message).toMatch(/at most 12000 tokens in one run \(NEWSGRAPH_MODEL_BUDGET_TOKENS\)/);
    }
  });
});
