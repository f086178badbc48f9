import { InvalidInputError } from '../../errors.ts';
import { checkCharacters } from '../characters.ts';
import type { CleanArticle, RawArticle, Segment, SegmentKind, SourceInfo } from '../types.ts';
import { datelineInstant, datelineSource } from './dateline.ts';
import { readHtml } from './html.ts';
import { instantOf } from './instant.ts';
import { languageOf } from './language.ts';
import { linksIn, segmentLines } from './segments.ts';

/** Longest text that is read, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 500_000;
/** Longest page that is read, markup included. */
const MAX_MARKUP_LENGTH = 5_000_000;
const longestTitle = 1000;
const kept = ['body', 'title', 'url', 'language', 'publishedAt', 'source'] as const;
const longestTitleFromText = 120;

/**
 * Tells an article from the furniture of its page. Pure.
 * @throws {InvalidInputError} naming the field that can't be used: no article in it, not text, too long, not a date
 */
export function clean(raw: RawArticle): CleanArticle {
  checkText(raw.body, raw.format === 'html' ? MAX_MARKUP_LENGTH : MAX_TEXT_LENGTH);
  for (const field of kept) checkCharacters(raw[field] ?? '', field);
  const page =
    raw.format === 'html' ? readHtml(raw.body, raw.url) : { text: raw.body, lines: null, addresses: [], author: null };
  checkText(page.text, MAX_TEXT_LENGTH);
  const given = { ...page, ...raw };
  const title = given.title?.trim() ?? '';
  if (title.length > longestTitle) {
    throw new InvalidInputError('title', `expected a title of at most ${longestTitle} characters, got ${title.length}`);
  }
  const { text, author = null } = page;
  const segments = segmentLines(text, title, page.lines);
  const textOf = (kind: SegmentKind) =>
    segments.filter((segment) => segment.kind === kind).map(({ start, end }) => text.slice(start, end));
  const body = textOf('BODY').join(' ');
  if (body.trim() === '') {
    throw new InvalidInputError('body', 'expected an article, found only headings, links or navigation');
  }
  const dateline = textOf('DATELINE').join(' ');
  const url = given.url === undefined ? null : normalizeUrl(given.url);
  return {
    title: title || titleFromText(text, segments),
    text,
    language: given.language ?? languageOf(body),
    publishedAt: given.publishedAt === undefined ? datelineInstant(dateline) : readInstant(given.publishedAt),
    author,
    source: sourceOf(given.source, url, dateline),
    url,
    segments,
    links: linksIn(text, segments, page.addresses),
  };
}

function checkText(text: string, longest: number): void {
  if (text.trim() === '')
    throw new InvalidInputError('body', 'expected the text of an article, got nothing but white space');
  if (text.length > longest) {
    throw new InvalidInputError('body', `expected at most ${longest} characters, got ${text.length}`);
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

function readInstant(text: string): string {
  const instant = instantOf(text);
  if (instant === null) {
    throw new InvalidInputError(
      'publishedAt',
      `expected a date not in the future that can be read in one way, best in ISO 8601 such as 2025-01-21T09:00:00Z, got "${text.slice(0, 100)}"`,
    );
  }
  return instant;
}

function titleFromText(text: string, segments: readonly Segment[]): string {
  const first = segments.find(({ kind }) => kind === 'TITLE') ?? segments.find(({ kind }) => kind === 'BODY');
  const line = text.slice(first?.start, first?.end).trim().replace(/\s+/g, ' ');
  if (line.length <= longestTitleFromText) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestTitleFromText - 1))}…`;
}

function sourceOf(given: string | undefined, url: string | null, dateline: string): SourceInfo | null {
  const domain = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const name = given?.trim() || domain || datelineSource(dateline);
  if (!name) return null;
  const isDomain = /^[\w-]+(\.[\w-]+)+$/.test(name);
  return { name, domain: isDomain ? name.toLowerCase() : domain };
}
