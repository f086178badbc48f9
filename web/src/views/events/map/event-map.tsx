import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { fittingTo, gap, type Point, placed } from './layout.ts';
import styles from './map.module.css';
import type { Spot } from './where.tsx';
import { outlineOf, projectionFor, useCountries } from './world.ts';

const largestZoom = 60;
/** From here on coarse shapes look coarse. */
const fineFrom = 2.2;
const step = 80;

/**
 * Where events happened: a circle a place, as large as there are events. It is moved by pointer, by two fingers or by
 * keyboard, and shows all circles at first.
 */
export function EventMap({
  spots,
  pick,
  onPick,
}: {
  spots: readonly Spot[];
  pick: string | undefined;
  onPick: (id: string) => void;
}) {
  const { t } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const moving = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [width, setWidth] = useState(0);
  const [view, setView] = useState(zoomIdentity);
  const height = Math.round(Math.min(Math.max(width * 0.56, 260), 520));
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const projection = useMemo(() => projectionFor(width, height), [width, height]);
  const points = useMemo(
    () =>
      spots.flatMap((spot): Point[] => {
        const at = projection([...spot.at]);
        return at === null ? [] : [{ spot, at }];
      }),
    [spots, projection],
  );
  const countries = useCountries(view.k >= fineFrom);
  const outline = useMemo(
    () => (countries === null || width === 0 ? '' : outlineOf(countries, projection)),
    [countries, projection, width],
  );

  useEffect(() => {
    const { current } = drawing;
    if (current === null || width === 0) return;
    const behavior = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, largestZoom])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      // A page is scrolled past a map; whoever means the map holds a key or uses two fingers.
      .filter((event) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey || document.activeElement === frame.current;
        return 'touches' in event ? event.touches.length > 1 : event.button === 0;
      })
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => setView(transform));
    moving.current = behavior;
    select(current).call(behavior);
  }, [width, height]);

  const fit = () => {
    const { current } = drawing;
    if (current === null || moving.current === null || points.length === 0) return;
    const all = points.map(({ at }) => at);
    select(current).call(moving.current.transform, fittingTo(all, width, height));
  };
  const shown = points.map(({ spot: { id } }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other places are shown whole; the same ones stay as they are looked at.
  useEffect(fit, [shown, width, height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is brought into sight when it is picked, and may leave it later.
  useEffect(() => {
    const point = points.find(({ spot }) => spot.id === pick);
    if (point === undefined || drawing.current === null || moving.current === null) return;
    const [x, y] = view.apply([...point.at]);
    if (x > 0 && x < width && y > 0 && y < height) return;
    select(drawing.current).call(moving.current.translateTo, ...point.at);
  }, [pick]);

  const change = (by: (behavior: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => () => {
    if (moving.current !== null && drawing.current !== null) by(moving.current, drawing.current);
  };
  const closer = change((behavior, svg) => select(svg).call(behavior.scaleBy, 1.6));
  const farther = change((behavior, svg) => select(svg).call(behavior.scaleBy, 1 / 1.6));
  const whole = change((behavior, svg) => select(svg).call(behavior.transform, zoomIdentity));
  const aside = (x: number, y: number) =>
    change((behavior, svg) => select(svg).call(behavior.translateBy, (x * step) / view.k, (y * step) / view.k));
  const keys: Record<string, () => void> = {
    '+': closer,
    '=': closer,
    '-': farther,
    '0': whole,
    ArrowLeft: aside(1, 0),
    ArrowRight: aside(-1, 0),
    ArrowUp: aside(0, 1),
    ArrowDown: aside(0, -1),
  };
  const press = (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  const circles = placed(points, view, width, height, pick);
  return (
    <div
      ref={frame}
      className={styles.map}
      role="application"
      aria-label={t.events.map}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by the keys that its label names.
      tabIndex={0}
      onKeyDown={press}
    >
      <svg ref={drawing} width={width} height={height} className={styles.drawing} aria-hidden="true">
        <World outline={outline} view={view} />
        {circles.map(({ spot: { id, name, eventCount }, x, y, radius }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard.
          <g
            key={id}
            className={styles.spot}
            data-picked={id === pick || undefined}
            transform={`translate(${x},${y})`}
            onClick={() => onPick(id)}
          >
            <title>{t.events.spot(name, eventCount)}</title>
            <circle r={Math.max(radius, 10)} className={styles.reach} />
            <circle r={radius} className={styles.circle} />
            {radius >= 9 && (
              <text className={styles.count} dy="0.35em">
                {eventCount}
              </text>
            )}
          </g>
        ))}
        {circles.map(
          ({ spot: { id, name }, x, y, radius, side }) =>
            side !== null && (
              <text
                key={id}
                className={styles.name}
                data-picked={id === pick || undefined}
                textAnchor={side === 'right' ? 'start' : 'end'}
                x={side === 'right' ? x + radius + gap : x - radius - gap}
                y={y}
                dy="0.35em"
              >
                {name}
              </text>
            ),
        )}
      </svg>
      <div className={styles.buttons}>
        <button type="button" aria-label={t.events.closer} onClick={closer} disabled={view.k >= largestZoom}>
          +
        </button>
        <button type="button" aria-label={t.events.farther} onClick={farther} disabled={view.k <= 1}>
          −
        </button>
        <button type="button" className={styles.world} onClick={view.k > 1 ? whole : fit}>
          {view.k > 1 ? t.events.world : t.events.allPlaces}
        </button>
      </div>
    </div>
  );
}

/** The outlines of the countries; they are made once and moved about as a whole. */
const World = memo(function World({ outline, view }: { outline: string; view: ZoomTransform }) {
  return <path d={outline} className={styles.land} transform={view.toString()} vectorEffect="non-scaling-stroke" />;
});
