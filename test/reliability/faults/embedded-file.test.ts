import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../../src/errors.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import type { Store } from '../../../src/store/store.ts';
import { generateNews, ingestNews } from '../../support/news.ts';
import { pseudoRandom } from '../../support/pseudo-random.ts';
import { shown, times } from '../../support/shown.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { whole } from '../../support/whole.ts';

const seed = 20250127;
const tries = 20 * times;
const moreQueries = path.resolve(import.meta.dirname, '../../support/cypher');
const root = mkdtempSync(path.join(tmpdir(), 'newsgraph-file-'));
/** A graph as it was closed, and as it stands on disk while it is written to. */
const states = ['closed', 'open'] as const;
const open = (folder: string) => openEmbedded({ folder, queryTimeoutMs: 30_000, moreQueries });

let acknowledged: string[];

beforeAll(async () => {
  const folder = path.join(root, 'graph');
  const first = await open(folder);
  await migrate(first);
  await ingestNews(first, generateNews(6));
  await first.close();
  cpSync(folder, path.join(root, 'before'), { recursive: true });
  const store = await open(folder);
  for (let count = 7; count <= 12; count++) await ingestNews(store, generateNews(count));
  cpSync(folder, path.join(root, 'open'), { recursive: true });
  acknowledged = await whole(store);
  await store.close();
  cpSync(folder, path.join(root, 'closed'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Files of a graph, without the one that tells how much of it was acknowledged. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size > 0 && !file.endsWith('.commits'))
    .sort();
}

/** A graph whose file was damaged opens with all that was acknowledged, or is refused in words that help. */
async function survives(state: string, damage: (folder: string) => string): Promise<'refused' | 'whole'> {
  const folder = path.join(root, 'damaged');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, state), folder, { recursive: true });
  const what = damage(folder);
  let store: Store;
  try {
    store = await open(folder);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    expect(error.message, what).toContain('newsgraph.grafeo');
    expect(error.message, what).toMatch(/newsgraph restore/);
    return 'refused';
  }
  try {
    expect((await whole(store)).join('\n') === acknowledged.join('\n'), `${what}: opens as it was`).toBe(true);
    return 'whole';
  } finally {
    await store.close();
  }
}

function flip(file: string, at: number, bit: number): void {
  const content = readFileSync(file);
  content.writeUInt8(content.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(file, content);
}

describe.each(states)('the file of an embedded graph, %s,', (state) => {
  it('opens as it was', async () => {
    expect(await survives(state, () => 'nothing')).toBe('whole');
  });

  it(`that ends at a random place is whole or refused (seed ${seed})`, async () => {
    shown('fault', "the embedded graph's file or log cut off at a random place", tries);
    const random = pseudoRandom(seed);
    let refused = 0;
    for (let tried = 0; tried < tries; tried++) {
      const outcome = await survives(state, (folder) => {
        const files = filesOf(folder);
        const file = files[Math.floor(random() * files.length)] ?? '';
        const length = Math.floor(random() * statSync(file).size);
        truncateSync(file, length);
        return `${file} cut off after ${length} bytes`;
      });
      if (outcome === 'refused') refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });

  it(`with a bit changed at a random place is whole or refused (seed ${seed})`, async () => {
    shown('fault', "a bit of the embedded graph's file or log changed at a random place", tries);
    const random = pseudoRandom(seed + 1);
    let refused = 0;
    for (let tried = 0; tried < tries; tried++) {
      const outcome = await survives(state, (folder) => {
        const files = filesOf(folder);
        const file = files[Math.floor(random() * files.length)] ?? '';
        const at = Math.floor(random() * statSync(file).size);
        const bit = Math.floor(random() * 8);
        flip(file, at, bit);
        return `bit ${bit} of byte ${at} of ${file} changed`;
      });
      if (outcome === 'refused') refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('that is gone, empty, or of another program is refused', async () => {
    const damages: [what: string, damage: (file: string) => void][] = [
      ['gone', (file) => rmSync(file)],
      ['empty', (file) => writeFileSync(file, '')],
      ['of another program', (file) => writeFileSync(file, `SQLite format 3\0${'\0'.repeat(8192)}`)],
      ['a text', (file) => writeFileSync(file, 'news of the day\n'.repeat(1000))],
    ];
    shown('fault', "the embedded graph's file gone, empty or another program's", damages.length);
    for (const [what, damage] of damages) {
      const damaged = (folder: string) => {
        damage(path.join(folder, 'newsgraph.grafeo'));
        return what;
      };
      expect(await survives(state, damaged), what).toBe('refused');
    }
  });
});

describe('an embedded graph', () => {
  it('whose log is gone is refused, and so is an older copy in its place', async () => {
    shown('fault', "the embedded graph's log gone, or an older copy of its file in its place", 2);
    const logs = (folder: string) => filesOf(folder).filter((file) => file.includes('.wal'));
    const withoutLog = (folder: string) => {
      expect(logs(folder).length).toBeGreaterThan(0);
      for (const file of logs(folder)) rmSync(file);
      return 'log gone';
    };
    expect(await survives('open', withoutLog)).toBe('refused');
    const older = (folder: string) => {
      cpSync(path.join(root, 'before', 'newsgraph.grafeo'), path.join(folder, 'newsgraph.grafeo'));
      return 'older copy';
    };
    expect(await survives('closed', older)).toBe('refused');
  });

  it('that a process holds is refused to a second one', async () => {
    shown('fault', 'a second process on one embedded graph');
    const folder = path.join(root, 'held');
    const store = await open(folder);
    try {
      await expect(open(folder)).rejects.toThrow(/is in use by another process .*; stop it first/);
    } finally {
      await store.close();
    }
  });

  it('on a disk that lets nobody write is refused, and opens when it does again', async ({ skip }) => {
    const folder = path.join(root, 'read-only');
    const disk = smallDisk(folder, '20m');
    if (disk === null) return skip('needs to mount a disk: run it as root');
    shown('fault', "the embedded graph's folder not writable");
    try {
      cpSync(path.join(root, 'closed'), folder, { recursive: true });
      disk.remount('ro');
      await expect(open(folder)).rejects.toThrow(/newsgraph\.grafeo can't be opened: .*[Rr]ead-only/);
      disk.remount('rw');
      await (await open(folder)).close();
    } finally {
      disk.unmount();
    }
  });
});
