import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part of a view under its heading, with what belongs beside the heading: a count, a link. */
export function Section({
  title,
  count,
  aside,
  isBusy = false,
  children,
}: {
  title: string;
  count?: number | undefined;
  aside?: ReactNode;
  isBusy?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={isBusy}>
      <header className={styles.head}>
        <h2 id={id}>
          {title}
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}
