import { useLanguage } from '../i18n/language.tsx';
import { useIsCut } from '../live.ts';
import { most } from './arrivals.ts';
import styles from './arrivals-line.module.css';

/**
 * How much came in and waits to be shown, beside the heading of its list, so that nothing moves until it is pressed; and
 * a sign while the line is cut over which it comes.
 */
export function ArrivalsLine({ count, of, onShow }: { count: number; of: 'articles' | 'events'; onShow: () => void }) {
  const { t, number } = useLanguage();
  const isCut = useIsCut();
  return (
    <span role="status" className={styles.line}>
      {count > 0 && (
        <button type="button" title={t.live.show} onClick={onShow}>
          {t.live[of](count < most ? number(count) : `${most}+`)}
        </button>
      )}{' '}
      {isCut && (
        <span className={styles.cut} title={t.live.cutHint}>
          {t.live.cut}
        </span>
      )}
    </span>
  );
}
