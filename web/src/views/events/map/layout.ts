import { type ZoomTransform, zoomIdentity } from 'd3-zoom';
import type { Spot } from './where.tsx';

/** A place on the flat map, before it is looked at more closely. */
export interface Point {
  spot: Spot;
  at: readonly [x: number, y: number];
}

/** A circle as it is drawn now. */
export interface Circle {
  spot: Spot;
  x: number;
  y: number;
  radius: number;
  /** On which side its name stands; null where there is no room for it. */
  side: 'left' | 'right' | null;
}

const smallest = 4;
const largest = 26;
/** Closer than this a country is no longer seen around a single place. */
const closestFit = 9;

/** As large as the number of events, by area; the most of all is the largest. */
function radiusOf(eventCount: number, most: number): number {
  return Math.max(smallest, largest * Math.sqrt(eventCount / Math.max(most, 12)));
}

/** The look at a map that has all points in it. */
export function fittingTo(
  points: readonly (readonly [number, number])[],
  width: number,
  height: number,
): ZoomTransform {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = Math.min(56, width / 10);
  const scale = Math.min(
    closestFit,
    (width - 2 * margin) / Math.max(right - left, 1),
    (height - 2 * margin) / Math.max(bottom - top, 1),
  );
  const k = Math.max(1, scale);
  const within = (size: number, low: number, high: number) =>
    Math.min(0, Math.max(size * (1 - k), size / 2 - (k * (low + high)) / 2));
  return zoomIdentity.translate(within(width, left, right), within(height, top, bottom)).scale(k);
}

const letterWidth = 6.6;
const lineHeight = 15;
/** Between a circle and its name. */
export const gap = 3;
/** Names beyond these would not be read. */
const mostNames = 80;

/**
 * The circles that are in sight, the largest beneath the others. Names stand beside them where they cover neither a circle
 * nor another name, those of most events first; that of the picked place always does.
 */
export function placed(
  points: readonly Point[],
  view: ZoomTransform,
  width: number,
  height: number,
  pick: string | undefined,
): Circle[] {
  const most = Math.max(1, ...points.map(({ spot }) => spot.eventCount));
  const inSight = points
    .map(({ spot, at }) => {
      const [x, y] = view.apply([...at]);
      return { spot, x, y, radius: radiusOf(spot.eventCount, most) };
    })
    .filter(({ x, y, radius }) => x > -radius && x < width + radius && y > -radius && y < height + radius)
    .toSorted((a, b) => b.radius - a.radius);
  const taken = inSight.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const sides = new Map<string, Circle['side']>();
  const picked = inSight.filter(({ spot }) => spot.id === pick);
  for (const { spot, x, y, radius } of [...picked, ...inSight.slice(0, mostNames)]) {
    if (sides.has(spot.id)) continue;
    const length = spot.name.length * letterWidth;
    const beside = radius + gap;
    const ways = [
      { side: 'right', left: x + beside, right: x + beside + length },
      { side: 'left', left: x - beside - length, right: x - beside },
    ] as const;
    const boxes = ways.map((way) => ({ ...way, top: y - lineHeight / 2, bottom: y + lineHeight / 2 }));
    const free = boxes.find((box) => box.left > 0 && box.right < width && !taken.some((other) => overlap(box, other)));
    const chosen = free ?? (spot.id === pick ? boxes[0] : undefined);
    if (chosen === undefined) continue;
    sides.set(spot.id, chosen.side);
    taken.push(chosen);
  }
  return inSight.map((circle) => ({ ...circle, side: sides.get(circle.spot.id) ?? null }));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
