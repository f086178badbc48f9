import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../src/keeping/backup/backup.ts';
import { restore } from '../../src/keeping/backup/restore.ts';
import { check } from '../../src/keeping/check/check.ts';
import { SCHEMA_VERSION } from '../../src/store/migrate.ts';
import { beginRestore, mustBeWhole } from '../../src/store/restoring.ts';
import type { Store } from '../../src/store/store.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { type Engine, engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';
import { whole } from '../support/whole.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-backup-'));
const fileOf = (name: string) => path.join(folder, `${name}.jsonl.gz`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function onEmpty<T>(engine: Engine, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await engine.open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const graphs = new Map<string, string[]>();

beforeAll(async () => {
  for (const engine of engines) {
    await onEmpty(engine, async (store) => {
      await ingestSamples(store);
      await decideOnSamples(store);
      graphs.set(engine.name, await whole(store));
      await backup(store, fileOf(engine.name));
    });
  }
});

describe.each(engines.flatMap((from) => engines.map((to) => ({ from, to }))))(
  'a backup of $from.name restored into $to.name',
  ({ from, to }) => {
    it('is the same graph, with nothing wrong, and can be backed up again', async () => {
      await onEmpty(to, async (store) => {
        const counts = await restore(store, fileOf(from.name));
        expect(await whole(store)).toEqual(graphs.get(from.name));
        expect((await check(store)).filter(({ wrong }) => wrong > 0)).toEqual([]);
        expect(await store.read('meta/schema-version', {})).toEqual([{ version: SCHEMA_VERSION }]);
        expect(await backup(store, fileOf('again'))).toEqual(counts);
        // What comes next is numbered after what was there.
        const [head] = await store.read<{ last: number }>('arrival/head', {});
        expect(head?.last).toBeGreaterThan(0);
        await expect(restore(store, fileOf(from.name))).rejects.toThrow(/expected an empty graph .* found \d+ nodes/);
      });
    });
  },
);

describe.each(engines)('a backup of $name', (engine) => {
  it('can be read by its owner alone, and is there only when it is whole', () => {
    expect(statSync(fileOf(engine.name)).mode & 0o777).toBe(0o600);
    expect(() => statSync(`${fileOf(engine.name)}.part`)).toThrow(/ENOENT/);
  });

  it('made while others write is told', async () => {
    await onEmpty(engine, async (store) => {
      await ingestSamples(store);
      let at = 0;
      const busy: Store = { ...store, revision: async () => at++ };
      await expect(backup(busy, fileOf('busy'))).rejects.toThrow(/written to during each of 3 backups/);
      expect(() => statSync(fileOf('busy'))).toThrow(/ENOENT/);
    });
  });

  it('whose restore was interrupted is told when the graph is opened', async () => {
    await onEmpty(engine, async (store) => {
      await beginRestore(store, fileOf(engine.name));
      await expect(mustBeWhole(store)).rejects.toThrow(/the graph is not whole: the restore of .* did not end/);
    });
  });
});

describe('a file that is not a whole backup', () => {
  const [embedded] = engines;
  const refused = async (content: Buffer, reason: RegExp) => {
    if (embedded === undefined) throw new Error('unreachable');
    const file = fileOf('other');
    writeFileSync(file, content);
    await onEmpty(embedded, async (store) => {
      await expect(restore(store, file)).rejects.toThrow(reason);
      expect(await whole(store)).toEqual([]);
    });
  };
  const made = () => readFileSync(fileOf('embedded'));
  const lines = () => gunzipSync(made()).toString().split('\n');

  it('is told wherever it ends', async () => {
    const { length } = made();
    for (const part of [0.05, 0.4, 0.9, 0.999]) {
      await refused(made().subarray(0, Math.floor(length * part)), /damaged or not whole/);
    }
  });

  it('is told when a line is missing, changed or added', async () => {
    const again = (all: string[]) => gzipSync(all.join('\n'));
    await refused(again(lines().toSpliced(5, 1)), /expected \d+ nodes and \d+ relationships, found/);
    await refused(again(lines().map((line) => line.replace('Putin', 'Ivanov'))), /SHA-256/);
    await refused(again(lines().slice(0, -2)), /its last line/);
    await refused(again([...lines().slice(0, -1), '{"n":[1,["A"],{}]}', '']), /follows its last line/);
  });

  it('is told when it is something else, or of a newer release', async () => {
    await refused(Buffer.from('{"title": "news"}\n'), /is not a backup of newsgraph/);
    await refused(gzipSync('{"title": "news"}\n'), /is not a backup of newsgraph/);
    await refused(Buffer.alloc(0), /is not a backup|not whole/);
    const [header = '', ...rest] = lines();
    await refused(
      gzipSync([header.replace(`"schemaVersion":${SCHEMA_VERSION}`, '"schemaVersion":99'), ...rest].join('\n')),
      /a newer/,
    );
  });
});
