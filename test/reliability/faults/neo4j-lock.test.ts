import { expect, it } from 'vitest';
import { StoreTimeoutError } from '../../../src/errors.ts';
import { neo4jDriver } from '../../support/neo4j.ts';
import { shown } from '../../support/shown.ts';
import { articles, connection, emptied, ingestAll, opened, why } from './support.ts';

it.skipIf(connection === null)(
  `tells who waits too long for another writer's lock that time ran out${why}`,
  async () => {
    if (connection === null) throw new Error('unreachable');
    shown('fault', 'A writer that waits for the lock of another longer than a transaction may take', 1);
    const store = await emptied();
    await ingestAll(store, articles(1));
    const hasty = await opened({ ...connection, queryTimeoutMs: 2_000 });
    const driver = neo4jDriver(connection);
    const session = driver.session({ database: connection.database });
    const other = session.beginTransaction();
    await other.run("MATCH (m:Meta {id: 'revision'}) SET m.value = m.value");

    const outcome = await hasty.write((tx) => tx.run('meta/revision', {})).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(StoreTimeoutError);

    await other.rollback();
    expect(await hasty.write((tx) => tx.run('meta/revision', {}))).toHaveLength(1);
    await session.close();
    await driver.close();
    await hasty.close();
    await store.close();
  },
);
