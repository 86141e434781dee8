import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where systems put a Chromium or a Chrome; the first that is there is used. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine, or null where it has none. */
export function findBrowser(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Starts a browser without a window; a sandbox needs rights that root in a container does not have. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page in a context of its own, with everything that it complained of. */
export type WatchedPage = {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

/** What the service refuses is shown by the page, which tests look at; the browser writes it to the console all the same. */
const REFUSALS = /^Failed to load resource: the server responded with a status of [45]\d\d/;

/** A test machine may be busy with other tests. */
const TIMEOUT_MS = 60_000;

/** Opens a page that notes errors of scripts, and whatever its policy refused. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSALS.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}
