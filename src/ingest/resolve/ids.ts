import { createHash } from 'node:crypto';
import type { CleanArticle, EntityKind, ExtractedEntity, Link, SourceInfo, StatementKind } from '../types.ts';
import { nameKey, slug } from './name-key.ts';

/**
 * Ids are readable and follow from what they name alone, so that the same article gives the same graph
 * whenever it arrives. Their prefix tells the type.
 */
export function hash(length: number, ...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length);
}

/** `source:suara.com`; by its domain, or else its name. */
export function sourceId(source: SourceInfo): string {
  return `source:${source.domain ?? slug(source.name)}`;
}

/** By its URL, or for a text without one by its source and content. */
export function articleId(article: Pick<CleanArticle, 'url' | 'source' | 'title' | 'text'>): string {
  if (article.url !== null) return articleIdOfUrl(article.url);
  const source = article.source === null ? 'text' : (article.source.domain ?? slug(article.source.name));
  return `article:${source}-${hash(16, source, article.title, article.text)}`;
}

/** `article:suara.com-3fa9c1d27b10a4e6` */
export function articleIdOfUrl(url: string): string {
  return `article:${new URL(url).hostname.replace(/^www\./, '')}-${hash(16, url)}`;
}

/** The article behind a link; by its headline where the page shows no address. */
export function linkedArticleId(link: Link): string {
  return link.url === null ? `article:headline-${hash(16, nameKey(link.title))}` : articleIdOfUrl(link.url);
}

/** `actor:budi-prasetyo`; the prefix is the kind's name. */
export function entityIdOf(kind: EntityKind, local: string): string {
  return `${kind.toLowerCase()}:${local}`;
}

/** The id in the name lists, or one that follows from the name. */
export function entityId({ kind, name, knownId }: ExtractedEntity): string {
  return knownId ?? entityIdOf(kind, slug(name));
}

/** `role:xi-jinping/presiden/china` */
export function roleId(holderId: string, title: string, ofId: string | null): string {
  return [`role:${localPart(holderId)}`, slug(title), ...(ofId === null ? [] : [localPart(ofId)])].join('/');
}

/** `text` tells one version of an article from another: both keep their ids when the article is corrected. */
export function statementId(article: string, text: string, kind: StatementKind, start: number): string {
  return `statement:${hash(16, article, text, kind, String(start))}`;
}

export function claimId(article: string, text: string, factId: string, start: number): string {
  return `claim:${hash(24, article, text, factId, String(start))}`;
}

/** The earlier text of a corrected article: `article:suara.com-3fa9c1d27b10a4e6@1`. */
export function versionId(article: string, version: number): string {
  return `${article}@${version}`;
}

/** The article that a version belongs to. */
export function articleOfVersion(id: string): string {
  return id.replace(/@\d+$/, '');
}

/** What follows the prefix: `xi-jinping` of `actor:xi-jinping`. */
export function localPart(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
