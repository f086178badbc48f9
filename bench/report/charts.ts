import { parse, View } from 'vega';
import { type Config, compile, type TopLevelSpec } from 'vega-lite';
import type { ServerName } from '../operations.ts';
import { type Result, ratio, references } from '../result.ts';
import { compared, names, points } from './results.ts';

type Who = (typeof names)[keyof typeof names];

/** Told apart in print and by those who see no difference of red and green. */
const colours: Record<Who, string> = {
  [names.newsgraph]: '#0072b2',
  [names.cached]: '#009e73',
  [names.embedded]: '#56b4e9',
  [names.peer]: '#d55e00',
  [names.tunedPeer]: '#e69f00',
  [names.byHand]: '#777777',
};

/** The colours of those that a chart shows. */
function coloured(values: readonly { who: Who }[]) {
  const shown = Object.values(names).filter((name) => values.some(({ who }) => who === name));
  return { domain: shown, range: shown.map((name) => colours[name]) };
}

const config: Config = {
  background: 'white',
  padding: 16,
  font: 'Helvetica, Arial, sans-serif',
  axis: { labelFontSize: 11, labelLimit: 240, titleFontSize: 12, gridColor: '#e4e4e4' },
  legend: { labelFontSize: 12, labelLimit: 300, title: null, orient: 'top' },
  view: { stroke: '#cccccc' },
};

/** The charts by their file names; those that the results hold nothing for are left out. */
export async function charts(results: readonly Result[]): Promise<Map<string, string>> {
  const specs: [string, TopLevelSpec | null][] = [
    ['growth.svg', growth(results)],
    ['ratios.svg', ratios(compared(results))],
    ['throughput.svg', throughput(compared(results))],
  ];
  const drawn = new Map<string, string>();
  for (const [file, spec] of specs) if (spec !== null) drawn.set(file, await draw(spec));
  return drawn;
}

async function draw(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec, { config }).spec), { renderer: 'none' });
  return `${await view.toSVG()}\n`;
}

/** How the time of each operation grows with the graph. */
function growth(results: readonly Result[]): TopLevelSpec | null {
  const values = points(results);
  if (values.length === 0) return null;
  const order = [...new Set(values.map(({ operation }) => operation))];
  return {
    data: { values },
    facet: { field: 'operation', type: 'nominal', sort: order, title: null, header: { labelFontSize: 13 } },
    columns: 4,
    spec: {
      width: 190,
      height: 150,
      mark: { type: 'line', point: true },
      encoding: {
        x: {
          field: 'size',
          type: 'quantitative',
          scale: { type: 'log' },
          axis: { title: 'articles', format: '~s', values: [...new Set(results.map(({ size }) => size))] },
        },
        y: {
          field: 'p50',
          type: 'quantitative',
          scale: { type: 'log' },
          axis: { title: 'ms (median)', format: '~g', values: decades(values.map(({ p50 }) => p50)) },
        },
        color: { field: 'who', type: 'nominal', scale: coloured(values) },
      },
    },
  };
}

/** The powers of ten around some numbers. */
function decades(numbers: readonly number[]): number[] {
  const [from, to] = [Math.floor(Math.log10(Math.min(...numbers))), Math.ceil(Math.log10(Math.max(...numbers)))];
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

/** How many times as long each operation takes elsewhere. */
function ratios(result: Result | null): TopLevelSpec | null {
  if (result === null) return null;
  const values = Object.entries(result.operations).flatMap(([operation, timings]) =>
    references.flatMap((reference) => {
      const times = ratio(timings, reference);
      return times === null ? [] : [{ operation, who: names[reference], times }];
    }),
  );
  return {
    title: `How many times as long as newsgraph takes, ${result.size.toLocaleString('en')} articles`,
    width: 560,
    height: { step: 13 },
    data: { values },
    layer: [
      {
        mark: 'bar',
        encoding: {
          y: { field: 'operation', type: 'nominal', sort: null, axis: { title: null } },
          yOffset: { field: 'who', type: 'nominal', sort: references.map((reference) => names[reference]) },
          x: {
            field: 'times',
            type: 'quantitative',
            scale: { type: 'log' },
            axis: { title: 'median of the other / median of newsgraph; right of 1, newsgraph is faster', format: '~g' },
          },
          x2: { datum: 1 },
          color: { field: 'who', type: 'nominal', scale: coloured(values) },
        },
      },
      { mark: { type: 'rule', color: '#000000' }, encoding: { x: { datum: 1, type: 'quantitative' } } },
    ],
  };
}

/** What the servers stand under many clients. */
function throughput(result: Result | null): TopLevelSpec | null {
  if (result?.throughput == null || result.throughput.peer === undefined) return null;
  // Answers that are kept come so many times as fast that beside them no other could be told apart.
  const executed = Object.entries(result.throughput).filter(([name]) => name !== 'cached');
  const values = executed.map(([name, load]) => ({ who: names[name as ServerName], ...load }));
  const bars = (field: string, title: string) => ({
    width: 240,
    height: { step: 30 },
    data: { values },
    mark: 'bar' as const,
    encoding: {
      y: { field: 'who', type: 'nominal' as const, sort: null, axis: { title: null } },
      x: { field, type: 'quantitative' as const, axis: { title } },
      color: { field: 'who', type: 'nominal' as const, scale: coloured(values), legend: null },
    },
  });
  return {
    title: `${values[0]?.clients} clients at once, ${result.size.toLocaleString('en')} articles`,
    hconcat: [bars('requestsPerSecond', 'requests a second'), bars('p99', 'ms (99th percentile)')],
  };
}
