import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Config } from '../../src/config.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import { createServer } from '../../src/server.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import type { TrustedDocuments } from '../../src/trusted-documents.ts';
import { browserPath, launchBrowser } from '../../tools/browser.ts';
import { ingestSamples } from '../support/samples.ts';

/** In CI a missing browser fails; elsewhere it is told and skipped. */
export const isSkipped = browserPath === null && process.env['CI'] !== 'true';
export const whySkipped = isSkipped ? ' (skipped: no Chromium in PATH)' : '';

/** Builds the dashboard into a folder of its own. */
export async function buildDashboard(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-web-'));
  const root = path.resolve(import.meta.dirname, '../..');
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'web/vite.config.ts', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return folder;
}

/** No script, style or font but from files of the server itself. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export interface Visit {
  page: Page;
  /** What went wrong on the page since it was opened: errors, warnings, requests to other hosts. */
  faults: string[];
  close(): Promise<void>;
}

interface Opening {
  access?: Partial<Pick<Config, 'access'>>;
  /** The only operations that are answered, those of the dashboard aside. */
  trustedDocuments?: TrustedDocuments;
  /** What is done to the graph before anybody sees it. */
  withStore?: (store: Store) => Promise<void>;
}

/** The dashboard over the samples, as a browser sees it. */
export class Dashboard {
  readonly address: string;
  private readonly ends: (() => Promise<void>)[];
  private readonly browser: Browser;

  private constructor(address: string, browser: Browser, ends: (() => Promise<void>)[]) {
    this.address = address;
    this.browser = browser;
    this.ends = ends;
  }

  static async open({ access, trustedDocuments, withStore }: Opening = {}): Promise<Dashboard> {
    const folder = await buildDashboard();
    const store = await openEmbedded({ queryTimeoutMs: 30_000 });
    await ingestSamples(store);
    await withStore?.(store);
    const app = await createServer({
      schema: createSchema(),
      store,
      extractor: rulesExtractor,
      config: { bodyLimitBytes: 1_000_000, introspection: true, graphiql: true, logLevel: 'silent', ...access },
      dashboard: folder,
      ...(trustedDocuments === undefined ? {} : { trustedDocuments }),
    });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    return new Dashboard(address, await launchBrowser(), [
      async () => app.close(),
      () => store.close(),
      async () => rmSync(folder, { recursive: true, force: true }),
    ]);
  }

  /** The same for a browser without WebGL. */
  async withoutWebgl(): Promise<Dashboard> {
    return new Dashboard(this.address, await launchBrowser('--disable-3d-apis'), []);
  }

  /** A new visitor, who keeps nothing of others, at an address of the dashboard. */
  async visit(at: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      locale: 'en-GB',
      viewport: { width: 1280, height: 820 },
      ...options,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      // Drivers of the graphics tell of their speed.
      const isDriver = message.text().includes('GL Driver Message');
      if (['error', 'warning'].includes(message.type()) && !isDriver)
        faults.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(`${this.address}/`) || request.url().startsWith('blob:');
      if (!isOwn) faults.push(`request: ${request.url()}`);
    });
    // Pages alone: what they load keeps its own way.
    await page.route(/^(?!.*\/(?:assets|graphql))/, async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strictPolicy } });
    });
    await page.goto(at);
    await page.getByRole('main').waitFor();
    return { page, faults, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const end of this.ends) await end();
  }
}
