import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { refusal } from '../support/refusal.ts';
import { ingestSamples } from '../support/samples.ts';

interface Listed {
  date: string | null;
  place: { id: string } | null;
}

interface Sums {
  events: { totalCount: number; nodes: Listed[] };
  eventTimeline: { interval: string; undatedCount: number; buckets: { start: string; eventCount: number }[] };
  eventPlaces: {
    placeCount: number;
    unplacedCount: number;
    places: { eventCount: number; place: { id: string; latitude: number | null; longitude: number | null } }[];
  };
}

const question = `query ($filter: EventFilter, $interval: Interval) {
  events(filter: $filter, first: 100) { totalCount nodes { date place { id } } }
  eventTimeline(filter: $filter, interval: $interval) { interval undatedCount buckets { start eventCount } }
  eventPlaces(filter: $filter) { placeCount unplacedCount places { eventCount place { id latitude longitude } } }
}`;

/** How often each text comes. */
function countsOf(texts: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

describe.each(engines)('sums of events on $name', (engine) => {
  let store: Store;
  const ask = (variables: Record<string, unknown>) => askStore<Sums>(store, question, variables);

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
  });
  afterAll(() => store.close());

  it.each([
    ['all of them', null, 18],
    ['one kind', { type: ['MEETING'] }, 2],
    ['some days', { date: { from: '2025-01-20', to: '2025-01-22' } }, 5],
    ['somebody', { participants: { all: ['actor:donald-trump'] } }, 2],
    [
      'any of two, without a third',
      { participants: { any: ['actor:xi-jinping', 'actor:donald-trump'], none: ['actor:vladimir-putin'] } },
      2,
    ],
    ['one place', { place: ['place:washington-dc'] }, 1],
    ['what is known now, asked as a time', { asOf: '2999-01-01T00:00:00Z' }, 18],
    ['what was known before anything', { asOf: '2000-01-01T00:00:00Z' }, 0],
  ])('of %s are those of the list', async (_, filter, least) => {
    const { events, eventTimeline, eventPlaces } = await ask({ filter, interval: 'DAY' });
    expect(events.totalCount).toBeGreaterThanOrEqual(least);
    expect(events.nodes).toHaveLength(events.totalCount);
    const days = countsOf(events.nodes.map(({ date }) => date ?? undefined));
    expect(eventTimeline.buckets).toEqual(
      [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, eventCount]) => ({ start, eventCount })),
    );
    expect(eventTimeline.undatedCount).toBe(events.nodes.filter(({ date }) => date === null).length);
    const places = countsOf(events.nodes.map(({ place }) => place?.id));
    expect(eventPlaces.places.map(({ place, eventCount }) => [place.id, eventCount])).toEqual(
      [...places].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
    );
    expect(eventPlaces.placeCount).toBe(places.size);
    expect(eventPlaces.unplacedCount).toBe(events.nodes.filter(({ place }) => place === null).length);
  });

  it('are told in the shortest interval of which few enough reach over all, unless another is asked for', async () => {
    const { interval, buckets } = (await ask({})).eventTimeline;
    expect(interval).toBe('DAY');
    const months = (await ask({ interval: 'MONTH' })).eventTimeline;
    expect(months.interval).toBe('MONTH');
    expect(months.buckets.every(({ start }) => start.endsWith('-01'))).toBe(true);
    expect(months.buckets.length).toBeLessThan(buckets.length);
    const nothing = { filter: { date: { from: '2050-01-01' } } };
    expect((await ask(nothing)).eventTimeline).toEqual({ interval: 'YEAR', buckets: [], undatedCount: 0 });
  });

  it('say where listed places are, also where they were stored before that was known', async () => {
    await store.write((tx) => tx.run('forget-coordinates', { ids: ['place:washington-dc'] }));
    const { places } = (await ask({})).eventPlaces;
    const washington = places.find(({ place }) => place.id === 'place:washington-dc')?.place;
    expect(washington?.latitude).toBeCloseTo(38.9, 0);
    expect(washington?.longitude).toBeCloseTo(-77, 0);
  });

  it('refuse more places than may be asked for', async () => {
    expect(await refusal(store, '{ eventPlaces { places(first: 1001) { eventCount } } }')).toMatchObject({
      message: 'expected first from 1 to 1000, got 1001',
    });
  });
});
