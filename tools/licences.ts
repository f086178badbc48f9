import { markdownTable } from './markdown-table.ts';

/** Of a package-lock.json, what is read here. */
export interface Lock {
  packages: Readonly<Record<string, { license?: string; dev?: boolean }>>;
}

export interface Dependency {
  name: string;
  /** As its author tells it, an SPDX expression; undefined when they do not. */
  licence: string | undefined;
}

/** They let a package be used and handed on with what uses it, whatever the licence of that. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
]);

/** What is installed to run, on whichever system, each once by name and licence. */
export function dependenciesOf({ packages }: Lock): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const [path, { license, dev }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (path !== '' && dev !== true) found.set(`${name} ${license}`, { name, licence: license });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function refusedOf(dependencies: readonly Dependency[]): Dependency[] {
  return dependencies.filter(({ licence }) => licence === undefined || !isAllowed(licence));
}

/** Of `A AND B` both must be allowed, of `A OR B` one; anything more involved is for people to read. */
function isAllowed(expression: string): boolean {
  const inner = expression.replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some((licence) => allowed.has(licence));
  return inner.split(' AND ').every((licence) => allowed.has(licence));
}

export function tableOf(dependencies: readonly Dependency[]): string {
  return markdownTable(
    ['package', 'licence'],
    dependencies.map(({ name, licence }) => [name, licence ?? 'none']),
  );
}

/** Vulnerabilities of high severity and worse, in words, in what `npm audit --json` tells; null where it tells of none. */
export function severeOf(report: string): string[] | null {
  const { vulnerabilities } = JSON.parse(report) as {
    vulnerabilities?: Record<string, { severity: string; range: string }>;
  };
  if (vulnerabilities === undefined) return null;
  return Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range }]) => `${name} ${range}: a vulnerability of ${severity} severity is known`);
}
