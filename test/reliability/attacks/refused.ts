import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../support/shown.ts';
import { expectRefused, openTarget, type Target } from './target.ts';

export type Attack = [what: string, request: object | string, refusal: RegExp];

export const times = (count: number, text: string) => text.repeat(count);
export const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i));
export const nested = (open: string, inner: string, close: string, depth: number) =>
  `${times(depth, open)}${inner}${times(depth, close)}`;
/** An operation that takes one variable, `v`. */
export const query = (type: string, use: string) => `query ($v: ${type}) { ${use} }`;

/** Each of them is refused, the next honest request is served, and the log has no fault of the server. */
export function describeRefused(name: string, attacks: readonly Attack[]): void {
  describe(name, () => {
    let target: Target;
    beforeAll(async () => {
      target = await openTarget();
    });
    afterAll(() => target.close());

    it.each(attacks)('%s', async (what, request, refusal) => {
      shown('attack', what);
      expectRefused(await target.post(request), refusal);
      await target.serves();
    });

    it('leaves the log without faults of the server', () => {
      expect(target.log).toEqual([]);
    });
  });
}
