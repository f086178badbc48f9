import type { EventPlacesQuery } from '../../../generated/graphql.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { kindClass } from '../../../parts/kind.ts';
import styles from './map.module.css';

/** All places with their events, those of most events first: the map by keyboard. */
export function PlacesList({
  places,
  pick,
  onPick,
}: {
  places: EventPlacesQuery['eventPlaces']['places'];
  pick: string | undefined;
  onPick: (id: string) => void;
}) {
  const { t, number } = useLanguage();
  return (
    <ul className={styles.places} aria-label={t.events.placesList}>
      {places.map(({ place: { id, name, latitude }, eventCount }) => (
        <li key={id}>
          <button type="button" className={kindClass('PLACE')} aria-pressed={id === pick} onClick={() => onPick(id)}>
            {name}
          </button>
          {latitude === null && <span className={styles.off}>{t.events.notOnMap}</span>}
          <span className={styles.number}>{number(eventCount)}</span>
        </li>
      ))}
    </ul>
  );
}
