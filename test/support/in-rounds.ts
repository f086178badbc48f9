import type { Store } from '../../src/store/store.ts';

/**
 * A store that answers in rounds: whatever is asked while nothing is answered makes up one round, and is answered
 * together. An operation takes as many rounds as its longest chain of queries has, each of which waits for the one before.
 */
export function inRounds(store: Store): { store: Store; rounds: string[][] } {
  const rounds: string[][] = [];
  let waiting: { query: string; answer: () => Promise<() => void> }[] = [];
  let isAnswering = false;

  const nextRound = async (): Promise<void> => {
    isAnswering = true;
    const round = waiting;
    waiting = [];
    rounds.push(round.map(({ query }) => query));
    for (const deliver of await Promise.all(round.map(({ answer }) => answer()))) deliver();
    isAnswering = false;
    if (waiting.length > 0) setImmediate(nextRound);
  };

  const read = <Row extends object>(...question: Parameters<Store['read']>): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      const answer = () =>
        store.read<Row>(...question).then(
          (rows) => () => resolve(rows),
          (error) => () => reject(error),
        );
      waiting.push({ query: question[0], answer });
      // By then everything has asked that does not wait for an answer itself.
      if (waiting.length === 1 && !isAnswering) setImmediate(nextRound);
    });

  return { rounds, store: { ...store, read } };
}
