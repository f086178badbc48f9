import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { EventsAddress } from '../../addresses.ts';
import { useAnswer } from '../../client.ts';
import { type EventLineFragment, EventsDocument, type EventType, NamesDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useEventArrivals, without } from '../../parts/arrivals.ts';
import { ArrivalsLine } from '../../parts/arrivals-line.tsx';
import { DaysFields } from '../../parts/days.tsx';
import { EventLine, Lines } from '../../parts/lines.tsx';
import { More } from '../../parts/more.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { listOf, listParam, rangeOf, someOf } from '../../search-params.ts';
import styles from './events.module.css';

const orders = { date: 'DATE', reports: 'REPORT_COUNT' } as const;

/** Events of some kind, some days, some people; month by month, or the most reported first. */
export function EventsView() {
  const search = useSearch({ from: '/events' });
  return <Events key={JSON.stringify(search)} />;
}

function Events() {
  const { t, language, number, dayAsKnown } = useLanguage();
  const navigate = useNavigate({ from: '/events' });
  const { type, with: ids, order = 'date', from, to } = useSearch({ from: '/events' });
  const types = someOf(Object.keys(t.eventType) as EventType[], type);
  const people = listOf(ids);
  const [after, setAfter] = useState<string | null>(null);
  const answer = useAnswer(EventsDocument, {
    types: types.length === 0 ? null : types,
    days: rangeOf({ from, to }),
    with: people.length === 0 ? null : people,
    field: orders[order],
    after,
    language,
  });
  const arrivals = useEventArrivals({
    type: types.length === 0 ? null : types,
    date: rangeOf({ from, to }),
    participants: people.length === 0 ? null : { all: people },
  });
  const names = useAnswer(NamesDocument, { ids: people, language }, { pause: people.length === 0 });
  const change = (changed: EventsAddress) => void navigate({ search: (now) => ({ ...now, ...changed }) });
  return (
    <>
      <ViewHead title={t.events.title} isList asked={[answer.asked]} />
      <div className={styles.filters}>
        <select
          aria-label={t.events.type}
          value={types[0] ?? ''}
          onChange={({ target }) => change({ type: target.value || undefined })}
        >
          <option value="">{t.events.anyType}</option>
          {Object.entries(t.eventType).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={t.events.order}
          value={order}
          onChange={({ target }) => change({ order: target.value === 'reports' ? 'reports' : undefined })}
        >
          <option value="date">{t.events.byDate}</option>
          <option value="reports">{t.events.byReports}</option>
        </select>
        <DaysFields days={{ from, to }} onChange={(days) => change({ from: days.from, to: days.to })} />
        <div className={styles.with}>
          <SearchBox
            label={`${t.events.with} …`}
            kinds={['Actor', 'Organization', 'Place']}
            choose={({ id }) => change({ with: listParam([...new Set([...people, id])]) })}
          />
        </div>
        {people.length > 0 && (
          <ul className={styles.people}>
            {people.map((id) => {
              const known = names.data?.nodes.find((node) => node?.id === id);
              const name = known != null && 'name' in known ? known.name : id;
              return (
                <li key={id}>
                  {t.events.with} {name}{' '}
                  <button
                    type="button"
                    aria-label={`${t.events.without}: ${name}`}
                    onClick={() => change({ with: listParam(people.filter((one) => one !== id)) })}
                  >
                    ×
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <Answered answer={answer} lines={12}>
        {({ events: { nodes, totalCount, pageInfo } }) => {
          const events = without(nodes, arrivals.shown);
          const months =
            order === 'date'
              ? byMonth(events, (iso) => dayAsKnown(iso, 'MONTH'), t.events.undated)
              : [{ title: t.events.byReports, events }];
          return (
            <>
              <p className={styles.count}>
                <span role="status">{t.events.count(number(totalCount))}</span>{' '}
                <ArrivalsLine count={arrivals.waiting.length} of="events" onShow={arrivals.show} />
              </p>
              <div className={styles.months}>
                {arrivals.shown.length > 0 && (
                  <Section title={t.live.justIn}>
                    <Lines>
                      {arrivals.shown.map((event) => (
                        <EventLine key={event.id} event={event} others={event.participants} isNew />
                      ))}
                    </Lines>
                  </Section>
                )}
                {nodes.length === 0 && <Empty title={t.events.none}>{t.events.noneHint}</Empty>}
                {months.map(({ title, events: ofMonth }) => (
                  <Section key={title} title={title}>
                    <Lines>
                      {ofMonth.map((event) => (
                        <EventLine key={event.id} event={event} others={event.participants} />
                      ))}
                    </Lines>
                  </Section>
                ))}
              </div>
              <More page={pageInfo} isWaiting={answer.isWaiting} label={t.events.more} onMore={setAfter} />
            </>
          );
        }}
      </Answered>
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
