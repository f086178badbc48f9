import type { ReactNode } from 'react';
import type { Asked } from '../client.ts';
import { ShowQuery } from './show-query.tsx';
import styles from './view-head.module.css';

/** What a view is about, what can be done with it, and the query that filled it. */
export function ViewHead({
  kicker,
  title,
  asked,
  children,
  actions,
  isList = false,
}: {
  kicker?: ReactNode;
  title: string;
  asked: readonly Asked[];
  children?: ReactNode;
  actions?: ReactNode;
  /** Whether the title only names the kind of view, and stands back. */
  isList?: boolean;
}) {
  return (
    <header className={styles.head} data-list={isList || undefined}>
      <title>{`${title} · newsgraph`}</title>
      <div className={styles.words}>
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      <div className={styles.actions}>
        {actions}
        {asked.length > 0 && <ShowQuery asked={asked} />}
      </div>
    </header>
  );
}
