import { describe, expect, it } from 'vitest';
import { rowReader } from '../../src/store/rows.ts';

describe('rows', () => {
  const row = (columns: string[], values: unknown[]) => rowReader(columns)((index) => values[index]);

  it('have their columns', () => {
    expect(row(['key', 'total'], ['a', 1])).toEqual({ key: 'a', total: 1 });
    expect(row([], [])).toEqual({});
  });

  it('have objects of the columns that are parts', () => {
    const columns = ['node.id', 'key', 'node.name', 'other.id'];
    expect(row(columns, ['x', 'a', null, 'y'])).toEqual({
      key: 'a',
      node: { id: 'x', name: null },
      other: { id: 'y' },
    });
  });

  it('share nothing with one another', () => {
    const read = rowReader(['node.id']);
    const [first, second] = ['x', 'y'].map((id) => read(() => id));
    expect([first, second]).toEqual([{ node: { id: 'x' } }, { node: { id: 'y' } }]);
  });
});
