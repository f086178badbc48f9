import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answer } from '../client.ts';
import { useLanguage } from '../i18n/language.tsx';
import { KeyForm } from './key-form.tsx';
import styles from './states.module.css';

/** Nothing to show, and what can be done about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p className={styles.hint}>{children}</p>}
    </div>
  );
}

/** Lines where text will stand. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useLanguage();
  return (
    <div className={styles.loading} role="status">
      <span className="unseen">{t.loading}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** What could not be read, in the words of the server, and a way to try again. */
export function Failure({ error, retry }: Pick<Answer<unknown>, 'error' | 'retry'>) {
  const { t } = useLanguage();
  const told = error?.graphQLErrors.map(({ message, extensions }) => ({ message, code: extensions['code'] })) ?? [];
  return (
    <div className={`${styles.state} ${styles.failure}`} role="alert">
      <p className={styles.title}>{t.failed.title}</p>
      {told.length === 0 && <p className={styles.hint}>{t.failed.network}</p>}
      {told.map(({ message, code }) => (
        <p key={message} className={styles.hint}>
          {message} {typeof code === 'string' && <code>{code}</code>}
        </p>
      ))}
      {told.some(({ code }) => code === 'UNAUTHENTICATED') ? (
        <KeyForm />
      ) : (
        <button type="button" className={styles.button} onClick={retry}>
          {t.failed.retry}
        </button>
      )}
    </div>
  );
}

/** Waits for an answer, tells when there is none, shows it when it is there. */
export function Answered<Data>({
  answer,
  lines,
  children,
}: {
  answer: Answer<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, isWaiting, retry } = answer;
  if (error !== undefined && !isWaiting) return <Failure error={error} retry={retry} />;
  if (data === undefined) return <Loading {...(lines === undefined ? {} : { lines })} />;
  return <div aria-busy={isWaiting}>{children(data)}</div>;
}

/** For an address that leads nowhere. */
export function NothingHere({ children }: { children?: ReactNode }) {
  const { t } = useLanguage();
  return (
    <div className={styles.nowhere}>
      <title>{t.notFound.title}</title>
      <h1>{t.notFound.title}</h1>
      {typeof children === 'string' && <p>{children}</p>}
      <p>
        <Link to="/search">{t.notFound.search}</Link>
      </p>
    </div>
  );
}

/** For a fault of this page itself. */
export function SomethingBroke({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={`${styles.state} ${styles.failure}`} role="alert">
      <p className={styles.title}>{t.failed.broken}</p>
      <p className={styles.hint}>{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" className={styles.button} onClick={reset}>
        {t.failed.retry}
      </button>
    </div>
  );
}
