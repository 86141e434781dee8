import type { Page } from 'playwright-core';
import type { RunningServer } from '#graph-schema/server/server.ts';

const editor = '[data-testid="editor-wrapper"], .monaco-editor, #monaco-main-editor';
/** What Neo4j Browser takes to lay out a graph. */
const LAYOUT_MS = 5_000;

/** Opens Neo4j Browser and signs in. */
export async function openNeo4jBrowser(page: Page, server: RunningServer): Promise<void> {
  await page.goto(server.browserUrl);
  const password = page.locator('input[type=password]');
  await password.waitFor({ timeout: 60_000 });
  await page.locator('input[name=username], input[data-testid=username]').fill(server.settings.username);
  await password.fill(server.settings.password);
  await page.keyboard.press('Enter');
  await password.waitFor({ state: 'detached', timeout: 60_000 });
}

/** Types a command or a query into the editor, as a person does, runs it, and waits until it is drawn. */
export async function runInNeo4jBrowser(page: Page, command: string): Promise<void> {
  await page.locator(editor).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(command);
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(LAYOUT_MS);
}

/** Sets the style; Neo4j Browser refuses every host until it has read, some seconds after signing in, which ones its server lists. */
export async function styleNeo4jBrowser(page: Page, styleUrl: string): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await runInNeo4jBrowser(page, ':clear');
    await runInNeo4jBrowser(page, `:style ${styleUrl}`);
    if ((await page.getByText('not allowed according to server').count()) === 0) return;
  }
  throw new Error(`Neo4j Browser does not load ${styleUrl}`);
}
