import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { ExtractionError, InvalidInputError, NewsgraphError } from '../../errors.ts';
import type { ArticleReading } from '../clean-and-extract.ts';
import type { RawArticle } from '../types.ts';
import type { WorkerOutcome } from './worker.ts';

/** Reads articles by the rules, in threads of their own. */
export interface Workers {
  readonly threads: number;
  /** @throws {NewsgraphError} when the article can't be used, or broke down its thread twice */
  read(raw: RawArticle): Promise<ArticleReading>;
  /** Ends the threads; what is under way is not waited for. */
  close(): Promise<void>;
}

const isSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(isSource ? './worker.ts' : './worker.js', import.meta.url);

/**
 * @param file the module of a thread, whose default export reads one article
 * @param options.memoryMb most memory of one thread, beyond which it breaks down; as Node decides when left out
 */
export function startWorkers(
  threads: number,
  file: URL = workerFile,
  { memoryMb }: { memoryMb?: number } = {},
): Workers {
  let pool = startPool();
  let brokenBy: unknown = null;

  function startPool(): Piscina<RawArticle, WorkerOutcome> {
    const started = new Piscina<RawArticle, WorkerOutcome>({
      filename: file.href,
      minThreads: threads,
      maxThreads: threads,
      recordTiming: false,
      ...(memoryMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }),
      ...(isSource ? { execArgv: ['--import', loaderOfTypeScript()] } : {}),
    });
    // Of a thread that breaks down with an article, the article tells.
    started.on('error', (error) => {
      brokenBy = error;
    });
    // A pool gives up threads that break down at their start, and what waits for them would wait for ever.
    started.on('workerDestroy', () =>
      setImmediate(() => {
        if (started !== pool || started.threads.length > 0 || started.queueSize === 0) return;
        pool = startPool();
        void started.destroy();
      }),
    );
    return started;
  }

  async function run(raw: RawArticle): Promise<WorkerOutcome> {
    try {
      return await pool.run(raw);
    } catch {
      return await pool.run(raw);
    }
  }

  return {
    threads,
    read: async (raw) => {
      const outcome = await run(raw).catch((cause: unknown) => {
        const reason = brokenBy ?? cause;
        const message = reason instanceof Error ? reason.message : String(reason);
        throw new ExtractionError(`expected a thread to read the article, it broke down twice: ${message}`, { cause });
      });
      brokenBy = null;
      if (!('refused' in outcome)) return outcome;
      const { code, message, field } = outcome.refused;
      throw field === undefined ? new NewsgraphError(code, message) : new InvalidInputError(field, message);
    },
    close: () => pool.destroy(),
  };
}

function loaderOfTypeScript(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
