import { describe, expect, it } from 'vitest';
import { asked, news } from '../../bench/news/news.ts';
import type { Reading } from '../../src/ingest/resolve/resolve.ts';
import type { Span } from '../../src/ingest/types.ts';

const sample = [...news(2_000)];

function namesIn({ start, end }: Span, mentions: Reading['extraction']['mentions']): string[] {
  return mentions.filter((one) => start <= one.start && one.end <= end).map(({ entity }) => entity);
}

describe('the made-up archive', () => {
  it('is the same each time, also where several share it', () => {
    expect([...news(50)]).toEqual([...news(50)]);
    const shared = [0, 1, 2].flatMap((part) => [...news(50, { part, of: 3 })]);
    const byTime = (a: Reading, b: Reading) => (a.ingestedAt < b.ingestedAt ? -1 : 1);
    expect(shared.sort(byTime)).toEqual([...news(50)]);
  });

  it('comes in the order of time and ends on the same day, however long it is', () => {
    const times = sample.map(({ article }) => article.publishedAt);
    expect(times).toEqual([...times].sort());
    expect(new Set(sample.map(({ article }) => article.url)).size).toBe(2_000);
    for (const articles of [1, 300, 2_000]) {
      expect([...news(articles)].at(-1)?.article.publishedAt?.slice(0, 10)).toBe(asked.latestDay);
    }
  });

  it('is written as it is asked for', () => {
    const [first] = news(1_000_000);
    expect(first?.article.publishedAt?.slice(0, 4)).toBe('2016');
  });

  it('has everything where it says', () => {
    for (const { article, extraction } of sample) {
      const { text, segments, links } = article;
      const at = ({ start, end }: Span) => text.slice(start, end);
      const names = new Map(extraction.entities.map(({ key, name }) => [key, name]));
      expect(segments.map(at).join('')).toBe(text);
      for (const link of links) expect(at(link)).toContain(link.title);
      for (const mention of extraction.mentions) {
        expect(names.get(mention.entity)?.endsWith(at(mention))).toBe(true);
        expect(at(mention.sentence)).toContain(at(mention));
        expect(segments.find(({ start, end }) => start <= mention.start && mention.end <= end)?.kind).toBe('BODY');
      }
      for (const { speaker, about, evidence, ...said } of extraction.statements) {
        expect(at(evidence)).toContain(at(said));
        for (const key of about) expect(namesIn(said, extraction.mentions)).toContain(key);
        if (speaker !== null) expect(namesIn(evidence, extraction.mentions)).toContain(speaker);
      }
      const told = [...extraction.events.flatMap(({ participants }) => participants), ...extraction.roles];
      for (const { evidence, ...one } of told) {
        expect(namesIn(evidence, extraction.mentions)).toContain('holder' in one ? one.holder : one.entity);
      }
    }
  });

  it('is distributed as news is', () => {
    const naming = (name: string) =>
      sample.filter(({ extraction }) => extraction.entities.some((entity) => entity.name === name)).length / 2_000;
    const average = (count: (reading: Reading) => number) => sample.reduce((sum, one) => sum + count(one), 0) / 2_000;
    expect(naming(asked.hub.name)).toBeGreaterThan(0.15);
    expect(naming(asked.hub.name)).toBeLessThan(0.25);
    expect(naming(asked.second.name)).toBeGreaterThan(0.03);
    expect(average(({ extraction }) => extraction.entities.length)).toBeCloseTo(8.5, 0);
    expect(average(({ extraction }) => extraction.statements.length)).toBeCloseTo(1.6, 0);
    expect(average(({ extraction }) => extraction.roles.length)).toBeCloseTo(0.2, 1);
    const lengths = sample.map(({ article }) => article.text.length);
    expect(Math.min(...lengths)).toBeGreaterThan(700);
    expect(Math.max(...lengths)).toBeLessThan(1_400);
  });

  it('names ever more, but ever fewer new ones', () => {
    const distinct = (readings: readonly Reading[]) =>
      new Set(readings.flatMap(({ extraction }) => extraction.entities.map(({ name }) => name))).size;
    const [half, all] = [distinct(sample.slice(0, 1_000)), distinct(sample)];
    expect(all).toBeGreaterThan(half * 1.2);
    expect(all).toBeLessThan(half * 1.9);
  });

  it('has meetings of the two', () => {
    const meetings = sample.flatMap(({ extraction: { entities, events } }) =>
      events.filter(({ type, participants }) => {
        const names = participants.map(({ entity }) => entities.find(({ key }) => key === entity)?.name);
        return type === 'MEETING' && names.includes(asked.hub.name) && names.includes(asked.second.name);
      }),
    );
    expect(new Set(meetings.map(({ when }) => when?.date)).size).toBeGreaterThanOrEqual(1);
  });
});
