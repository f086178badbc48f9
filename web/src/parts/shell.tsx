import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Language, languages, useLanguage } from '../i18n/language.tsx';
import { themes, useTheme } from '../theme.ts';
import { useViewer } from '../viewer.ts';
import { Help } from './help.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './shell.module.css';

/** What stands around every view: search, the way to other views, language, theme; and the keys that work everywhere. */
export function Shell() {
  const { t, language, setLanguage } = useLanguage();
  const [theme, setTheme] = useTheme();
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLElement>(null);
  const viewer = useViewer();
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === '?') {
        help.current?.showModal();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // Readers of the screen are taken to the new view, as a page load would.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className={styles.skip} href="#main">
        {t.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.name}>
            newsgraph
          </Link>
          <div className={styles.search}>
            <SearchBox inputRef={search} />
          </div>
          <nav className={styles.nav} aria-label={t.nav.label}>
            <Link to="/events">{t.nav.events}</Link>
            <Link to="/stories">{t.nav.stories}</Link>
            <Link to="/network">{t.nav.network}</Link>
            {viewer?.isEditor && <Link to="/curation">{t.nav.curation}</Link>}
          </nav>
          <div className={styles.settings}>
            <select
              aria-label={t.interfaceLanguage}
              value={language}
              onChange={({ target }) => setLanguage(target.value as Language)}
            >
              {Object.entries(languages).map(([code, { language: name }]) => (
                <option key={code} value={code} label={name}>
                  {name}
                </option>
              ))}
            </select>
            <select
              aria-label={t.theme.label}
              value={theme}
              onChange={({ target }) => setTheme(themes.find((name) => name === target.value) ?? 'system')}
            >
              {themes.map((name) => (
                <option key={name} value={name}>
                  {t.theme[name]}
                </option>
              ))}
            </select>
            <button type="button" aria-label={t.help.open} onClick={() => help.current?.showModal()}>
              ?
            </button>
          </div>
        </div>
      </header>
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Help dialogRef={help} />
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, dialog[open]') !== null;
}
