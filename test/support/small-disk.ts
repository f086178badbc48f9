import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A disk of a given size, mounted on a folder: what is written there can run out of room. */
export interface SmallDisk {
  /** Mounts it again with other options: `size=20m`, `ro`. */
  remount(options: string): void;
  unmount(): void;
}

/** Null where this machine lets nobody mount one, who must be root. */
export function smallDisk(folder: string, size: string): SmallDisk | null {
  mkdirSync(folder, { recursive: true });
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  } catch {
    return null;
  }
  return {
    remount: (options) => void run('mount', '-o', `remount,${options}`, folder),
    unmount: () => void run('umount', '--lazy', folder),
  };
}
