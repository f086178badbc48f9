import type { ZoomTransform } from 'd3-zoom';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { useWidth } from '../../../parts/use-width.ts';
import { useZoom } from '../../../parts/use-zoom.ts';
import { fittingTo, gap, type Point, placed } from './layout.ts';
import styles from './map.module.css';
import type { Spot } from './where.tsx';
import { outlineOf, projectionFor, useCountries } from './world.ts';

const largestZoom = 60;
/** From here on coarse shapes look coarse. */
const fineFrom = 2.2;

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
  const width = useWidth(frame);
  const height = Math.round(Math.min(Math.max(width * 0.5, 260), 480));
  // A page is scrolled past a map; whoever means the map holds a key or has gone to it.
  const takesWheel = (event: WheelEvent) => event.ctrlKey || event.metaKey || document.activeElement === frame.current;
  const { view, show, showPoint, closer, farther, whole, onKeyDown } = useZoom({
    svg: drawing,
    width,
    height,
    most: largestZoom,
    takesWheel,
  });

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

  const fit = () => {
    const all = points.map(({ at }) => at);
    if (all.length > 0) show(fittingTo(all, width, height));
  };
  const shown = points.map(({ spot: { id } }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other places are shown whole; the same ones stay as they are looked at.
  useEffect(fit, [shown, width, height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is brought into sight when it is picked, and may leave it later.
  useEffect(() => {
    const point = points.find(({ spot }) => spot.id === pick);
    if (point === undefined) return;
    const [x, y] = view.apply([...point.at]);
    const isInSight = x > 0 && x < width && y > 0 && y < height;
    if (!isInSight) showPoint(...point.at);
  }, [pick]);

  const circles = placed(points, view, width, height, pick);
  return (
    <div
      ref={frame}
      className={styles.map}
      role="application"
      aria-label={t.events.map}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by the keys that its label names.
      tabIndex={0}
      onKeyDown={onKeyDown}
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
