import { Command } from 'commander';
import type { Store } from '../../store/store.ts';
import { visible } from '../../visible.ts';
import { startProgress } from '../progress.ts';
import { type CheckOptions, check, type Finding } from './check.ts';

/** `newsgraph check`. */
export function checkCommand(openStore: () => Promise<Store>): Command {
  return new Command('check')
    .description('Count everything anew that the graph derives, and look whether every claim stands in its article.')
    .option('--repair', 'make right what can be derived again, and check once more')
    .addHelpText('after', '\nEnds with status 1 when something is wrong. Stop other writers while it runs.')
    .action(async ({ repair = false }: { repair?: boolean }) => {
      const store = await openStore();
      try {
        if (repair) tell(await checkWithProgress(store, { repair }));
        const wrong = tell(await checkWithProgress(store, {}));
        console.error(wrong === 0 ? 'Nothing is wrong.' : advice(wrong, repair));
        if (wrong > 0) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
}

/** A check that tells on standard error what it is at, and what others wrote meanwhile. */
export async function checkWithProgress(store: Store, options: CheckOptions): Promise<Finding[]> {
  const progress = startProgress();
  try {
    const before = await store.revision();
    const findings = await check(store, { ...options, onProgress: progress.at });
    if (!options.repair && (await store.revision()) !== before) {
      console.error('The graph was written to during the check: what looks wrong may be half seen. Check again.');
    }
    return findings;
  } finally {
    progress.stop();
  }
}

/** Tells on standard output what is wrong alone. Returns how much. */
export function tellWrong(findings: readonly Finding[]): number {
  return tell(findings.filter(({ wrong }) => wrong > 0));
}

function tell(findings: readonly Finding[]): number {
  for (const { what, lookedAt, wrong, faults } of findings) {
    console.log(`${wrong === 0 ? 'ok   ' : 'WRONG'} ${what}: ${lookedAt} looked at, ${wrong} wrong`);
    for (const { id, problem } of faults) console.log(visible(`        ${id}: ${problem}`));
  }
  return findings.reduce((sum, { wrong }) => sum + wrong, 0);
}

function advice(wrong: number, isRepaired: boolean): string {
  return isRepaired
    ? `${wrong} wrong after the repair: nothing in the graph tells what was there. Restore a backup (newsgraph restore).`
    : `${wrong} wrong. newsgraph check --repair makes right what can be derived again.`;
}
