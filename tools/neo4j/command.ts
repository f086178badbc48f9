import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What a finished command printed; `ok` is false when it exited with another status than 0 or couldn't be run. */
export interface CommandResult {
  ok: boolean;
  /** Standard output and then standard error, trimmed; the reason where the command couldn't be run. */
  output: string;
}

/** Runs a command to its end without a shell. Never throws: a missing command is `ok: false` like a failing one. */
export function runCommand(command: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const printed = `${stdout}${stderr}`.trim();
      resolve({ ok: error === null, output: printed === '' && error !== null ? error.message : printed });
    });
  });
}

/** The path of a program of the JDK: the one of JAVA_HOME where that is set, otherwise the one on the PATH. */
export function jdkProgram(name: 'java' | 'javac'): string {
  const home = process.env['JAVA_HOME'];
  return home === undefined || home === '' ? name : join(home, 'bin', name);
}
