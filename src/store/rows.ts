import { groupBy } from '../group-by.ts';

/** Makes a row of one record's values, which are in the order of the columns. */
export type RowReader = (valueAt: (index: number) => unknown) => Record<string, unknown>;

/**
 * How records of these columns become rows. Columns `node.id` and `node.name` are parts of the row's object `node`: as a
 * map it would come with the names of its parts in each record, which cost more to read than the values.
 */
export function rowReader(columns: readonly string[]): RowReader {
  const places = columns.map((column, index) => {
    const [name = '', part] = column.split('.');
    return { name, part, index };
  });
  const plain = places.filter(({ part }) => part === undefined);
  const objects = [...groupBy(places, ({ name }) => name)].flatMap(([name, ofName]) => {
    const parts = ofName.flatMap(({ part, index }) => (part === undefined ? [] : [{ part, index }]));
    return parts.length === 0 ? [] : [{ name, parts }];
  });
  return (valueAt) => {
    const row: Record<string, unknown> = {};
    for (const { name, index } of plain) row[name] = valueAt(index);
    for (const { name, parts } of objects) {
      const object: Record<string, unknown> = {};
      for (const { part, index } of parts) object[part] = valueAt(index);
      row[name] = object;
    }
    return row;
  };
}
