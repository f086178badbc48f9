import { InvalidInputError } from '../../errors.ts';
import type { CleanArticle, RawArticle, Segment, SourceInfo } from '../types.ts';
import { readHtml } from './html.ts';
import { languageOf } from './language.ts';
import { linksIn, segmentLines } from './segments.ts';

/** Longest text that is read, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 500_000;
const longestTitle = 1000;
const longestTitleFromText = 120;

/**
 * Tells an article from the furniture of its page. Pure.
 * @throws {InvalidInputError} naming the field that can't be used: no article in it, not text, too long, not a date
 */
export function clean(raw: RawArticle): CleanArticle {
  checkText(raw.body);
  const page = raw.format === 'html' ? readHtml(raw.body) : { text: raw.body, articleLines: null };
  const given = { ...page, ...raw };
  const title = given.title?.trim() ?? '';
  if (title.length > longestTitle) {
    throw new InvalidInputError('title', `expected a title of at most ${longestTitle} characters, got ${title.length}`);
  }
  const segments = segmentLines(page.text, title, page.articleLines);
  const body = segments.filter(({ kind }) => kind === 'BODY');
  if (body.every(({ start, end }) => page.text.slice(start, end).trim() === '')) {
    throw new InvalidInputError('body', 'expected an article, found only headings, links or navigation');
  }
  const url = given.url === undefined ? null : normalizeUrl(given.url);
  return {
    title: title || titleFromText(page.text, segments),
    text: page.text,
    language: given.language ?? languageOf(body.map(({ start, end }) => page.text.slice(start, end)).join(' ')),
    publishedAt: given.publishedAt === undefined ? null : readInstant(given.publishedAt),
    source: sourceOf(given.source, url, page.text, segments),
    url,
    segments,
    links: linksIn(page.text, segments),
  };
}

function checkText(text: string): void {
  if (text.trim() === '')
    throw new InvalidInputError('body', 'expected the text of an article, got nothing but white space');
  if (text.length > MAX_TEXT_LENGTH) {
    throw new InvalidInputError('body', `expected at most ${MAX_TEXT_LENGTH} characters, got ${text.length}`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a binary file
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (text.includes('\u0000') || odd > text.length / 100) {
    throw new InvalidInputError(
      'body',
      `expected text, got ${odd} control or undecodable characters: binary or broken UTF-8`,
    );
  }
}

const tracking = /^(utm_|fbclid$|gclid$)/;

function normalizeUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new InvalidInputError(
      'url',
      `expected an address such as https://example.com/news/1, got "${text.slice(0, 200)}"`,
    );
  }
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

const isoInstant = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const daysAhead = 3;

function readInstant(text: string): string {
  const match = isoInstant.exec(text.trim());
  const zoned = text.includes(':') && match?.[4] === undefined ? `${text.trim()}Z` : text.trim();
  const date = new Date(zoned);
  const day = new Date(`${match?.[1]}-${match?.[2]}-${match?.[3]}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.getUTCDate() === Number(match?.[3]);
  const latest = Date.now() + daysAhead * 86_400_000;
  if (match === null || Number.isNaN(date.getTime()) || !exists || date.getTime() > latest || Number(match[1]) < 1600) {
    throw new InvalidInputError(
      'publishedAt',
      `expected an ISO 8601 date or date-time such as 2025-01-21T09:00:00Z that is not in the future, got "${text.slice(0, 100)}"`,
    );
  }
  return date.toISOString();
}

function titleFromText(text: string, segments: readonly Segment[]): string {
  const first = segments.find(({ kind }) => kind === 'TITLE') ?? segments.find(({ kind }) => kind === 'BODY');
  const line = text.slice(first?.start, first?.end).trim().replace(/\s+/g, ' ');
  if (line.length <= longestTitleFromText) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestTitleFromText - 1))}…`;
}

function sourceOf(
  given: string | undefined,
  url: string | null,
  text: string,
  segments: readonly Segment[],
): SourceInfo | null {
  const domain = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const dateline = segments.find(({ kind }) => kind === 'DATELINE');
  const outlet = dateline === undefined ? undefined : text.slice(dateline.start, dateline.end);
  const name = given?.trim() || domain || /[\w.-]+\.(?:com|co\.id|id|net|org|example)\b/i.exec(outlet ?? '')?.[0];
  if (!name) return null;
  const isDomain = /^[\w-]+(\.[\w-]+)+$/.test(name);
  return { name, domain: isDomain ? name.toLowerCase() : domain };
}
