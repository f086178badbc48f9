import type { Store, Transaction } from '../../store/store.ts';
import { articles } from './articles.ts';
import { claims } from './claims.ts';
import { coMentions } from './co-mentions.ts';
import { evidence } from './evidence.ts';
import type { Examination, Fault } from './examination.ts';
import { facets } from './facets.ts';
import { names } from './names.ts';
import { lookAtNumbers } from './numbers.ts';
import { stories } from './stories.ts';
import { sums } from './sums.ts';
import { words } from './words.ts';

/** What was found of one kind. */
export interface Finding {
  what: string;
  lookedAt: number;
  wrong: number;
  /** The first few. */
  faults: Fault[];
}

/** What rests on something else comes after it, so that it is repaired after it. */
const examinations: readonly Examination[] = [
  ...facets,
  ...claims,
  articles,
  evidence,
  ...sums,
  names,
  words,
  coMentions,
  ...stories,
];

/** Ids that are read at a time. */
const pageSize = 10_000;
/** Faults that are told of each kind. */
const mostTold = 5;

export interface CheckOptions {
  /** Makes right what can be derived from the rest of the graph, in one transaction a batch. */
  repair?: boolean;
  onProgress?: (what: string, lookedAt: number) => void;
}

/**
 * Counts everything anew that the graph derives from its articles, and looks whether all that must hold does. Reads
 * batch by batch: what is written meanwhile by others can look wrong.
 */
export async function check(store: Store, { repair = false, onProgress }: CheckOptions = {}): Promise<Finding[]> {
  const findings = [finding('articles: numbered as they came in, without a gap', await lookAtNumbers(store))];
  for (const examination of examinations) {
    findings.push(await examine(store, examination, repair, (lookedAt) => onProgress?.(examination.what, lookedAt)));
  }
  return findings;
}

async function examine(
  store: Store,
  examination: Examination,
  repair: boolean,
  onProgress: (lookedAt: number) => void,
): Promise<Finding> {
  const { what, batch, find } = examination;
  const reading: Transaction = { run: (query, params) => store.read(query, params) };
  const found: Finding = { what, lookedAt: 0, wrong: 0, faults: [] };
  for await (const ids of batchesOf(store, examination.ids, batch)) {
    const faults = await find(reading, ids);
    found.lookedAt += ids.length;
    found.wrong += faults.length;
    found.faults.push(...faults.slice(0, mostTold - found.faults.length));
    if (repair && faults.length > 0) {
      const wrong = [...new Set(faults.map(({ id }) => id))].sort();
      await store.write(async (tx) => examination.repair?.(tx, wrong));
    }
    onProgress(found.lookedAt);
  }
  return found;
}

async function* batchesOf(store: Store, query: string, size: number): AsyncGenerator<string[]> {
  let afterId = '';
  for (;;) {
    const page = (await store.read<{ id: string }>(query, { afterId, limit: pageSize })).map(({ id }) => id);
    for (let start = 0; start < page.length; start += size) yield page.slice(start, start + size);
    afterId = page.at(-1) ?? '';
    if (page.length < pageSize) return;
  }
}

function finding(what: string, { lookedAt, faults }: { lookedAt: number; faults: Fault[] }): Finding {
  return { what, lookedAt, wrong: faults.length, faults: faults.slice(0, mostTold) };
}
