import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Waits until the page is there and shows nothing that is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

/** Drops a file as one does with a mouse. */
export async function dropFile(page: Page, file: { name: string; content: string }): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, content }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], name));
    return transfer;
  }, file);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
}

/** Answers the dialog that asks for the key. */
export async function giveKey(page: Page, key: string): Promise<void> {
  await page.getByLabel('Key', { exact: true }).fill(key);
  await page.keyboard.press('Enter');
}

/** What axe-core finds by the rules of WCAG 2.2 A and AA, in words. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    return loaded.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

/** An address of each view, those of things with the ids of some. */
export function everyView({
  person,
  organization,
  document,
}: Record<'person' | 'organization' | 'document', string>) {
  return [
    '/',
    '/?q=who+spoke+about+NATO',
    `/view/person/${person}`,
    `/view/organization/${organization}`,
    `/view/topic/${organization}`,
    `/view/graph/${organization}`,
    `/view/document/${document}`,
    '/view/contradictions',
    '/view/review',
    '/view/add',
    '/view/queue',
    '/view/nowhere',
  ];
}
