import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InvalidInputError } from '../../errors.ts';

/** What a page tells of its article. */
export interface Page {
  /** The page's visible text, one block a line. */
  text: string;
  /** The lines of it that are the article's. */
  articleLines: ReadonlySet<string>;
  title?: string;
  url?: string;
  publishedAt?: string;
  source?: string;
  language?: string;
}

const invisible = 'script, style, noscript, template, svg, head, [hidden], [aria-hidden="true"]';
const blocks =
  'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, section, article, header, footer, nav, aside, br, tr, figcaption';

/**
 * Reads a page's text and metadata. Nothing visible is dropped, and nothing is fetched.
 * @throws {InvalidInputError} when the page holds no article
 */
export function readHtml(html: string): Page {
  const { document } = parseHTML(html);
  const article = new Readability(parseHTML(html).document, { charThreshold: 100 }).parse();
  const articleText =
    article?.content == null ? '' : visibleText(parseHTML(`<html><body>${article.content}</body></html>`).document);
  if (articleText.length < 80) {
    throw new InvalidInputError('body', 'expected the page of an article, found only navigation');
  }
  const meta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      .find((value) => value != null && value !== '');
  const found = {
    title: meta('og:title') ?? document.querySelector('h1')?.textContent?.trim() ?? article?.title ?? undefined,
    url: meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    publishedAt: meta('article:published_time', 'date', 'pubdate'),
    source: meta('og:site_name'),
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase(),
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value != null && value !== ''));
  return { text: visibleText(document), articleLines: new Set(articleText.split('\n')), ...known };
}

function visibleText(document: ReturnType<typeof parseHTML>['document']): string {
  for (const element of document.querySelectorAll(invisible)) element.remove();
  for (const element of document.querySelectorAll(blocks)) {
    element.before('\n');
    element.after('\n');
  }
  return String(document.body?.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
