import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { OperationCancelledError, OperationTimeoutError } from '../../src/errors.ts';
import { patience } from '../../src/limits/patience.ts';

it('ends with what it is part of, for the same reason', () => {
  const whole = patience();
  const part = patience(whole.signal);
  whole.leave();
  expect(part.signal.reason).toBeInstanceOf(OperationCancelledError);
  expect(part.signal.reason).toBe(whole.signal.reason);
  expect(patience(whole.signal).signal.aborted).toBe(true);
});

it('ends alone when its time is over', async () => {
  const whole = patience();
  const part = patience(whole.signal);
  part.limit(1);
  await new Promise((over) => part.signal.addEventListener('abort', over));
  expect(part.signal.reason).toBeInstanceOf(OperationTimeoutError);
  expect(whole.signal.aborted).toBe(false);
});

it('leaves nothing with what it was part of once its answer is there', () => {
  const whole = patience();
  const part = patience(whole.signal);
  expect(getEventListeners(whole.signal, 'abort')).toHaveLength(1);
  part.end();
  expect(getEventListeners(whole.signal, 'abort')).toEqual([]);
  whole.leave();
  expect(part.signal.aborted).toBe(false);
});
