import type { Answer } from '../../../client.ts';
import type { EventPlacesQuery } from '../../../generated/graphql.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { Section } from '../../../parts/section.tsx';
import { Answered } from '../../../parts/states.tsx';
import { EventMap } from './event-map.tsx';
import styles from './map.module.css';
import { PlacesList } from './places-list.tsx';

/** A place that is on the map, with the number of events there. */
export interface Spot {
  id: string;
  name: string;
  eventCount: number;
  /** Degrees east and north. */
  at: readonly [longitude: number, latitude: number];
}

function spotsOf(places: EventPlacesQuery['eventPlaces']['places']): Spot[] {
  return places.flatMap(({ place: { id, name, latitude, longitude }, eventCount }) =>
    latitude === null || longitude === null ? [] : [{ id, name, eventCount, at: [longitude, latitude] as const }],
  );
}

/** Where the events happened: on a map, and as a list that says the same. What is not on the map is told. */
export default function Where({
  answer,
  pick,
  onPick,
}: {
  answer: Answer<EventPlacesQuery>;
  /** Id of the place that is chosen. */
  pick: string | undefined;
  onPick: (id: string | undefined) => void;
}) {
  const { t } = useLanguage();
  const toggle = (id: string) => onPick(id === pick ? undefined : id);
  return (
    <Section title={t.events.where} isBusy={answer.isWaiting}>
      <Answered answer={answer} lines={12}>
        {({ eventPlaces }) => {
          const spots = spotsOf(eventPlaces.places);
          return (
            <div className={styles.columns}>
              <figure className={styles.figure}>
                <EventMap spots={spots} pick={pick} onPick={toggle} />
                <figcaption className={styles.caption}>
                  <Told eventPlaces={eventPlaces} spots={spots} />
                </figcaption>
              </figure>
              <PlacesList places={eventPlaces.places} pick={pick} onPick={toggle} />
            </div>
          );
        }}
      </Answered>
    </Section>
  );
}

/** How many events the map shows, and which it can't. */
function Told({ eventPlaces, spots }: { eventPlaces: EventPlacesQuery['eventPlaces']; spots: readonly Spot[] }) {
  const { t, number } = useLanguage();
  const { places, placeCount, unplacedCount } = eventPlaces;
  const shown = eventsAt(spots);
  const off = eventsAt(places) - shown;
  return (
    <ul>
      <li>{t.events.onMap(number(shown), shown, number(spots.length), spots.length)}</li>
      {off > 0 && <li>{t.events.offMap(number(off), off)}</li>}
      {unplacedCount > 0 && <li>{t.events.unplaced(number(unplacedCount), unplacedCount)}</li>}
      {placeCount > places.length && <li>{t.events.morePlaces(number(placeCount - places.length))}</li>}
    </ul>
  );
}

function eventsAt(places: readonly { eventCount: number }[]): number {
  return places.reduce((sum, { eventCount }) => sum + eventCount, 0);
}
