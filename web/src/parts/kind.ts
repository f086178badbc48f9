import type { EntityKind } from '../generated/graphql.ts';
import styles from './kind.module.css';

/** What a thing is; each kind has its colour and its shape, so that colour alone says nothing. */
export type Kind = EntityKind | 'EVENT' | 'STATEMENT' | 'ARTICLE';

export function kindClass(kind: Kind): string {
  return `${styles.kind} ${styles[kind]}`;
}
