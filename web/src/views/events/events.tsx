import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { EventsAddress } from '../../addresses.ts';
import { useAnswer } from '../../client.ts';
import {
  type DateRange,
  type EventLineFragment,
  type EventNewsFragment,
  EventPlacesDocument,
  EventsDocument,
  type EventType,
} from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { type Arrivals, useEventArrivals, without } from '../../parts/arrivals.ts';
import { ArrivalsLine } from '../../parts/arrivals-line.tsx';
import { EventLine, Lines } from '../../parts/lines.tsx';
import { More } from '../../parts/more.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty, Loading } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { listOf, rangeOf, someOf } from '../../search-params.ts';
import styles from './events.module.css';
import { Filters } from './filters.tsx';
import { Timeline } from './timeline.tsx';

// Shapes of the world and what draws them come when somebody looks at them.
const Where = lazy(() => import('./map/where.tsx'));

const orders = { date: 'DATE', reports: 'REPORT_COUNT' } as const;

/** Which events an address means, as the operations of this view take them. */
export interface EventsWanted {
  types: EventType[] | null;
  days: DateRange | null;
  with: string[] | null;
  places: string[] | null;
}

function wantedBy({ type, with: ids, place, from, to }: EventsAddress, types: readonly EventType[]): EventsWanted {
  const chosen = someOf(types, type);
  const people = listOf(ids);
  return {
    types: chosen.length === 0 ? null : chosen,
    days: rangeOf({ from, to }),
    with: people.length === 0 ? null : people,
    places: place === undefined ? null : [place],
  };
}

/** Events of some kind, some days, some people, some place: when, where, and one by one. */
export function EventsView() {
  const { t, language } = useLanguage();
  const navigate = useNavigate({ from: '/events' });
  const address = useSearch({ from: '/events' });
  const { order = 'date', view = 'list', place, from, to } = address;
  const wanted = wantedBy(address, Object.keys(t.eventType) as EventType[]);
  const { days, places, ...others } = wanted;

  /** How far a list was followed; another list begins at its beginning. */
  const list = JSON.stringify({ wanted, order });
  const [followed, setFollowed] = useState({ list, after: null as string | null });
  const after = followed.list === list ? followed.after : null;
  const answer = useAnswer(EventsDocument, { ...wanted, field: orders[order], after, language });
  const arrivals = useEventArrivals({
    type: wanted.types,
    date: days,
    participants: wanted.with === null ? null : { all: wanted.with },
    place: places,
  });
  const where = useAnswer(EventPlacesDocument, { ...others, days, language }, { pause: view === 'list' });

  const change = (changed: EventsAddress) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), resetScroll: false });
  return (
    <>
      <ViewHead
        title={t.events.title}
        isList
        asked={[answer.asked, ...(view === 'map' ? [where.asked] : [])]}
        actions={<ViewChoice view={view} choose={(chosen) => change({ view: chosen === 'map' ? 'map' : undefined })} />}
      />
      <Filters address={address} change={change} />
      <div className={styles.page}>
        <Timeline
          wanted={{ ...others, places }}
          days={{ from, to }}
          show={(chosen) => change({ from: chosen.from, to: chosen.to })}
        />
        {view === 'map' && (
          <Suspense fallback={<Loading lines={12} />}>
            <Where answer={where} pick={place} onPick={(id) => change({ place: id })} />
          </Suspense>
        )}
        <Answered answer={answer} lines={12}>
          {({ events: { nodes, totalCount, pageInfo } }) => (
            <Found
              events={nodes}
              totalCount={totalCount}
              isByDate={order === 'date'}
              arrivals={arrivals}
              more={
                <More
                  page={pageInfo}
                  isWaiting={answer.isWaiting}
                  label={t.events.more}
                  onMore={(next) => setFollowed({ list, after: next })}
                />
              }
            />
          )}
        </Answered>
      </div>
    </>
  );
}

function ViewChoice({ view, choose }: { view: 'list' | 'map'; choose: (view: 'list' | 'map') => void }) {
  const { t } = useLanguage();
  const names = { list: t.events.asList, map: t.events.asMap };
  return (
    <fieldset className={styles.views}>
      <legend className="unseen">{t.events.views}</legend>
      {(['list', 'map'] as const).map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === view} onClick={() => choose(choice)}>
          {names[choice]}
        </button>
      ))}
    </fieldset>
  );
}

/** The events one by one; month by month, or the most reported first. What came in meanwhile stands before them. */
function Found({
  events,
  totalCount,
  isByDate,
  arrivals: { waiting, shown, show },
  more,
}: {
  events: readonly EventNewsFragment[];
  totalCount: number;
  isByDate: boolean;
  arrivals: Arrivals<EventNewsFragment>;
  more: ReactNode;
}) {
  const { t, number, dayAsKnown } = useLanguage();
  const rest = without(events, shown);
  const groups = isByDate
    ? byMonth(rest, (iso) => dayAsKnown(iso, 'MONTH'), t.events.undated)
    : [{ title: t.events.byReports, events: rest }];
  return (
    <>
      <p className={styles.count}>
        <span role="status">{t.events.count(number(totalCount))}</span>{' '}
        <ArrivalsLine count={waiting.length} of="events" onShow={show} />
      </p>
      {events.length + shown.length === 0 && <Empty title={t.events.none}>{t.events.noneHint}</Empty>}
      <div className={styles.months}>
        {shown.length > 0 && (
          <Section title={t.live.justIn}>
            <Lines>
              {shown.map((event) => (
                <EventLine key={event.id} event={event} others={event.participants} isNew />
              ))}
            </Lines>
          </Section>
        )}
        {rest.length > 0 &&
          groups.map(({ title, events: ofGroup }) => (
            <Section key={title} title={title}>
              <Lines>
                {ofGroup.map((event) => (
                  <EventLine key={event.id} event={event} others={event.participants} />
                ))}
              </Lines>
            </Section>
          ))}
      </div>
      {more}
    </>
  );
}

/** Events under the months in which they happened, in the order in which they come. */
function byMonth<Event extends EventLineFragment>(
  events: readonly Event[],
  month: (iso: string) => string,
  undated: string,
): { title: string; events: Event[] }[] {
  const months = new Map<string, Event[]>();
  for (const event of events) {
    const title = event.date === null ? undated : month(event.date);
    months.set(title, [...(months.get(title) ?? []), event]);
  }
  return [...months].map(([title, ofMonth]) => ({ title, events: ofMonth }));
}
