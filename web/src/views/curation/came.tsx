import { Link } from '@tanstack/react-router';
import styles from './came.module.css';
import { useTexts } from './texts.ts';

/** What became of an article that was dropped in, above what was read in it. */
export function Came({
  article: { mentions, events, statements },
  came,
}: {
  article: { mentions: readonly unknown[]; events: readonly unknown[]; statements: readonly unknown[] };
  came: 'new' | 'corrected' | 'known';
}) {
  const { c } = useTexts();
  return (
    <p className={styles.came} role="status">
      <strong>{c.came[came]}</strong> {c.came.read(mentions.length, events.length, statements.length)}{' '}
      <Link to="/curation/ingest">{c.came.another}</Link>
    </p>
  );
}
