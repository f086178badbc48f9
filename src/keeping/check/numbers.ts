import type { Store } from '../../store/store.ts';
import type { Fault } from './examination.ts';

const pageSize = 10_000;

/**
 * Articles are numbered as they come in, without a gap: a number that is missing is an article that was there.
 * @returns how many there are, and what is wrong with them
 */
export async function lookAtNumbers(store: Store): Promise<{ lookedAt: number; faults: Fault[] }> {
  const [head] = await store.read<{ last: number }>('arrival/head', {});
  const faults: Fault[] = [];
  let lookedAt = 0;
  let last = 0;
  for (;;) {
    const page = await store.read<{ id: string; number: number }>('check/numbers', { after: last, limit: pageSize });
    for (const { id, number } of page) {
      if (number > last + 1) faults.push({ id, problem: `expected the number ${last + 1} before it, found ${number}` });
      if (number === last) faults.push({ id, problem: `expected a number of its own, found ${number} twice` });
      last = number;
    }
    lookedAt += page.length;
    if (page.length < pageSize) break;
  }
  const expected = head?.last ?? 0;
  if (last !== expected) faults.push({ id: 'sequence', problem: `expected ${expected} as the last, found ${last}` });
  return { lookedAt, faults };
}
