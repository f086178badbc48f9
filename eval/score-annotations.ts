/**
 * Scores what was read of whole articles against what people annotated. Entities match when they share a form and
 * their kind; roles by holder and title; events by type, date (a date that isn't given accepts any) and a participant,
 * or where there are none by their evidence; statements by speaker and at least 80 % of the longer text.
 */
import type { AnnotatedEvent, Annotation } from '../src/annotations/annotation.ts';
import { type Counts, type Row, row } from './row.ts';

/** An annotated article, and what was read of it. */
export interface Pair {
  gold: Annotation;
  predicted: Annotation;
}

const sameText = 0.8;
const sameEvidence = 0.5;

/** One line a task and language, and one a task for all. */
export function scoreAnnotations(pairs: readonly Pair[], onError: ((line: string) => void) | null): Row[] {
  const tally = new Map<string, Map<string, Counts>>();
  const count = (task: string, language: string, counts: Counts) => {
    const languages = tally.get(task) ?? new Map<string, Counts>();
    for (const one of new Set([language, 'all'])) {
      const sum = languages.get(one) ?? { right: 0, predicted: 0, gold: 0 };
      languages.set(one, {
        right: sum.right + counts.right,
        predicted: sum.predicted + counts.predicted,
        gold: sum.gold + counts.gold,
      });
    }
    tally.set(task, languages);
  };
  for (const pair of pairs) scoreArticle(pair, count, onError);
  return [...tally].flatMap(([task, languages]) =>
    [...languages].map(([language, counts]) => row(task, language, counts)),
  );
}

type Count = (task: string, language: string, counts: Counts) => void;

function scoreArticle({ gold, predicted }: Pair, count: Count, onError: ((line: string) => void) | null): void {
  const score = <T>(
    task: string,
    g: readonly T[],
    p: readonly T[],
    fits: (g: T, p: T) => number,
    show: (one: T, of: Annotation) => string,
  ) => {
    const matches = matched(g, p, fits);
    count(`articles: ${task}`, gold.lang, { right: matches.size, predicted: p.length, gold: g.length });
    if (onError !== null) {
      const hit = new Set(matches.values());
      for (const [i, one] of g.entries()) {
        if (!matches.has(i)) onError(`${gold.id} ${task} missed: ${show(one, gold)}`);
      }
      for (const [j, one] of p.entries()) {
        if (!hit.has(j)) onError(`${gold.id} ${task} wrong: ${show(one, predicted)}`);
      }
    }
    return matches;
  };
  const nameOf = (of: Annotation, key: string | null) => of.entities.find((one) => one.key === key)?.name ?? '-';

  const entities = score(
    'entities',
    gold.entities,
    predicted.entities,
    (g, p) => (g.kind === p.kind ? sharedForms(formsOf(g), formsOf(p)) : 0),
    (one) => `${one.kind} ${one.name}`,
  );
  const goldKey = new Map([...entities].map(([i, j]) => [predicted.entities[j]?.key, gold.entities[i]?.key]));
  const same = (g: string | null, p: string | null) => g !== null && p !== null && goldKey.get(p) === g;

  score(
    'roles',
    gold.roles,
    predicted.roles,
    (g, p) => (same(g.actor, p.actor) && holds(g.title, p.title) ? 1 + sharedPart(g.title, p.title) : 0),
    (one, of) => `${nameOf(of, one.actor)}: ${one.title} of ${nameOf(of, one.of)}`,
  );
  score(
    'events',
    gold.events,
    predicted.events,
    (g, p) => eventFits(g, p, same),
    (one, of) =>
      `${one.type} ${one.date ?? 'no date'} ${one.participants.map((who) => nameOf(of, who.entity)).join(', ')} (${one.trigger ?? ''})`,
  );
  for (const kind of ['DIRECT', 'INDIRECT'] as const) {
    score(
      `statements, ${kind.toLowerCase()}`,
      gold.statements.filter((one) => one.kind === kind),
      predicted.statements.filter((one) => one.kind === kind),
      (g, p) => {
        const share = sharedPart(g.text, p.text);
        const speaker = g.speaker === null ? p.speaker === null : same(g.speaker, p.speaker);
        return speaker && share >= sameText ? share : 0;
      },
      (one, of) => `${nameOf(of, one.speaker)}: ${one.text.slice(0, 80)}`,
    );
  }
}

function eventFits(
  g: AnnotatedEvent,
  p: AnnotatedEvent,
  same: (g: string | null, p: string | null) => boolean,
): number {
  if (g.type !== p.type || (g.date !== null && g.date !== p.date)) return 0;
  const common = g.participants.filter((a) => p.participants.some((b) => same(a.entity, b.entity))).length;
  if (g.participants.length > 0 && common === 0) return 0;
  const text = sharedPart(g.evidence, p.evidence);
  return g.participants.length > 0 || text >= sameEvidence ? 1 + common + text : 0;
}

/** Pairs every gold one with at most one prediction, the best fit first. */
function matched<T>(gold: readonly T[], predicted: readonly T[], fits: (g: T, p: T) => number): Map<number, number> {
  const all = gold.flatMap((g, i) => predicted.map((p, j) => ({ i, j, fit: fits(g, p) })));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, fit } of all.sort((a, b) => b.fit - a.fit)) {
    if (fit <= 0 || found.has(i) || taken.has(j)) continue;
    found.set(i, j);
    taken.add(j);
  }
  return found;
}

function formsOf({ name, surfaces }: Annotation['entities'][number]): Set<string> {
  return new Set([name, ...surfaces].map(plain));
}

function sharedForms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...b].filter((form) => a.has(form)).length;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the words of one are among those of the other, in one piece. */
function holds(a: string, b: string): boolean {
  const [x, y] = [` ${plain(a)} `, ` ${plain(b)} `];
  return x.trim() !== '' && y.trim() !== '' && (x.includes(y) || y.includes(x));
}

/** The share of the longer text's words that both have, in order. */
export function sharedPart(a: string, b: string): number {
  const [x, y] = [a, b].map((text) =>
    plain(text)
      .split(' ')
      .filter((word) => word !== ''),
  ) as [string[], string[]];
  if (x.length === 0 || y.length === 0) return 0;
  let last = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const next = [0];
    for (const [j, other] of y.entries()) {
      next.push(word === other ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, next[j] ?? 0));
    }
    last = next;
  }
  return (last[y.length] ?? 0) / Math.max(x.length, y.length);
}
