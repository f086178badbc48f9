import { InvalidInputError } from '../../errors.ts';
import { checkCharacters } from '../characters.ts';
import type { RawArticle } from '../types.ts';

/** One part of an article and the names under which JSON may carry it, the preferred one first. */
interface FieldRule {
  field: Exclude<keyof RawArticle, 'format' | 'id'>;
  keys: readonly string[];
  /** Whether an object with a `name` is accepted in place of the string. */
  named?: true;
}

const BODY: FieldRule = { field: 'body', keys: ['body', 'text', 'content', 'articleBody'] };
const HTML: FieldRule = { field: 'body', keys: ['html'] };

/** The names in use among feeds, scrapers and schema.org's NewsArticle. */
const DETAILS: readonly FieldRule[] = [
  { field: 'title', keys: ['title', 'headline'] },
  { field: 'url', keys: ['url', 'link'] },
  { field: 'language', keys: ['language', 'lang'] },
  { field: 'publishedAt', keys: ['publishedAt', 'published_at', 'datePublished', 'date'] },
  { field: 'source', keys: ['source', 'publisher'], named: true },
];

/** Only so many of an object's own names are told in an error. */
const MAX_NAMES_TOLD = 8;

/**
 * Reads one article out of a JSON value: `{body, title?, url?, language?, publishedAt?, source?}` or with `html` for
 * `body`; other names are listed above, null and blank count as left out, and unknown fields are ignored.
 * Throws an `InvalidInputError` that says what was expected and what came.
 */
export function parseArticle(value: unknown): RawArticle {
  if (!isObject(value)) {
    throw new InvalidInputError('article', `expected an object with an article, found ${describe(value)}`);
  }
  const text = readField(value, BODY);
  const body = text ?? readField(value, HTML);
  if (body === null) throw missingBody(value);
  const article: RawArticle = { body, format: text === null ? 'html' : 'text' };
  const { id } = value;
  if ((typeof id === 'string' && id.trim() !== '') || typeof id === 'number') article.id = String(id);
  for (const rule of DETAILS) {
    const detail = readField(value, rule);
    if (detail !== null) article[rule.field] = detail;
  }
  return article;
}

function readField(value: Record<string, unknown>, rule: FieldRule): string | null {
  for (const key of rule.keys) {
    const found = Object.hasOwn(value, key) ? value[key] : null;
    const string = rule.named && isObject(found) ? found['name'] : found;
    if (string === null || string === undefined) continue;
    if (typeof string !== 'string') {
      const wanted = rule.named ? 'a string or an object with a name' : 'a string';
      throw new InvalidInputError(rule.field, `expected "${key}" to be ${wanted}, found ${describe(found)}`);
    }
    checkCharacters(string, rule.field, key);
    if (string.trim() !== '') return string;
  }
  return null;
}

function missingBody(value: Record<string, unknown>): InvalidInputError {
  const wanted = 'expected a "body" (or "html") with the article\'s text';
  const blank = [...BODY.keys, ...HTML.keys].find((key) => typeof value[key] === 'string');
  if (blank !== undefined) return new InvalidInputError('body', `${wanted}, found a blank "${blank}"`);
  const names = Object.keys(value);
  const told = names.slice(0, MAX_NAMES_TOLD).join(', ');
  const found = names.length === 0 ? 'found an empty object' : `found only: ${told}`;
  return new InvalidInputError('body', `${wanted}, ${found}${names.length > MAX_NAMES_TOLD ? ', ...' : ''}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a string';
  return `a ${typeof value} (${String(value)})`;
}
