import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where a Chromium is; null when none is in PATH. */
export const browserPath =
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null;

const quietly = [
  '--no-sandbox',
  '--headless=new',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--enable-unsafe-swiftshader',
  // A page that a test hands on counts as one from afar, which may not open a WebSocket to this machine.
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
];

/** Starts a Chromium without a window that asks nobody for anything. */
export async function launchBrowser(...args: string[]): Promise<Browser> {
  if (browserPath === null) throw new Error('expected chromium in PATH, got none');
  return chromium.launch({ executablePath: browserPath, args: [...quietly, ...args] });
}
