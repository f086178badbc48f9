import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OverloadedError, StoreTimeoutError, StoreUnavailableError } from '../../../src/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { neo4jDriver } from '../../support/neo4j.ts';
import { shown } from '../../support/shown.ts';
import { articles, connection, emptied, ingestAll, opened, why } from './support.ts';

describe.skipIf(connection === null)(`a transaction that writes to Neo4j${why}`, () => {
  if (connection === null) return;
  const neo4j = connection;
  const closing: (() => Promise<unknown>)[] = [];
  let store: Store;

  beforeEach(async () => {
    store = await emptied();
    closing.push(() => store.close());
    // Neo4j has planned what a write asks, which takes longer than these tests wait.
    await ingestAll(store, articles(1));
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  it("is told that time ran out when it waits too long for another writer's lock", async () => {
    shown('fault', 'A writer that waits for the lock of another longer than a transaction may take', 1);
    const hasty = await opened({ ...neo4j, queryTimeoutMs: 5_000 });
    const driver = neo4jDriver(neo4j);
    const session = driver.session({ database: neo4j.database });
    const other = session.beginTransaction();
    closing.push(
      () => hasty.close(),
      () => driver.close(),
      () => session.close(),
    );
    await other.run("MATCH (m:Meta {id: 'revision'}) SET m.value = m.value");

    const outcome = await hasty.write((tx) => tx.run('meta/revision', {})).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(StoreTimeoutError);

    await other.rollback();
    expect(await hasty.write((tx) => tx.run('meta/revision', {}))).toHaveLength(1);
  });

  it('is refused when those before it take longer than a transaction may', async () => {
    const hasty = await opened({ ...neo4j, queryTimeoutMs: 3_000 });
    closing.push(() => hasty.close());
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const begun: number[] = [];
    const write = (number: number) =>
      hasty
        .write(async (tx) => {
          begun.push(number);
          await gate;
          return tx.run('meta/revision', {});
        })
        .catch((error: unknown) => error);
    const before = [write(1), write(2)];
    expect(await write(3)).toBeInstanceOf(OverloadedError);
    expect(begun).not.toContain(3);

    go();
    await Promise.all(before);
    expect(await hasty.write((tx) => tx.run('meta/revision', {}))).toHaveLength(1);
  });

  it('is told that Neo4j is not there for it when somebody ends it', async () => {
    shown('fault', 'A transaction ended by whoever runs Neo4j', 1);
    const driver = neo4jDriver(neo4j);
    closing.push(() => driver.close());
    const end = async () => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId AS id",
      );
      const ids = records.map((record) => record.get('id'));
      expect(ids).toHaveLength(1);
      await driver.executeQuery('TERMINATE TRANSACTIONS $ids', { ids });
    };
    const outcome = await store
      .write(async (tx) => {
        await tx.run('meta/revision', {});
        await end();
        return tx.run('meta/revision', {});
      })
      .catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(StoreUnavailableError);
    expect(await store.write((tx) => tx.run('meta/revision', {}))).toHaveLength(1);
  });
});
