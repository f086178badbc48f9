import { describe, expect, it } from 'vitest';
import { withoutIdleFilters } from '../../src/store/embedded-filters.ts';
import { loadQueries } from '../../src/store/queries.ts';

describe('idle filters', () => {
  const query = [
    'MATCH (a:Article)',
    "WHERE a.id >= ''",
    '  AND ($sources IS NULL OR a.sourceId IN $sources)',
    "  AND ($from = '' OR EXISTS { (a)-[p:PART_OF]->() WHERE p.at >= $from })",
    '  AND CASE WHEN size($all) = 0 THEN true',
    '    ELSE COUNT { (a)-[o:MENTIONS]->() WHERE o.entityId IN $all } = size($all) END',
    '  AND (size($none) = 0 OR COUNT { (a)-[o:MENTIONS]->() WHERE o.entityId IN $none } = 0)',
    '  AND ($asOf IS NULL OR a.at <= $asOf) AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)',
    'RETURN a',
    '',
  ].join('\n');
  const told = withoutIdleFilters(query);
  const without = (...parts: string[]) =>
    query
      .split('\n')
      .filter((line) => !parts.some((part) => line.includes(part)))
      .join('\n');

  it('are left out', () => {
    expect(told({ sources: null, from: '', all: [], none: [], asOf: '9999' })).toBe(
      without('$sources', '$from', '$all', '$none'),
    );
    expect(told({ sources: ['source:a'], from: '2025', all: ['actor:a'], none: [], asOf: '9999' })).toBe(
      without('$none'),
    );
    expect(told({ sources: null, from: '2025', all: ['actor:a'], none: ['actor:b'], asOf: '9999' })).toBe(
      without('$sources'),
    );
  });

  it('are not those that let nothing pass, nor those that stand beside another condition', () => {
    expect(told({ sources: [], all: ['actor:a'], none: ['actor:b'], asOf: null })).toBe(query);
    expect(told({ all: null, none: null })).toBe(query);
  });

  it('are found in every query that has them', () => {
    for (const { name, text } of loadQueries('embedded').values()) {
      const lines = text.split('\n').filter((line) => /AND \(size\(\$|AND CASE WHEN size\(\$/.test(line));
      const names = lines.map((line) => /size\(\$(\w+)\)/.exec(line)?.[1] ?? '');
      const rest = withoutIdleFilters(text)(Object.fromEntries(names.map((param) => [param, []])));
      expect(rest, name).not.toMatch(/AND \(size\(\$|AND CASE WHEN size\(\$/);
    }
  });
});
