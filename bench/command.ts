import { type Command, InvalidArgumentError } from 'commander';

/** Reads a number of the command line. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('expected a whole number from 1 on');
  return Number(value);
}

/** Does what the command line asks; what fails is told in a line. */
export async function obey(program: Command): Promise<void> {
  // Servers that were started end with this process, also when it is told to end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    await program.parseAsync();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
