import { parseHTML } from 'linkedom';
import { InvalidInputError } from '../../errors.ts';
import type { Span } from '../types.ts';
import { articlePieces } from './page-article.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { absolute, type PageMetadata, pageMetadata } from './page-metadata.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

/** What a page shows and tells of its article. */
export interface Page extends PageMetadata {
  /** The page's visible text, one block a line. */
  text: string;
  lines: PageLine[];
  /** Where the text is a link, and to what address: absolute, and of http or https. */
  addresses: Address[];
}

export interface Address extends Span {
  url: string;
}

const shortestArticle = 80;

/**
 * Reads a page's text and metadata. Nothing visible is dropped, and nothing is fetched.
 * @throws {InvalidInputError} when the page holds no article
 */
export function readHtml(html: string, givenUrl?: string): Page {
  // Feeds hand in what stands within a page's body.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const root: HTMLElement | null = document.documentElement;
  if (root === null) throw noArticle();
  const visible = visibleText(root);
  const metadata = pageMetadata(document, new Set(visible.text.split('\n')), givenUrl);
  const lines = pageLines(visible, articlePieces(document, visible));
  const length = lines.filter(({ kind }) => kind === 'BODY').reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < shortestArticle) throw noArticle();
  return { ...metadata, text: visible.text, lines, addresses: addressesOf(visible, givenUrl ?? metadata.url) };
}

function noArticle(): InvalidInputError {
  return new InvalidInputError('body', 'expected the page of an article, found only navigation');
}

function addressesOf({ shown }: VisibleText, base?: string): Address[] {
  return shown.flatMap(({ start, end, box: { href } }) => {
    const url = absolute(href, base);
    return url === null ? [] : [{ start, end, url }];
  });
}
