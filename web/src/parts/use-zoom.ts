import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

type Behavior = ZoomBehavior<SVGSVGElement, unknown>;

interface Drawing {
  svg: RefObject<SVGSVGElement | null>;
  /** In the units of the drawing. */
  width: number;
  height: number;
  /** How many times as large it can be seen. */
  most: number;
  /** Whether the wheel is meant for the drawing and not for the page. */
  takesWheel: (event: WheelEvent) => boolean;
}

const step = 80;
const factor = 1.6;

/** Lets a drawing be moved about and seen closer: by pointer, by two fingers, by wheel and by keyboard. */
export function useZoom({ svg, width, height, most, takesWheel }: Drawing) {
  const [view, setView] = useState(zoomIdentity);
  const behavior = useRef<Behavior | null>(null);
  const isWheelTaken = useRef(takesWheel);
  isWheelTaken.current = takesWheel;
  useEffect(() => {
    const { current } = svg;
    if (current === null || width === 0) return;
    const corners: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    behavior.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, most])
      .extent(corners)
      .translateExtent(corners)
      // One finger scrolls the page.
      .filter((event: WheelEvent | MouseEvent | TouchEvent) => {
        if (event.type === 'wheel') return isWheelTaken.current(event as WheelEvent);
        return 'touches' in event ? event.touches.length > 1 : event.button === 0;
      })
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => setView(transform));
    select(current).call(behavior.current).on('dblclick.zoom', null);
  }, [svg, width, height, most]);

  const change = (by: (known: Behavior, drawing: SVGSVGElement) => void) => {
    if (behavior.current !== null && svg.current !== null) by(behavior.current, svg.current);
  };
  const show = (transform: ZoomTransform) =>
    change((known, drawing) => select(drawing).call(known.transform, transform));
  const showPoint = (x: number, y: number) => change((known, drawing) => select(drawing).call(known.translateTo, x, y));
  const closer = () => change((known, drawing) => select(drawing).call(known.scaleBy, factor));
  const farther = () => change((known, drawing) => select(drawing).call(known.scaleBy, 1 / factor));
  const whole = () => show(zoomIdentity);
  const aside = (x: number, y: number) => () =>
    change((known, drawing) => select(drawing).call(known.translateBy, (x * step) / view.k, (y * step) / view.k));
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
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return { view, show, showPoint, closer, farther, whole, onKeyDown };
}
