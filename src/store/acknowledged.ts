import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { StoreUnavailableError } from '../errors.ts';

const digits = 20;

/**
 * How many commits of a graph's file were acknowledged, kept in a small file beside it. The engine opens a log that lost
 * its end as one that ended there: this tells the difference.
 */
export class Acknowledged {
  private readonly graph: string;
  private readonly file: string;
  private handle: number | undefined;

  /** @param graph the graph's file */
  constructor(graph: string) {
    this.graph = graph;
    this.file = `${graph}.commits`;
  }

  /**
   * Run it before the graph is opened, which would make a new file where the old one is gone.
   * @throws {StoreUnavailableError} when commits were acknowledged and the file is gone
   */
  mustBeThere(): void {
    const commits = this.recorded();
    if (commits > 0n && !existsSync(this.graph)) throw this.lost(commits, 'the file is gone');
  }

  /** @throws {StoreUnavailableError} when the graph holds fewer commits than were acknowledged */
  mustHold(commits: bigint): void {
    const recorded = this.recorded();
    if (commits < recorded) throw this.lost(recorded, `it holds ${commits}`);
  }

  /** Keeps the number, in place and without waiting for the disk: one that is too low is no false alarm. */
  record(commits: bigint): void {
    this.handle ??= openSync(this.file, existsSync(this.file) ? 'r+' : 'w+', 0o600);
    writeSync(this.handle, `${String(commits).padStart(digits, '0')}\n`, 0);
  }

  close(): void {
    if (this.handle !== undefined) closeSync(this.handle);
    this.handle = undefined;
  }

  private recorded(): bigint {
    if (!existsSync(this.file)) return 0n;
    const text = readFileSync(this.file, 'utf8').trim();
    return /^\d+$/.test(text) ? BigInt(text) : 0n;
  }

  private lost(commits: bigint, found: string): StoreUnavailableError {
    return new StoreUnavailableError(
      `${this.graph} lost what was acknowledged: expected at least ${commits} commits, ${found}. Keep what is there, ` +
        `move it to another folder, and restore the latest backup (newsgraph restore <file>). If you put an older copy ` +
        `there yourself, remove ${this.file}`,
    );
  }
}
