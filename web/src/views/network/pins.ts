import { listOf, listParam } from '../../search-params.ts';

/** Where names are held by hand. */
export type Pins = ReadonlyMap<string, { x: number; y: number }>;

/** Reads `actor:xi-jinping@1.25_-3.4,...`; what is no pin is left out. */
export function pinsOf(param: string | undefined): Pins {
  return new Map(
    listOf(param).flatMap((pin) => {
      const [, id, x, y] = /^(.+)@(-?[\d.]+)_(-?[\d.]+)$/.exec(pin) ?? [];
      const place = { x: Number(x), y: Number(y) };
      return id === undefined || Number.isNaN(place.x + place.y) ? [] : [[id, place] as const];
    }),
  );
}

/** The pins as they stand in an address, as exactly as the eye sees. */
export function pinsParam(pins: Pins): string | undefined {
  return listParam([...pins].map(([id, { x, y }]) => `${id}@${rounded(x)}_${rounded(y)}`));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
