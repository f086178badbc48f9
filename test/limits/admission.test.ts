import { describe, expect, it } from 'vitest';
import { OverloadedError } from '../../src/errors.ts';
import { createAdmission } from '../../src/limits/admission.ts';

const patient = { operations: 2, waiting: 2, waitMs: 60_000 };

describe('admission', () => {
  it('lets in so many at once, the others in their order, and refuses those beyond', async () => {
    const refusals: string[] = [];
    const { enter, underWay, waiting } = createAdmission(patient, (reason) => refusals.push(reason));
    const begun: number[] = [];
    const leaves = new Map<number, () => void>();
    const come = (number: number) =>
      enter().then((leave) => {
        begun.push(number);
        leaves.set(number, leave);
      });
    const all = [come(1), come(2), come(3), come(4)];
    await expect(come(5)).rejects.toThrow(OverloadedError);
    expect([begun, underWay(), waiting(), refusals]).toEqual([[1, 2], 2, 2, ['full']]);
    leaves.get(2)?.();
    leaves.get(2)?.();
    await all[2];
    expect([begun, underWay(), waiting()]).toEqual([[1, 2, 3], 2, 1]);
    leaves.get(1)?.();
    await all[3];
    leaves.get(3)?.();
    leaves.get(4)?.();
    expect([begun, underWay(), waiting()]).toEqual([[1, 2, 3, 4], 0, 0]);
  });

  it('refuses who waited too long', async () => {
    const refusals: string[] = [];
    const { enter, waiting } = createAdmission({ operations: 1, waiting: 9, waitMs: 20 }, (why) => refusals.push(why));
    const leave = await enter();
    await expect(enter()).rejects.toThrow(OverloadedError);
    expect([waiting(), refusals]).toEqual([0, ['waited']]);
    leave();
    await expect(enter()).resolves.toBeInstanceOf(Function);
  });

  it('forgets who gives up waiting', async () => {
    const { enter, waiting, underWay } = createAdmission({ ...patient, operations: 1 });
    const leave = await enter();
    const gone = new AbortController();
    const given = enter({ signal: gone.signal });
    const next = enter();
    gone.abort();
    await expect(given).rejects.toThrow(OverloadedError);
    expect(waiting()).toBe(1);
    leave();
    (await next)();
    expect(underWay()).toBe(0);
  });

  it('never refuses the patient, who take no place of the others', async () => {
    const { enter, waiting } = createAdmission({ operations: 1, waiting: 1, waitMs: 20 });
    const leave = await enter();
    const patients = [enter({ isPatient: true }), enter({ isPatient: true })];
    await expect(enter()).rejects.toThrow(OverloadedError);
    expect(waiting()).toBe(2);
    leave();
    for (const one of patients) (await one)();
  });

  it('tells when nothing is under way any more', async () => {
    const { enter, idle } = createAdmission(patient);
    await idle();
    const [first, second] = [await enter(), await enter()];
    let isIdle = false;
    const done = idle().then(() => {
      isIdle = true;
    });
    first();
    await Promise.resolve();
    expect(isIdle).toBe(false);
    second();
    await done;
  });
});
