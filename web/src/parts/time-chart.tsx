import { brushX, type D3BrushEvent } from 'd3-brush';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { useEffect, useRef } from 'react';
import type { Interval } from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import type { Days } from './days.tsx';
import styles from './time-chart.module.css';
import { useWidth } from './use-width.ts';

const steps: Record<Interval, CountableTimeInterval> = {
  DAY: utcDay,
  WEEK: utcMonday,
  MONTH: utcMonth,
  YEAR: utcYear,
};
const height = 92;
const axis = 20;
/** Fewest steps that are drawn, so that a day stays a day to the eye. */
const least = 31;

/** What happened from a day on, for the length of an interval. */
export interface Bucket {
  start: string;
  count: number;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * Something over time as bars. Dragging over them chooses days, whole bars at a time; the fields beside the chart do
 * the same by keyboard.
 */
export function TimeChart({
  buckets,
  interval,
  days,
  label,
  onBrush,
}: {
  buckets: readonly Bucket[];
  interval: Interval;
  days: Days;
  /** What the bars tell, with how many there are in all. */
  label: (total: number) => string;
  onBrush: (days: Days) => void;
}) {
  const { day } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const brushPlace = useRef<SVGGElement>(null);
  const width = useWidth(frame);

  const step = steps[interval];
  const bars = buckets.map(({ start, count }) => {
    const begin = new Date(start);
    return { begin, end: step.offset(begin, 1), count };
  });
  const first = bars[0]?.begin ?? new Date(0);
  const last = bars.at(-1)?.end ?? first;
  const missing = Math.max(0, least - step.count(first, last));
  const domain = [step.offset(first, -Math.ceil(missing / 2)), step.offset(last, Math.floor(missing / 2))] as const;
  const [domainStart, domainEnd] = domain.map(Number);
  const x = scaleUtc(domain, [0, width]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const y = scaleLinear([0, most], [height - axis, 8]);
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const { from, to } = days;

  // The handler is renewed with each drawing, so that it sees the days of now.
  const brushed = useRef((_: [Date, Date] | null) => {});
  brushed.current = (span) => {
    if (span === null) return onBrush({});
    const begin = step.floor(span[0]);
    const end = step.ceil(span[1]);
    onBrush({ from: isoDay(begin), to: isoDay(utcDay.offset(end, -1)) });
  };
  useEffect(() => {
    const { current } = brushPlace;
    if (current === null || width === 0) return;
    const scale = scaleUtc([new Date(domainStart ?? 0), new Date(domainEnd ?? 0)], [0, width]);
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, height - axis],
      ])
      .on('end', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        // Without a source it was moved from here, to show what the address says.
        if (sourceEvent === undefined || sourceEvent === null) return;
        const [left, right] = (selection ?? []) as number[];
        brushed.current(left === undefined || right === undefined ? null : [scale.invert(left), scale.invert(right)]);
      });
    const place = select(current);
    place.call(brush);
    const left = from === undefined ? 0 : Math.max(0, scale(new Date(from)));
    const right = to === undefined ? width : Math.min(width, scale(utcDay.offset(new Date(to), 1)));
    const isChosen = (from !== undefined || to !== undefined) && left < right;
    place.call(brush.move, isChosen ? [left, right] : null);
  }, [width, from, to, domainStart, domainEnd]);

  const fitting = Math.max(2, Math.floor(width / 110));
  // Days of a month may hold the beginning of one alone: weeks then tell more.
  const ticks = [x.ticks(fitting), x.ticks(2 * fitting)].find(({ length }) => length > 1) ?? [];
  const tick = x.tickFormat();
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={width} height={height} role="img" aria-label={label(total)} className={styles.chart}>
        {bars.map(({ begin, end, count }) => {
          const isIn = (from === undefined || isoDay(end) > from) && (to === undefined || isoDay(begin) <= to);
          return (
            <rect
              key={isoDay(begin)}
              className={isIn ? styles.bar : styles.barOut}
              x={x(begin) + 0.5}
              width={Math.max(1.5, x(end) - x(begin) - 1.5)}
              y={y(count)}
              height={y(0) - y(count)}
            />
          );
        })}
        <line className={styles.ground} x1={0} x2={width} y1={height - axis + 0.5} y2={height - axis + 0.5} />
        {ticks.map((date) => (
          <text
            key={Number(date)}
            className={styles.tick}
            x={Math.min(Math.max(x(date), 14), width - 18)}
            y={height - 5}
          >
            {interval === 'DAY' || interval === 'WEEK' ? day(isoDay(date)).replace(/ \d{4}$/, '') : tick(date)}
          </text>
        ))}
        <text className={styles.most} x={0} y={10}>
          {most}
        </text>
        <g ref={brushPlace} className={styles.brush} />
      </svg>
    </div>
  );
}
