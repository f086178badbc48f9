import type { Operation } from '../operations.ts';
import type { Subjects } from '../subjects.ts';
import { type Contender, differentTurns } from './contenders.ts';

/**
 * Asks every contender everything once, and makes sure that they answer the same: what is measured must be equal work.
 * @throws {Error} naming each operation that is answered otherwise, and how
 */
export async function mustAgree(
  operations: readonly Operation[],
  contenders: readonly Contender[],
  subjects: Subjects,
): Promise<void> {
  const problems: string[] = [];
  for (const operation of operations) {
    problems.push(...(await disagreements(operation, contenders, subjects)).slice(0, 1));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function disagreements(
  operation: Operation,
  contenders: readonly Contender[],
  subjects: Subjects,
): Promise<string[]> {
  const found: string[] = [];
  const asked = contenders.map(({ name, question }) => ({ name, ask: question(operation, subjects) }));
  const first = JSON.stringify(operation.params(subjects, 0));
  for (let turn = 0; turn < differentTurns; turn++) {
    if (turn > 0 && JSON.stringify(operation.params(subjects, turn)) === first) continue;
    let expected: ReadonlySet<string> | null = null;
    for (const { name, ask } of asked) {
      if (ask === null) continue;
      try {
        const data = (await ask(turn)).data();
        const said = operation.agreement === 'ids' ? idsIn(data) : resultsIn(data);
        expected ??= said;
        found.push(...difference(said, expected).map((what) => `${operation.name}: ${name} ${what}`));
      } catch (error) {
        found.push(`${operation.name}: ${name} fails: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  return found;
}

/** How an answer differs from that of newsgraph. */
function difference(said: ReadonlySet<string>, expected: ReadonlySet<string>): string[] {
  if (expected.size === 0) return ['finds nothing'];
  const more = [...said].filter((one) => !expected.has(one));
  const less = [...expected].filter((one) => !said.has(one));
  if (more.length === 0 && less.length === 0) return [];
  const some = (ids: readonly string[]) => `${ids.length} (${ids.slice(0, 5).join(', ')})`;
  return [`answers otherwise than newsgraph: ${some(more)} more, ${some(less)} less`];
}

/** The values of every `id` in an answer, however deep. */
export function idsIn(answer: unknown, found: Set<string> = new Set()): Set<string> {
  if (answer !== null && typeof answer === 'object') {
    if ('id' in answer && typeof answer.id === 'string') found.add(answer.id);
    for (const value of Object.values(answer)) idsIn(value, found);
  }
  return found;
}

/**
 * How many results there are where each finds its own: a search ranks by a score of its own, and of paths of one length
 * any may come. The peer searches the titles and the texts apart.
 */
function resultsIn(answer: unknown): Set<string> {
  const results = Math.max(0, ...listsIn(answer).map(({ length }) => length));
  return new Set(results === 0 ? [] : [`${results} results`]);
}

/** The outermost lists of an answer. */
function listsIn(answer: unknown): unknown[][] {
  if (Array.isArray(answer)) return [answer];
  if (answer === null || typeof answer !== 'object') return [];
  return Object.values(answer).flatMap(listsIn);
}
