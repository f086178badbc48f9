import { describe, expect, it } from 'vitest';
import { range } from '../../src/entities/filters.ts';

describe('a range of days', () => {
  it.each(['2025-01-31', '2024-02-29', '2025-12-31', '9999-12-31'])('up to %s holds that whole day', (to) => {
    const days = range({ from: to, to });
    for (const instant of [to, `${to}T00:00:00.000Z`, `${to}T23:59:59.999Z`]) {
      expect(days.from <= instant && instant < days.to).toBe(true);
    }
  });

  it('ends before the next day', () => {
    expect('2025-02-01T00:00:00.000Z' < range({ to: '2025-01-31' }).to).toBe(false);
  });

  it('may be open at both ends, and not the wrong way round', () => {
    expect(range(null)).toEqual({ from: '', to: '\uffff' });
    expect(() => range({ from: '2025-02-02', to: '2025-02-01' })).toThrow(/not after its "to"/);
  });
});
