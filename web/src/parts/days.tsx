import { useLanguage } from '../i18n/language.tsx';
import styles from './days.module.css';

export interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

/** The first and the last day that are shown, by keyboard. */
export function DaysFields({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const { t } = useLanguage();
  const { from, to } = days;
  return (
    <div className={styles.days}>
      <label>
        {t.timeline.from}
        <input
          type="date"
          value={from ?? ''}
          max={to}
          onChange={({ target }) => onChange({ from: target.value || undefined, to })}
        />
      </label>
      <label>
        {t.timeline.to}
        <input
          type="date"
          value={to ?? ''}
          min={from}
          onChange={({ target }) => onChange({ from, to: target.value || undefined })}
        />
      </label>
      {(from !== undefined || to !== undefined) && (
        <button type="button" onClick={() => onChange({})}>
          {t.timeline.clear}
        </button>
      )}
    </div>
  );
}
