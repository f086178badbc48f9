import { type Answer, useAnswer } from '../../client.ts';
import { EventTimelineDocument, type EventTimelineQuery } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { type Days, DaysFields } from '../../parts/days.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered } from '../../parts/states.tsx';
import { TimeChart } from '../../parts/time-chart.tsx';
import { rangeOf } from '../../search-params.ts';
import styles from './events.module.css';
import type { EventsWanted } from './events.tsx';

/** When the events happened. Of a long time the days that are chosen are shown closer, with as much before and after. */
export function Timeline({
  wanted,
  days,
  show,
}: {
  wanted: Omit<EventsWanted, 'days'>;
  days: Days;
  show: (days: Days) => void;
}) {
  const { t, number } = useLanguage();
  const whole = useAnswer(EventTimelineDocument, { ...wanted, days: null });
  const around = daysAround(days, whole);
  const close = useAnswer(EventTimelineDocument, { ...wanted, days: around }, { pause: around === null });
  const answer = around === null || close.data === undefined ? whole : close;
  const { interval = 'DAY' } = answer.data?.eventTimeline ?? {};
  const unit = { DAY: t.timeline.day, WEEK: t.timeline.week, MONTH: t.timeline.month, YEAR: t.timeline.year }[interval];
  return (
    <Section
      title={`${t.events.overTime} ${unit}`}
      isBusy={answer.isWaiting}
      aside={<DaysFields days={days} onChange={show} />}
    >
      <Answered answer={answer} lines={3}>
        {({ eventTimeline: { buckets } }) => (
          <>
            <TimeChart
              buckets={buckets.map(({ start, eventCount }) => ({ start, count: eventCount }))}
              interval={interval}
              days={days}
              label={t.events.bars}
              onBrush={show}
            />
            <p className={styles.hint}>
              <span className={styles.byPointer}>{t.timeline.hint}. </span>
              {undatedOf(whole) > 0 && t.events.undatedLeftOut(number(undatedOf(whole)), undatedOf(whole))}
            </p>
          </>
        )}
      </Answered>
    </Section>
  );
}

function undatedOf({ data }: Answer<EventTimelineQuery>): number {
  return data?.eventTimeline.undatedCount ?? 0;
}

const dayMs = 86_400_000;

/** The chosen days with as many before and after them; null where all days are seen one by one anyway. */
function daysAround({ from, to }: Days, { data }: Answer<EventTimelineQuery>) {
  if (from === undefined && to === undefined) return null;
  const { interval = 'DAY', buckets = [] } = data?.eventTimeline ?? {};
  const [first, last] = [from ?? buckets[0]?.start, to ?? buckets.at(-1)?.start];
  if (interval === 'DAY' || first === undefined || last === undefined || first > last) return null;
  const [begin, end] = [Date.parse(first), Date.parse(last)];
  const length = end - begin + dayMs;
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return rangeOf({ from: iso(begin - length), to: iso(end + length) });
}
