import type { Params, Value } from './store.ts';

/** A line `AND ($sources IS NULL OR …)`. */
const whereGiven = /^ *AND \(\$(\w+) IS NULL OR .*\)\n/gm;
/** A line `AND ($from = '' OR …)`. */
const whereBegun = /^ *AND \(\$(\w+) = '' OR .*\)\n/gm;
/** A line `AND (size($mentionsNone) = 0 OR …)`, or `AND CASE WHEN size($mentionsAll) = 0 THEN true` and the line after it. */
const whereAny = /^ *AND (?:\(size\(\$(\w+)\) = 0 OR .*\)|CASE WHEN size\(\$(\w+)\) = 0 THEN true\n *ELSE .* END)\n/gm;

/**
 * Tells the text of a query for given parameters: without the filters that they leave idle. The engine looks at all that
 * a filter may need before it asks whether the filter applies; for one of mentions, at every mention of every article.
 */
export function withoutIdleFilters(text: string): (params: Params) => string {
  const filters = [
    ...filtersOf(text, whereGiven, (value) => value === null),
    ...filtersOf(text, whereBegun, (value) => value === ''),
    ...filtersOf(text, whereAny, (value) => Array.isArray(value) && value.length === 0),
  ];
  const known = new Map<string, string>();
  return (params) => {
    const idle = filters.filter(({ name, isIdle }) => isIdle(params[name]));
    const names = idle.map(({ name }) => name).join();
    const told = known.get(names) ?? idle.reduce((rest, { lines }) => rest.replace(lines, ''), text);
    known.set(names, told);
    return told;
  };
}

interface Filter {
  lines: string;
  /** Of the parameter. */
  name: string;
  isIdle(value: Value | undefined): boolean;
}

function filtersOf(text: string, pattern: RegExp, isIdle: Filter['isIdle']): Filter[] {
  return [...text.matchAll(pattern)]
    .map(([lines, ...names]) => ({ lines, name: names.find(Boolean) ?? '', isIdle }))
    .filter(({ lines }) => standsAlone(lines));
}

/** Whether the first parenthesis closes with the last: nothing else is said on the line. */
function standsAlone(lines: string): boolean {
  if (lines.includes('CASE WHEN')) return true;
  let depth = 0;
  const signs = [...lines.trim().replace(/^AND /, '')];
  return signs.every((sign, at) => {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    return depth > 0 || at === signs.length - 1;
  });
}
