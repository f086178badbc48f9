import { type ContenderName, type Operation, type ServerName, textOf } from '../operations.ts';
import type { Subjects } from '../subjects.ts';
import { type Answer, graphqlRequest } from './http.ts';
import { type Connection, encode, runCypher } from './neo4j.ts';

/** One way to answer the operations. */
export interface Contender {
  name: ContenderName;
  /** Asks an operation as of the given turn; null where it can't be asked this way. */
  question(operation: Operation, subjects: Subjects): ((turn: number) => Promise<Answer>) | null;
}

/** Requests that differ are made before any is measured; after so many turns they come again. */
export const differentTurns = 20;

export function graphqlContender(name: ServerName, url: string): Contender {
  return {
    name,
    question: (operation, subjects) => {
      const query = textOf(operation, name);
      if (query === null) return null;
      const sendings = turns((turn) => graphqlRequest(url, query, operation.params(subjects, turn)));
      return (turn) => taken(sendings, turn)();
    },
  };
}

export function cypherContender(connection: Connection): Contender {
  return {
    name: 'byHand',
    question: (operation, subjects) => {
      const query = textOf(operation, 'byHand');
      if (query === null) return null;
      const params = turns((turn) => encode(operation.params(subjects, turn)));
      return async (turn) => {
        const rows = await runCypher(connection, query, taken(params, turn));
        return { data: () => rows };
      };
    },
  };
}

function turns<Item>(make: (turn: number) => Item): Item[] {
  return Array.from({ length: differentTurns }, (_, turn) => make(turn));
}

function taken<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('expected at least one turn');
  return item;
}
