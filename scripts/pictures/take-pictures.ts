import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readSavedQuery } from '#graph-schema/browser/saved-queries.ts';
import type { RunningServer } from '#graph-schema/server/server.ts';
import { openPage } from '#web/testing/browser.ts';
import { openNeo4jBrowser, runInNeo4jBrowser, styleNeo4jBrowser } from './neo4j-browser.ts';

/** Small files that are still read at the README's width. */
const VIEWPORT = { width: 1100, height: 800 };
/** What the graph view takes to come to rest. */
const REST_MS = 2_500;
/** A machine that is busy with reading draws slowly. */
const LIMIT_MS = 90_000;

type PictureOptions = {
  readonly browser: Browser;
  /** Where the API answers, with the examples read. */
  readonly address: string;
  readonly server: RunningServer;
  readonly folder: string;
};

/** Takes every picture of the README from a running Newsgraph; gives the files. */
export async function takePictures(options: PictureOptions): Promise<string[]> {
  const pictures: Record<string, (page: Page, options: PictureOptions) => Promise<void>> = {
    'page.png': showAnswer,
    'graph.png': showGraph,
    'neo4j-browser.png': showNeo4jBrowser,
  };
  const files: string[] = [];
  for (const [name, show] of Object.entries(pictures)) {
    const { page, close } = await openPage(options.browser, { viewport: VIEWPORT });
    page.setDefaultTimeout(LIMIT_MS);
    const path = join(options.folder, name);
    await show(page, options);
    await page.screenshot({ path });
    await close();
    files.push(path);
  }
  return files;
}

async function showAnswer(page: Page, { address }: PictureOptions): Promise<void> {
  await page.goto(`${address}/?q=${encodeURIComponent('who spoke about NATO')}`);
  await page.locator('details.evidence summary').first().click();
  await page.locator('details.evidence[open] mark').first().waitFor();
  await page.keyboard.press('Home');
}

async function showGraph(page: Page, { address }: PictureOptions): Promise<void> {
  const answer = await fetch(`${address}/entities?q=NATO&kind=Organization`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  await page.goto(`${address}/view/graph/${items[0]?.id}`);
  await page.locator('.canvas canvas').first().waitFor();
  await page.waitForTimeout(REST_MS);
}

async function showNeo4jBrowser(page: Page, { address, server }: PictureOptions): Promise<void> {
  await openNeo4jBrowser(page, server);
  await styleNeo4jBrowser(page, `${address}/browser/style.grass`);
  await runInNeo4jBrowser(page, ':clear');
  await runInNeo4jBrowser(page, readSavedQuery('what-somebody-said').cypher);
  await page.locator('svg g.node').first().waitFor();
  await page.waitForTimeout(REST_MS);
}
