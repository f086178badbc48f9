import type { Asked } from '../client.ts';
import { useLanguage } from '../i18n/language.tsx';
import { asOneText } from './query-text.ts';
import styles from './show-query.module.css';

/** Opens GraphiQL with the operations that filled a view, the values they were asked with written into them. */
export function ShowQuery({ asked }: { asked: readonly Asked[] }) {
  const { t } = useLanguage();
  const address = `/graphql?${new URLSearchParams({ query: asOneText(asked) })}`;
  return (
    <a className={styles.link} href={address} target="_blank" rel="noreferrer" title={t.query.hint}>
      <span aria-hidden="true">{'{ }'}</span> {t.query.show}
    </a>
  );
}
