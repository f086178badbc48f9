import { type RefObject, useId } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import styles from './help.module.css';

/** What the keyboard can do. */
export function Help({ dialogRef }: { dialogRef: RefObject<HTMLDialogElement | null> }) {
  const { t } = useLanguage();
  const id = useId();
  const keys: [string, string][] = [
    ['/', t.help.search],
    ['↑ ↓', t.help.choose],
    ['Enter', t.help.go],
    ['Esc', t.help.leave],
    ['Alt ←', t.help.back],
    ['?', t.help.help],
  ];
  return (
    <dialog ref={dialogRef} className={styles.dialog} aria-labelledby={id}>
      <h2 id={id}>{t.help.title}</h2>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t.help.close}</button>
      </form>
    </dialog>
  );
}
