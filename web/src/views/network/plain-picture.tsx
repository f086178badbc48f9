import { useEffect, useReducer, useRef } from 'react';
import { drawingOf } from './drawing.ts';
import styles from './network.module.css';
import type { PictureProps } from './webgl-picture.tsx';

const width = 900;
const height = 620;

/** The network where there is no WebGL: the same picture as SVG, without moving about in it. */
export function PlainPicture({ picture, colours, emphasis, onPick, onExpand, onEdge, fitRef }: PictureProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const frame = useRef(0);
  useEffect(() => {
    fitRef.current = () => {};
    const soon = () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(redraw);
    };
    picture.on('eachNodeAttributesUpdated', soon);
    return () => {
      cancelAnimationFrame(frame.current);
      picture.off('eachNodeAttributesUpdated', soon);
    };
  }, [picture, fitRef]);
  const { lines, dots } = drawingOf(picture, colours, width, height);
  return (
    <svg className={styles.plain} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map(({ key, x1, y1, x2, y2, width: thick }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard.
        <line
          key={key}
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
          stroke={key === emphasis.edge || emphasis.path.has(key) ? colours.accent : colours.edge}
          strokeWidth={thick}
          onClick={() => onEdge(key)}
        />
      ))}
      {dots.map(({ key, x, y, radius, colour, label }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard.
        <g key={key} onClick={() => onPick(key)} onDoubleClick={() => onExpand(key)}>
          <circle cx={x} cy={y} r={key === emphasis.pick ? radius + 3 : radius} fill={colour} />
          <text x={x + radius + 4} y={y + 4} fill={colours.ink} fontSize="13">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
