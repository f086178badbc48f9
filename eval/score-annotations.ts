/**
 * Scores what was read of whole articles against what people annotated. Entities match when they share a form and
 * their kind; roles by holder and title; events by type, date (a date that isn't given accepts any) and a participant,
 * or where there are none by their evidence; statements by speaker and at least 80 % of the longer text.
 */
import type { AnnotatedEvent, Annotation } from '../src/annotations/annotation.ts';
import { errorsOf, type Near, type OnError, shown } from './errors.ts';
import { matched } from './matched.ts';
import { type Counts, type Row, row } from './row.ts';

/** An annotated article, and what was read of it. */
export interface Pair {
  gold: Annotation;
  predicted: Annotation;
}

const sameText = 0.8;
const sameEvidence = 0.5;
/** Statements that share less of their words have nothing to do with each other. */
const nearText = 0.2;

/** One line a task and language, and one a task for all. */
export function scoreAnnotations(pairs: readonly Pair[], onError: OnError | null): Row[] {
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
    [...languages]
      .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'))
      .map(([language, counts]) => row(task, language, counts)),
  );
}

type Count = (task: string, language: string, counts: Counts) => void;

function scoreArticle({ gold, predicted }: Pair, count: Count, onError: OnError | null): void {
  const score = <T>(
    task: string,
    [g, p]: readonly [readonly T[], readonly T[]],
    fits: (g: T, p: T) => number,
    near: (g: T, p: T) => Near | null,
    show: (one: T, of: Annotation) => string,
  ) => {
    const matches = matched(g, p, fits);
    count(`articles: ${task}`, gold.lang, { right: matches.size, predicted: p.length, gold: g.length });
    if (onError !== null) {
      const hit = new Set(matches.values());
      const errors = errorsOf(
        g.filter((_, i) => !matches.has(i)),
        p.filter((_, j) => !hit.has(j)),
        near,
      );
      for (const { kind, gold: there, found } of errors) {
        const text = shown(there && show(there, gold), found && show(found, predicted));
        onError({ task: `articles: ${task}`, kind, text: `${gold.id}: ${text}` });
      }
    }
    return matches;
  };
  const nameOf = (of: Annotation, key: string | null) => of.entities.find((one) => one.key === key)?.name ?? '-';

  const entities = score(
    'entities',
    [gold.entities, predicted.entities],
    (g, p) => (g.kind === p.kind ? sharedForms(formsOf(g), formsOf(p)) : 0),
    (g, p) => {
      if (sharedForms(formsOf(g), formsOf(p)) > 0) return { kind: 'wrong-kind', fit: 2 };
      return holds(g.name, p.name) ? { kind: 'wrong-extent', fit: 1 } : null;
    },
    (one) => `${one.kind} ${one.name}`,
  );
  const goldKey = new Map([...entities].map(([i, j]) => [predicted.entities[j]?.key, gold.entities[i]?.key]));
  const same = (g: string | null, p: string | null) => g !== null && p !== null && goldKey.get(p) === g;

  score(
    'roles',
    [gold.roles, predicted.roles],
    (g, p) => (same(g.actor, p.actor) && holds(g.title, p.title) ? 1 + sharedPart(g.title, p.title) : 0),
    (g, p) => {
      if (same(g.actor, p.actor)) return { kind: 'wrong-title', fit: 1 };
      return holds(g.title, p.title) ? { kind: 'wrong-holder', fit: 1 } : null;
    },
    (one, of) => `${nameOf(of, one.actor)}: ${one.title} of ${nameOf(of, one.of)}`,
  );
  score(
    'events',
    [gold.events, predicted.events],
    (g, p) => eventFits(g, p, same),
    (g, p) => eventIsNear(g, p, same),
    (one, of) =>
      `${one.type} ${one.date ?? 'no date'} ${one.participants.map((who) => nameOf(of, who.entity)).join(', ')} (${one.trigger ?? ''})`,
  );
  for (const kind of ['DIRECT', 'INDIRECT'] as const) {
    const ofKind = ({ statements }: Annotation) => statements.filter((one) => one.kind === kind);
    const sameSpeaker = (g: string | null, p: string | null) => (g === null ? p === null : same(g, p));
    score(
      `statements, ${kind.toLowerCase()}`,
      [ofKind(gold), ofKind(predicted)],
      (g, p) => {
        const share = sharedPart(g.text, p.text);
        return sameSpeaker(g.speaker, p.speaker) && share >= sameText ? share : 0;
      },
      (g, p) => {
        const fit = sharedPart(g.text, p.text);
        if (fit < nearText) return null;
        return { kind: fit >= sameText ? 'wrong-speaker' : 'wrong-extent', fit };
      },
      (one, of) => `${nameOf(of, one.speaker)}: ${one.text.slice(0, 80)}`,
    );
  }
}

type Same = (g: string | null, p: string | null) => boolean;

function eventFits(g: AnnotatedEvent, p: AnnotatedEvent, same: Same): number {
  if (g.type !== p.type || !sameDate(g, p)) return 0;
  const common = commonParticipants(g, p, same);
  if (g.participants.length > 0 && common === 0) return 0;
  const text = sharedPart(g.evidence, p.evidence);
  return g.participants.length > 0 || text >= sameEvidence ? 1 + common + text : 0;
}

/** What is wrong about an event that has somebody of another of its type, or is told by the same words. */
function eventIsNear(g: AnnotatedEvent, p: AnnotatedEvent, same: Same): Near | null {
  const common = commonParticipants(g, p, same);
  const text = sharedPart(g.evidence, p.evidence);
  if (g.type !== p.type) return text >= sameEvidence ? { kind: 'wrong-type', fit: text } : null;
  if (common === 0 && text < sameEvidence) return null;
  return { kind: sameDate(g, p) ? 'wrong-participants' : 'wrong-date', fit: 1 + common + text };
}

function sameDate(g: AnnotatedEvent, p: AnnotatedEvent): boolean {
  return g.date === null || g.date === p.date;
}

function commonParticipants(g: AnnotatedEvent, p: AnnotatedEvent, same: Same): number {
  return g.participants.filter((a) => p.participants.some((b) => same(a.entity, b.entity))).length;
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
