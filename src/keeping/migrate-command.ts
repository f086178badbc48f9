import { Command } from 'commander';
import { migrate, plannedMigration } from '../store/migrate.ts';
import type { Store } from '../store/store.ts';
import { startProgress } from './progress.ts';

/** `newsgraph migrate`. */
export function migrateCommand(openUnmigrated: () => Promise<Store>): Command {
  return new Command('migrate')
    .description("Bring the graph to this release's schema version, as every start does that finds an older one.")
    .option('--dry-run', 'tell what would be done, and do nothing')
    .addHelpText('after', '\nMake a backup first. What is interrupted goes on where it stopped the next time.')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const store = await openUnmigrated();
      try {
        const { from, to, steps } = await plannedMigration(store);
        if (from === to) return console.log(`The graph is of schema version ${to}: nothing is to be done.`);
        console.log(`From ${from === null ? 'a fresh graph' : `schema version ${from}`} to schema version ${to}:`);
        for (const { version, queries } of steps) console.log(`  ${version}: ${queries.join(', ')}`);
        if (dryRun) return console.log('Nothing was done (--dry-run).');
        const progress = startProgress();
        await migrate(store, progress.at).finally(progress.stop);
        console.log(`The graph is of schema version ${to} now.`);
      } finally {
        await store.close();
      }
    });
}
