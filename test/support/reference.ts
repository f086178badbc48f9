import { idOf, kindOf, type News, namesIn } from './news.ts';

export const kindsInOrder = ['PARTICIPATES_IN', 'HOLDS_ROLE', 'SAID', 'LOCATED_IN', 'CO_MENTIONED'] as const;

export type Kind = (typeof kindsInOrder)[number];

/** What connects two entities, counted the slow way. */
export interface Link {
  source: string;
  target: string;
  weights: Partial<Record<Kind, number>>;
  days: string[];
}

export interface Between {
  from: string;
  to: string;
}

/** Every pair that articles of some days connect, by `<smaller id> <greater id>`. */
export function linksOf(news: readonly News[], { from, to }: Between = { from: '', to: '9' }): Map<string, Link> {
  const links = new Map<string, Link>();
  const add = (kind: Kind, a: string, b: string, day?: string): void => {
    if (a === b) return;
    const [source = '', target = ''] = [idOf(a), idOf(b)].sort();
    const link = links.get(`${source} ${target}`) ?? { source, target, weights: {}, days: [] };
    link.weights[kind] = (link.weights[kind] ?? 0) + 1;
    if (day !== undefined) link.days.push(day);
    links.set(`${source} ${target}`, link);
  };
  const inRange = news.filter(({ day }) => from <= day && day <= to);
  for (const one of inRange) {
    for (const [a, b] of pairsOf(namesIn(one))) add('CO_MENTIONED', a, b, one.day);
    for (const { kind, who } of one.lines) if (kind === 'said') add('SAID', who[0] ?? '', who[1] ?? '');
  }
  const roles = inRange.flatMap(({ lines }) =>
    lines.flatMap(({ kind, who }) => (kind === 'role' ? [who.join(' ')] : [])),
  );
  for (const role of new Set(roles)) {
    const [holder = '', of = ''] = role.split(' ');
    add('HOLDS_ROLE', holder, of);
  }
  for (const { who, places, reported } of meetingsOf(news).values()) {
    if (!reported.some((day) => from <= day && day <= to)) continue;
    for (const [a, b] of pairsOf([...who])) add('PARTICIPATES_IN', a, b);
    for (const place of places) for (const name of who) if (name !== place) add('LOCATED_IN', name, place);
  }
  return links;
}

/** Reports are of one meeting when the day and the people (or else everybody) are the same. */
function meetingsOf(news: readonly News[]) {
  const meetings = new Map<string, { who: Set<string>; places: Set<string>; reported: string[] }>();
  for (const { day, lines } of news) {
    for (const line of lines) {
      if (line.kind !== 'meeting') continue;
      const people = line.who.filter((name) => kindOf(name) === 'ACTOR');
      const key = [line.on, ...new Set((people.length > 0 ? people : line.who).sort())].join(' ');
      const meeting = meetings.get(key) ?? { who: new Set(), places: new Set(), reported: [] };
      for (const name of line.who) meeting.who.add(name);
      if (line.at !== null) meeting.places.add(line.at);
      meeting.reported.push(day);
      meetings.set(key, meeting);
    }
  }
  return meetings;
}

function pairsOf(names: readonly string[]): [string, string][] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** In how many articles of some days each entity is named. */
export function articleCounts(
  news: readonly News[],
  { from, to }: Between = { from: '', to: '9' },
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of news) {
    if (one.day < from || one.day > to) continue;
    for (const id of namesIn(one).map(idOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
