/**
 * What newsgraph depends on when it runs: refuses licences that are not known to let it be used and handed on, and known
 * vulnerabilities of high severity. `npm run check:dependencies`; `-- --write` writes docs/licences.md.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { betweenMarkers } from './between-markers.ts';
import { dependenciesOf, type Lock, refusedOf, severeOf, tableOf } from './licences.ts';

const page = new URL('../docs/licences.md', import.meta.url);
const lock: Lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

const dependencies = dependenciesOf(lock);
const problems = refusedOf(dependencies).map(
  ({ name, licence }) => `${name}: expected a licence among those of tools/licences.ts, got ${licence ?? 'none'}`,
);
const written = betweenMarkers(readFileSync(page, 'utf8'), 'licences', tableOf(dependencies));
if (process.argv.includes('--write')) writeFileSync(page, written);
else if (written !== readFileSync(page, 'utf8')) {
  problems.push('docs/licences.md is not up to date: npm run check:dependencies -- --write');
}
problems.push(...(await vulnerabilities()));
for (const problem of problems) console.error(problem);
console.log(`${dependencies.length} packages, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

/** Not every registry offers an audit: where it does not, that is told and nothing fails. */
async function vulnerabilities(): Promise<string[]> {
  // It ends with a status of its own where it finds anything.
  const { stdout } = await promisify(execFile)('npm', ['audit', '--omit=dev', '--json']).catch(
    (error: { stdout: string }) => error,
  );
  const severe = severeOf(stdout);
  if (severe === null)
    console.error('npm audit: the registry offers none here, so nothing is known of vulnerabilities');
  return severe ?? [];
}
