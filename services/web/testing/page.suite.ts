import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPage } from '../../../scripts/page/build-page.ts';
import { findBrowser, openPage, startBrowser, type WatchedPage } from './browser.ts';
import { dropFile, everyView, giveKey, settled, violations } from './page-actions.ts';

type Service = {
  readonly app: Pick<FastifyInstance, 'inject'>;
  readonly url: string;
  /** Reads what waits, as the worker does. */
  readonly readWaiting: () => Promise<void>;
};

/** The most that the first view may weigh, compressed, with everything it loads. */
const FIRST_VIEW_BYTES = 150_000;
/** How soon after the last key what is found in a pasted text is shown; the machine of a test may be busy. */
const FINDINGS_MS = 5_000;
const PHONE = { width: 390, height: 844 };

const executablePath = findBrowser();

/** The page in a real browser, over the real API and graph. */
export function describePage(service: () => Service, { key }: { key: string }): void {
  const skip = executablePath === null && 'there is no Chromium here: install one to test the page';
  if (skip !== false) console.error(`NOT TESTED: the page in a browser, since ${skip}`);

  describe('the page in a browser', { skip }, () => {
    let browser: Browser;
    let opened: WatchedPage[] = [];

    before(async () => {
      await buildPage();
      browser = await startBrowser(executablePath ?? '');
    });
    after(() => browser.close());

    /** Opens an address and waits until nothing is loading; what the browser complains of fails the test that opened it. */
    const visit = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const watched = await openPage(browser, { baseURL: service().url, ...options });
      opened.push(watched);
      await watched.page.goto(address);
      await settled(watched.page);
      return watched.page;
    };
    const leave = async () => {
      const complaints = opened.flatMap((watched) => watched.complaints);
      await Promise.all(opened.map((watched) => watched.close()));
      opened = [];
      assert.deepEqual(complaints, []);
    };
    /** A test that ends with all its pages closed and without complaints. */
    const sees = (what: string, test: () => Promise<void>) =>
      it(what, async () => {
        try {
          await test();
        } finally {
          await leave();
        }
      });

    const idOf = async (name: string): Promise<string> => {
      const answer = await service().app.inject({ url: '/entities', query: { q: name } });
      return answer.json().items[0].id;
    };

    sees('answers a question, and opens the words of the answer in the text of the article', async () => {
      const page = await visit('/');
      await page.keyboard.press('/');
      await page.keyboard.type('who is the secretary of state of the United States');
      await page.keyboard.press('Enter');
      await page.getByText('Marco Rubio is Secretary of State').waitFor();
      assert.match(page.url(), /\/\?q=who\+is\+the\+secretary/);
      const evidence = page.locator('details.evidence').first();
      const words = await evidence.locator('summary mark').textContent();
      await evidence.locator('summary').click();
      const marked = evidence.locator('.article-words mark');
      await marked.waitFor();
      assert.equal(await marked.textContent(), words);
      assert.ok(await marked.isVisible());
    });

    sees('goes back to where one came from', async () => {
      const page = await visit('/?q=who+spoke+about+NATO');
      await page.getByRole('link', { name: 'Mark Rutte' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Mark Rutte' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'who spoke about NATO' }).waitFor();
    });

    sees('saves an answer as one page that shows its evidence without the service', async () => {
      const page = await visit('/?q=who+spoke+about+NATO');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save with its evidence' }).click();
      const html = await readFile(await (await download).path(), 'utf8');
      const offline = await visit(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`, {
        offline: true,
      });
      assert.ok((await offline.locator('blockquote mark').count()) > 3);
    });

    sees('shows offices over time, statements and spellings of a person', async () => {
      const page = await visit(`/view/person/${await idOf('Rutte')}`);
      await page.getByRole('img', { name: /^Roles over time/ }).waitFor();
      await page.getByRole('heading', { name: 'Statements by topic' }).waitFor();
      await page.getByRole('heading', { name: /Spellings/ }).waitFor();
    });

    sees('draws the graph around an entity and opens a neighbour, which the address keeps', async () => {
      const page = await visit(`/view/graph/${await idOf('NATO')}`);
      await page.locator('.canvas canvas').first().waitFor();
      const edges = page.locator('.edges button');
      await edges.filter({ hasText: 'Mark Rutte' }).first().click();
      await page.getByRole('button', { name: 'Show its neighbours' }).click();
      await page.waitForURL(/open=[0-9a-f]{32}/);
      await page.getByRole('button', { name: 'Show its neighbours' }).waitFor({ state: 'detached' });
    });

    sees('shows what is found in a pasted text, with reasons, before anything is kept', async () => {
      const page = await visit('/view/add');
      const before = Date.now();
      await page.getByLabel('Text of an article').fill('Mark Rutte said on Monday that NATO is ready.');
      await page.locator('.marked-text .on-statement').first().waitFor();
      assert.ok(Date.now() - before < FINDINGS_MS);
      await page.locator('.marked-text a', { hasText: 'NATO' }).click();
      assert.ok((await page.locator('.fact.selected code').count()) > 0);
    });

    sees('takes a dropped file, asks for the key once, and says when it is read', async () => {
      const page = await visit('/view/add');
      await dropFile(page, {
        name: 'harbour.txt',
        content: 'Ann Alpha said that Oslo is ready for NATO talks.',
      });
      await giveKey(page, key);
      await page.getByText('Being read').waitFor();
      await service().readWaiting();
      await page.getByText('Read.', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'What was found' }).click();
      await page.locator('.marked-text').getByText('Ann Alpha').waitFor();
      assert.ok(!page.url().includes(key));
    });

    sees('shows why a file could not be read, and tries it again', async () => {
      const page = await visit('/view/add');
      await dropFile(page, { name: 'empty.html', content: '<html><body></body></html>' });
      await giveKey(page, key);
      await page.getByText('Being read').waitFor();
      await service().readWaiting();
      await page.getByText('Could not be read').waitFor();
      await page.getByRole('link', { name: 'Try again from the queue' }).click();
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.getByRole('button', { name: 'Waits to be read again' }).waitFor();
      await service().readWaiting();
    });

    sees('settles a doubt with one button, and takes it back with another', async () => {
      const page = await visit('/view/review');
      await page.getByRole('button', { name: 'Same', exact: true }).first().click();
      await giveKey(page, key);
      const undo = page.locator('.review').getByRole('button', { name: 'Undo' });
      await undo.waitFor();
      await service().readWaiting();
      await undo.click();
      await page.getByText('Taken back').waitFor();
      await service().readWaiting();
    });

    sees('runs nothing that an article says', async () => {
      const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
      const accepted = await service().app.inject({
        method: 'POST',
        url: '/documents',
        headers: { authorization: `Bearer ${key}` },
        payload: {
          text: `Ann Alpha said on Monday that the ministers had met in Oslo. "${hostile}" she added. ${hostile}`,
          title: hostile,
          publishedAt: '2025-12-09',
          url: 'javascript:alert(1)',
        },
      });
      await service().readWaiting();
      const page = await visit(`/view/document/${accepted.json().accepted[0].id}`);
      await page.locator('.marked-text').getByText('<script>').first().waitFor();
      assert.equal(await page.locator('main img, main script, main a[href^="javascript"]').count(), 0);
    });

    sees('is dark where the system is, and light for who chooses it', async () => {
      const page = await visit('/', { colorScheme: 'dark' });
      const lightness = () =>
        page.evaluate(() =>
          Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]),
        );
      assert.ok((await lightness()) < 60);
      await page.getByRole('button', { name: 'Change to light colours' }).click();
      await page.reload();
      assert.ok((await lightness()) > 200);
    });

    describe('on every view', () => {
      const views = async (): Promise<string[]> => {
        const documents = (await service().app.inject({ url: '/documents?limit=1&status=done' })).json();
        const [rutte, nato] = [await idOf('Rutte'), await idOf('NATO')];
        return everyView({ person: rutte, organization: nato, document: documents.items[0].id });
      };

      for (const colorScheme of ['light', 'dark'] as const)
        sees(`has nothing that axe-core finds in the way of people, in ${colorScheme} colours`, async () => {
          // axe-core writes into the page what the page's own policy refuses.
          const page = await visit('/', { colorScheme, bypassCSP: true });
          for (const view of await views()) {
            await page.goto(view);
            await settled(page);
            assert.deepEqual(await violations(page), [], view);
          }
        });

      sees('fits a phone', async () => {
        const page = await visit('/', { viewport: PHONE, isMobile: true, hasTouch: true });
        for (const view of await views()) {
          await page.goto(view);
          await settled(page);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= PHONE.width, `${view} is ${width} wide`);
        }
      });
    });

    sees('loads less than 150 kB for the first view, all of it from here', async () => {
      const watched = await openPage(browser, { baseURL: service().url });
      opened.push(watched);
      const sizes: Promise<number>[] = [];
      const hosts = new Set<string>();
      watched.page.on('requestfinished', (request) => {
        hosts.add(new URL(request.url()).origin);
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await watched.page.goto('/');
      await settled(watched.page);
      await watched.page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      assert.ok(bytes > 20_000 && bytes < FIRST_VIEW_BYTES, `${bytes} bytes`);
      assert.deepEqual([...hosts], [service().url]);
    });
  });
}
