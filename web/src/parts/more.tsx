import { useLanguage } from '../i18n/language.tsx';
import styles from './more.module.css';

/** The next page of a list, beneath the one before; nothing when there is none. */
export function More({
  page,
  isWaiting,
  label,
  onMore,
}: {
  page: { hasNextPage: boolean; endCursor: string | null };
  isWaiting: boolean;
  label: string;
  onMore: (after: string) => void;
}) {
  const { t } = useLanguage();
  const { hasNextPage, endCursor } = page;
  if (!hasNextPage || endCursor === null) return null;
  return (
    <button type="button" className={styles.more} disabled={isWaiting} onClick={() => onMore(endCursor)}>
      {isWaiting ? t.loading : label}
    </button>
  );
}
