import { useEffect, useReducer, useRef } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useZoom } from '../../parts/use-zoom.ts';
import { drawingOf } from './drawing.ts';
import styles from './network.module.css';
import type { PictureProps } from './webgl-picture.tsx';

const width = 900;
const height = 620;
const largestZoom = 20;

/** The network where there is no WebGL: the same picture as SVG, moved about by pointer and by keyboard. */
export function PlainPicture({ picture, colours, emphasis, onPick, onExpand, onEdge, fitRef }: PictureProps) {
  const { t } = useLanguage();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const frame = useRef(0);
  const svg = useRef<SVGSVGElement>(null);
  const { view, whole, onKeyDown } = useZoom({ svg, width, height, most: largestZoom, takesWheel: () => true });
  fitRef.current = whole;
  useEffect(() => {
    const soon = () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(redraw);
    };
    picture.on('eachNodeAttributesUpdated', soon);
    return () => {
      cancelAnimationFrame(frame.current);
      picture.off('eachNodeAttributesUpdated', soon);
    };
  }, [picture]);
  const { lines, dots } = drawingOf(picture, colours, width, height);
  return (
    <div
      className={styles.plainFrame}
      role="application"
      aria-label={t.network.plainPicture}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by the keys that its label names.
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <svg ref={svg} className={styles.plain} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {lines.map(({ key, x1, y1, x2, y2, width: thick }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard.
          <line
            key={key}
            x1={view.applyX(x1)}
            y1={view.applyY(y1)}
            x2={view.applyX(x2)}
            y2={view.applyY(y2)}
            stroke={key === emphasis.edge || emphasis.path.has(key) ? colours.accent : colours.edge}
            strokeWidth={thick}
            onClick={() => onEdge(key)}
          />
        ))}
        {dots.map(({ key, x, y, radius, colour, label }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard.
          <g
            key={key}
            transform={`translate(${view.applyX(x)},${view.applyY(y)})`}
            onClick={() => onPick(key)}
            onDoubleClick={() => onExpand(key)}
          >
            <circle r={key === emphasis.pick ? radius + 3 : radius} fill={colour} />
            <text x={radius + 4} y={4} fill={colours.ink} fontSize="13">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
