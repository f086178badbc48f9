import { graphqlRequest } from '../measure/http.ts';
import { chooseSubjects } from '../subjects.ts';
import { follow } from './followers.ts';
import { type MemorySample, slope, watchMemory } from './memory.ts';
import { drive, type Tally } from './open-loop.ts';
import { traffic } from './traffic.ts';

export interface Effort {
  /** How long the highest rate is held. */
  seconds: number;
  /** How long each rate is tried before. */
  stepSeconds: number;
  /** How long the first rate is sent at most until it is held: a database that has just started answers slowly. */
  warmUpSeconds: number;
  /** How long the server is overloaded afterwards, and with how many times the rate that it held. */
  overloadSeconds: number;
  overload: number;
  /** Requests a second of the first step. */
  firstRate: number;
  /** A rate is held when 99 of 100 answers come within so many milliseconds. */
  p99Ms: number;
  subscriptions: number;
}

export interface Endurance {
  steps: { tally: Tally; isHeld: boolean }[];
  held: Tally;
  overloaded: Tally;
  /** At half the rate that was held, right after the overload. */
  afterwards: Tally;
  memory: { first: MemorySample; last: MemorySample; residentSlope: number; heapSlope: number };
  /** Articles a minute that were new while the rate was held, by which memory may grow. */
  articlesPerMinute: number;
  /** Articles acknowledged as new, and those of them that are not there. */
  acknowledged: number;
  lost: string[];
  decisions: number;
  /** Answers that open subscriptions did not get. */
  missed: number;
  subscriptionErrors: string[];
}

const growth = 1.4;
/** Of the highest rate that was held for a moment, so that it is held for long. */
const share = 0.8;
const afterwardsSeconds = 3;
/** A rate that was not held may have met a moment's pause, of a collector of garbage for example. */
const mostTries = 2;
const mostIdsAtOnce = 100;

/**
 * Finds the rate that a server over an archive of `size` articles holds, holds it, overloads the server, and looks
 * whether all that was acknowledged is there.
 */
export async function endure(
  url: string,
  size: number,
  effort: Effort,
  tell: (line: string) => void = () => {},
): Promise<Endurance> {
  const ask = async <Data>(query: string, variables: object) =>
    (await graphqlRequest(url, query, variables)()).data() as Data;
  const { next, acknowledged } = traffic(size, await chooseSubjects(size, ask));
  const followers = await follow(url, effort.subscriptions);
  const run = async (what: string, perSecond: number, seconds: number) => {
    const tally = await drive(url, next, { perSecond, seconds });
    tell(`${what}: ${line(tally)}`);
    return tally;
  };
  const isHeld = ({ errors, shed, latency }: Tally) => errors + shed === 0 && latency.p99 <= effort.p99Ms;
  try {
    for (let seconds = 0; seconds < effort.warmUpSeconds; seconds += effort.stepSeconds) {
      if (isHeld(await run('warming up', effort.firstRate, effort.stepSeconds))) break;
    }
    const steps: Endurance['steps'] = [];
    const holds = async (rate: number) => {
      for (let tries = 0; tries < mostTries; tries++) {
        const tally = await run('trying', rate, effort.stepSeconds);
        steps.push({ tally, isHeld: isHeld(tally) });
        if (isHeld(tally)) return true;
      }
      return false;
    };
    let best = effort.firstRate;
    for (let rate = best; await holds(rate); rate *= growth) best = rate;
    const perSecond = best * share;
    const memory = watchMemory(new URL(url).origin, tell);
    const before = acknowledged.articles.size;
    const held = await run('holding', perSecond, effort.seconds);
    const articlesPerMinute = ((acknowledged.articles.size - before) * 60) / effort.seconds;
    await memory.stop();
    const [first, last] = [memory.samples[0], memory.samples.at(-1)];
    if (first === undefined || last === undefined) throw new Error('expected /metrics to tell of memory, it did not');
    const underOverload = watchMemory(new URL(url).origin);
    const overloaded = await run('overloading', perSecond * effort.overload, effort.overloadSeconds);
    await underOverload.stop();
    const afterwards = await run('afterwards', perSecond / 2, afterwardsSeconds);
    return {
      steps,
      held,
      overloaded,
      afterwards,
      memory: {
        first,
        last: underOverload.samples.at(-1) ?? last,
        residentSlope: slope(memory.samples, 'residentMb'),
        heapSlope: slope(memory.samples, 'heapMb'),
      },
      articlesPerMinute,
      acknowledged: acknowledged.articles.size,
      lost: await missing(ask, acknowledged.articles),
      decisions: acknowledged.decisions,
      missed: await followers.missed(acknowledged.articles),
      subscriptionErrors: followers.errors,
    };
  } finally {
    await followers.stop();
  }
}

async function missing(
  ask: <Data>(query: string, variables: object) => Promise<Data>,
  articles: ReadonlySet<string>,
): Promise<string[]> {
  const all = [...articles];
  const lost: string[] = [];
  for (let start = 0; start < all.length; start += mostIdsAtOnce) {
    const ids = all.slice(start, start + mostIdsAtOnce);
    const { nodes } = await ask<{ nodes: ({ id: string } | null)[] }>(
      'query Found($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    const found = new Set(nodes.map((node) => node?.id));
    lost.push(...ids.filter((id) => !found.has(id)));
  }
  return lost;
}

function line({ perSecond, sent, answered, shed, errors, examples, latency, refusal }: Tally): string {
  const told = [
    `${Math.round(perSecond)}/s, ${sent} sent, ${answered} answered (p50 ${latency.p50} ms, p99 ${latency.p99} ms)`,
  ];
  if (shed > 0) told.push(`${shed} shed (p50 ${refusal.p50} ms, p99 ${refusal.p99} ms)`);
  told.push(`${errors} errors`, ...examples);
  return told.join(', ');
}

/** What a run showed, in lines for people. */
export function summary(endurance: Endurance): string[] {
  const { held, overloaded, afterwards, memory, acknowledged, lost, decisions, missed } = endurance;
  const { first, last, residentSlope, heapSlope } = memory;
  const { articlesPerMinute } = endurance;
  const megabytes = (value: number) => `${value.toFixed(1)} MB`;
  return [
    `held: ${line(held)}`,
    `overloaded: ${line(overloaded)}`,
    `right afterwards: ${line(afterwards)}`,
    `memory: resident ${megabytes(first.residentMb)} at the start, ${megabytes(last.residentMb)} at the end, ` +
      `${megabytes(residentSlope)} a minute while the rate was held; heap ${megabytes(first.heapMb)}, ` +
      `${megabytes(last.heapMb)}, ${megabytes(heapSlope)} a minute; ${articlesPerMinute.toFixed(0)} new articles a minute`,
    `${acknowledged} articles acknowledged, ${lost.length} of them lost; ${decisions} decisions`,
    `subscriptions: ${missed} answers missed, ${endurance.subscriptionErrors.length} errors`,
  ];
}
