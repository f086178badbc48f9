import { mergeEntities, undoMerge } from '../../src/curation/merge.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import { backup } from '../../src/keeping/backup/backup.ts';
import { restore } from '../../src/keeping/backup/restore.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';

/**
 * A process to be killed: works on the graph of `GRAPH`, a folder or a URI of bolt, and tells on standard output what is
 * done, one line each. `decide`: merges, undoes and retracts without an end; `backup` and `restore` of a file.
 */
const [work = '', file = ''] = process.argv.slice(2);
const graph = process.env['GRAPH'] ?? '';
const queryTimeoutMs = 60_000;

const store = graph.startsWith('bolt')
  ? await openNeo4j({ uri: graph, username: 'neo4j', database: 'neo4j', queryTimeoutMs })
  : // So little that the file takes it in again and again meanwhile.
    await openEmbedded({ folder: graph, queryTimeoutMs, logBytes: 50_000 });
await migrate(store);

/** Waits a little in the middle of the work, so that it can be killed there. */
function onProgress(what: string): void {
  console.log(what);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}

async function decide(store: Store): Promise<void> {
  for (let round = 0; ; round++) {
    const decision = { by: null, reason: null, at: new Date().toISOString() };
    const merge = await mergeEntities(store, { into: 'actor:tokoh00', from: ['actor:tokoh01'] }, decision);
    console.log(`merged ${merge}`);
    await undoMerge(store, merge, decision);
    console.log(`undone ${merge}`);
    const id = articleIdOfUrl(`https://example.com/${round}`);
    await retractArticle(store, id, decision).then(
      () => console.log(`retracted ${id}`),
      () => console.log(`there is no more to retract than ${round}`),
    );
  }
}

console.log('begun');
if (work === 'decide') await decide(store);
if (work === 'backup') await backup(store, file, { onProgress });
if (work === 'restore') await restore(store, file, { onProgress });
await store.close();
