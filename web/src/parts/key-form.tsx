import { type FormEvent, useId } from 'react';
import { carry } from '../credential.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './states.module.css';

/** Asks for the key or token without which the server answers nothing, and begins anew with it. */
export function KeyForm() {
  const { t } = useLanguage();
  const id = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('key');
    if (typeof text !== 'string' || text.trim() === '') return;
    carry(text.trim());
    // What was refused may be on any part of the page.
    location.reload();
  };
  return (
    <form className={styles.key} onSubmit={onSubmit}>
      <label htmlFor={id}>{t.key.label}</label>
      <input id={id} name="key" type="password" autoComplete="off" required />
      <button type="submit" className={styles.button}>
        {t.key.use}
      </button>
      <p className={styles.hint}>{t.key.hint}</p>
    </form>
  );
}
