import { type ReactNode, useId } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './network.module.css';

/** Something opened beside the picture. */
export function Panel({
  title,
  aside,
  onClose,
  children,
}: {
  title: string;
  aside?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.panelHead}>
        <h2 id={id}>{title}</h2>
        {aside}
        <button type="button" aria-label={`${t.network.close}: ${title}`} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </section>
  );
}
