import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../src/errors.ts';
import { cleanAndExtract } from '../../../src/ingest/clean-and-extract.ts';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { sentences } from '../../../src/ingest/extract/sentences.ts';
import type { CleanArticle, Extraction, RawArticle, Span } from '../../../src/ingest/types.ts';
import { shown } from '../../support/shown.ts';
import { runs } from './runs.ts';
import { html, text } from './texts.ts';

const raw: fc.Arbitrary<RawArticle> = fc.oneof(
  { arbitrary: fc.record({ body: text, format: fc.constant('text' as const) }), weight: 2 },
  { arbitrary: fc.record({ body: html, format: fc.constant('html' as const) }), weight: 1 },
);

/** What is said in an article, or null for one that is refused as it should be. */
async function reading(article: RawArticle): Promise<{ article: CleanArticle; extraction: Extraction } | null> {
  try {
    const { article: cleaned, extraction } = await cleanAndExtract(article, rulesExtractor);
    return { article: cleaned, extraction };
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

/** Every span that an extraction points at. */
function spansOf({ mentions, roles, events, statements }: Extraction): Span[] {
  return [
    ...mentions.flatMap((mention) => [mention, mention.sentence]),
    ...roles.map(({ evidence }) => evidence),
    ...events.flatMap(({ trigger, evidence, participants }) => [
      ...(trigger === null ? [] : [trigger]),
      ...evidence,
      ...participants.map((one) => one.evidence),
    ]),
    ...statements.flatMap((statement) => [statement, statement.evidence]),
  ];
}

describe('any text or page', () => {
  it('is read or refused, the same each time, and what is read stands in the article', async () => {
    let read = 0;
    const property = fc.asyncProperty(raw, async (given) => {
      const found = await reading(given);
      expect(await reading(given)).toEqual(found);
      if (found === null) return;
      read++;
      const { article, extraction } = found;
      if (given.format === 'text') expect(article.text).toBe(given.body);
      expectCovered(article);
      expectWithin(article, extraction);
      expectNamed(extraction);
    });
    const { numRuns, ...options } = runs(150);
    await fc.assert(property, { numRuns, ...options });
    expect(read).toBeGreaterThan(numRuns / 2);
    shown('input', 'texts and pages of any characters and markup, read', numRuns);
  }, 3_600_000);

  it('says the same when blanks stand before it', async () => {
    const property = fc.asyncProperty(text, fc.constantFrom(' ', '\n', '\n\n \n'), async (body, blanks) => {
      const [found, shifted] = await Promise.all(
        [body, blanks + body].map((one) => reading({ body: one, format: 'text', language: 'id', title: 'Judul' })),
      );
      const names = (one: typeof found) =>
        one?.extraction.entities.map(({ kind, name, knownId }) => ({ kind, name, knownId }));
      expect(names(shifted)).toEqual(names(found));
      const starts = (one: typeof found, by: number) => one?.extraction.mentions.map(({ start }) => start - by);
      expect(starts(shifted, blanks.length)).toEqual(starts(found, 0));
    });
    const { numRuns, ...options } = runs(40);
    await fc.assert(property, { numRuns, ...options });
    shown('input', 'texts with blanks before them, read alike', numRuns);
  }, 3_600_000);
});

/** Segments cover the text in order without gap, and sentences all that is not furniture but white space. */
function expectCovered({ text, segments }: CleanArticle): void {
  let end = 0;
  for (const segment of segments) {
    expect(segment.start).toBe(end);
    expect(segment.end).toBeGreaterThan(segment.start);
    end = segment.end;
  }
  expect(end).toBe(text.length);
  let at = 0;
  let left = '';
  for (const sentence of sentences(text, segments)) {
    expect(sentence.start).toBeGreaterThanOrEqual(at);
    left += outsideFurniture(text, segments, at, sentence.start);
    at = sentence.end;
  }
  left += outsideFurniture(text, segments, at, text.length);
  expect(left.trim()).toBe('');
}

function outsideFurniture(text: string, segments: CleanArticle['segments'], from: number, to: number): string {
  return segments
    .filter(({ kind, start, end }) => (kind === 'BODY' || kind === 'TITLE') && start < to && end > from)
    .map(({ start, end }) => text.slice(Math.max(start, from), Math.min(end, to)))
    .join('');
}

/** Nothing is read out of furniture, nor is half a character. */
function expectWithin({ text, segments }: CleanArticle, extraction: Extraction): void {
  const readable = segments.filter(({ kind }) => kind === 'BODY' || kind === 'TITLE');
  for (const { start, end } of spansOf(extraction)) {
    expect(end).toBeGreaterThan(start);
    const holder = readable.find((segment) => segment.start <= start && end <= segment.end);
    if (holder === undefined)
      throw new Error(`expected "${text.slice(start, end)}" to stand in the article's own text`);
    expect(/^[\udc00-\udfff]/.test(text.slice(start)) && /[\ud800-\udbff]$/.test(text.slice(0, start))).toBe(false);
    expect(/^[\udc00-\udfff]/.test(text.slice(end)) && /[\ud800-\udbff]$/.test(text.slice(0, end))).toBe(false);
  }
  for (const { start, end, sentence } of extraction.mentions) {
    expect(start).toBeGreaterThanOrEqual(sentence.start);
    expect(end).toBeLessThanOrEqual(sentence.end);
  }
}

/** Whoever is spoken of is listed once, and sureness is a share. */
function expectNamed({ entities, mentions, roles, events, statements }: Extraction): void {
  const keys = entities.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const spokenOf = [
    ...mentions.map(({ entity }) => entity),
    ...roles.flatMap(({ holder, of }) => [holder, of]),
    ...events.flatMap(({ place, participants }) => [place, ...participants.map(({ entity }) => entity)]),
    ...statements.flatMap(({ speaker, about }) => [speaker, ...about]),
  ].filter((key) => key !== null);
  expect(spokenOf.filter((key) => !keys.includes(key))).toEqual([]);
  for (const { confidence } of [
    ...roles,
    ...events,
    ...events.flatMap(({ participants }) => participants),
    ...statements,
  ]) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}
