import { instantOf } from './instant.ts';

/** What a page tells of its article besides the text; what it doesn't tell, or tells in a broken way, is left out. */
export interface PageMetadata {
  title?: string;
  url?: string;
  publishedAt?: string;
  source?: string;
  language?: string;
  author?: string;
}

type Properties = Record<string, unknown>;

const longestTitle = 300;
const longestName = 120;

/**
 * Reads JSON-LD, then Open Graph and other meta tags, then the markup.
 * @param lines the page's visible lines: a title that stands there goes before one that doesn't
 * @param address where the page was found, which its own address may be relative to
 */
export function pageMetadata(document: Document, lines: ReadonlySet<string>, address?: string): PageMetadata {
  const article = linkedData(document);
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name));
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const shown = (selector: string) => document.querySelector(selector)?.textContent;

  const titles = usable(
    [article['headline'], ...meta('og:title', 'twitter:title'), shown('h1'), shown('title')],
    longestTitle,
  );
  const urls = [attribute('link[rel="canonical"]', 'href'), ...meta('og:url'), idOf(article['url'])];
  const dates = [
    article['datePublished'],
    ...meta('article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'),
    ...meta('publishdate', 'pubdate', 'publish-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'date'),
    attribute('time[datetime]', 'datetime'),
  ];
  const languages = [
    document.documentElement?.getAttribute('lang'),
    ...meta('og:locale', 'content-language', 'language'),
    article['inLanguage'],
  ];
  const found = {
    title: titles.find((title) => lines.has(title) && isFormOf(title, titles[0] ?? '')) ?? titles[0],
    url: urls.map((url) => absolute(url, address)).find((url) => url !== null && new URL(url).pathname !== '/'),
    publishedAt: usable(dates, longestName)
      .map(instantOf)
      .find((instant) => instant !== null),
    source: usable([...meta('og:site_name'), nameOf(article['publisher']), ...meta('application-name')], longestName)
      .map((name) => (URL.canParse(name) ? new URL(name).hostname.replace(/^www\./, '') : name))
      .find((name) => name !== ''),
    language: usable(languages, longestName)
      .map((language) => language.slice(0, 2).toLowerCase())
      .find((language) => /^[a-z]{2}$/.test(language)),
    author: usable(
      [nameOf(article['author']), ...meta('author', 'article:author', 'parsely-author', 'dc.creator')],
      longestName,
    )
      .map((name) => name.replace(/^(by|oleh)[: ]+/i, ''))
      .find((name) => /\p{L}{2}/u.test(name) && !/https?:|www\.|[@{<]|^admin$/i.test(name)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value != null));
}

/** Whether one title is the other without the name of its site or section. */
function isFormOf(title: string, other: string): boolean {
  const [short, long] = title.length < other.length ? [title, other] : [other, title];
  return long.includes(short) && short.length > long.length / 3;
}

/** An address as http or https knows it, or null. */
export function absolute(address: string | null | undefined, base?: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

/** The properties of the page's article in its JSON-LD; none where there is no readable one. */
function linkedData(document: Document): Properties {
  const nodes: Properties[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > 4 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const one of value) collect(one, depth + 1);
    else if (isProperties(value)) {
      nodes.push(value);
      collect(value['@graph'], depth + 1);
      collect(value['mainEntity'], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), 0);
    } catch {
      // What can't be read is as good as not there.
    }
  }
  const isArticle = (node: Properties) =>
    [node['@type']].flat().some((type) => /(Article|Posting)$/.test(String(type)));
  return nodes.find(isArticle) ?? {};
}

function isProperties(value: object): value is Properties {
  return !Array.isArray(value);
}

/** The name of a person or publisher, or of several of them. */
function nameOf(value: unknown): string | undefined {
  const names = [value].flat().map((one) => {
    if (typeof one === 'object' && one !== null && isProperties(one)) return one['name'];
    return one;
  });
  const written = names.flat().filter((name) => typeof name === 'string' && name.trim() !== '');
  return written.length === 0 ? undefined : written.join(', ');
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Texts that can be shown as they are: of one line, of some length. */
function usable(values: readonly unknown[], longest: number): string[] {
  return values
    .filter((value) => typeof value === 'string')
    .map((value) =>
      value
        .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => entities[name] ?? '')
        .replace(/&#(?:(\d{1,6})|x([\da-f]{1,5}));/gi, (_, decimal?: string, hex?: string) =>
          String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
        )
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((value) => value !== '' && value.length <= longest && !/[\p{Surrogate}\p{Cc}]/u.test(value));
}
