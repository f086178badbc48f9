import { Command } from 'commander';
import type { Store } from '../../store/store.ts';
import { checkWithProgress, tellWrong } from '../check/command.ts';
import { startProgress } from '../progress.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

type OpenStore = () => Promise<Store>;

/** `newsgraph backup`. */
export function backupCommand(openUnmigrated: OpenStore): Command {
  return new Command('backup')
    .description('Write the whole graph to one file, which restores into either engine.')
    .argument('<file>', 'gzipped JSON Lines, readable by its owner alone; news.jsonl.gz')
    .addHelpText('after', '\nThe embedded graph is held by one process: stop the server first.')
    .action((file: string) =>
      withStore(openUnmigrated, async (store, onProgress) => {
        const { nodes, relationships } = await backup(store, file, { onProgress });
        return `${nodes} nodes and ${relationships} relationships written to ${file}`;
      }),
    );
}

/** `newsgraph restore`. */
export function restoreCommand(openUnmigrated: OpenStore): Command {
  return new Command('restore')
    .description('Write a backup into an empty graph, and check what came of it.')
    .argument('<file>', 'what newsgraph backup wrote')
    .addHelpText('after', '\nThe file is read from end to end before anything is written.')
    .action((file: string) =>
      withStore(openUnmigrated, async (store, onProgress) => {
        const { nodes, relationships } = await restore(store, file, { onProgress });
        console.error(`${nodes} nodes and ${relationships} relationships restored from ${file}; checking them`);
        const wrong = tellWrong(await checkWithProgress(store, {}));
        if (wrong > 0) process.exitCode = 1;
        return wrong === 0 ? 'Nothing is wrong.' : `${wrong} wrong: see newsgraph check --help.`;
      }),
    );
}

async function withStore(
  open: OpenStore,
  work: (store: Store, onProgress: (what: string, done: number) => void) => Promise<string>,
): Promise<void> {
  const store = await open();
  const progress = startProgress();
  try {
    const outcome = await work(store, progress.at);
    progress.stop();
    console.error(outcome);
  } finally {
    progress.stop();
    await store.close();
  }
}
