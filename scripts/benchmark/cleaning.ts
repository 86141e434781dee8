import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { clean } from '#cleaning/clean.ts';
import { ARTICLES } from '#cleaning/fixtures/articles.ts';
import { LAYOUTS } from '#cleaning/fixtures/layouts/index.ts';
import { createReader } from '#reading/read.ts';
import { measureSideBySide } from './measure.ts';

const ROUNDS = 3;
/** How often each page and text is cleaned in a round; it is read once, which takes longer. */
const REPEATS = 10;
/** Menus and scripts as real pages have them: most of a news page is neither article nor list. */
const MENU_LINKS = 300;
const SCRIPT = `window.__state=${JSON.stringify(Array.from({ length: 2_000 }, (_, i) => ({ id: i, name: `item ${i}` })))};`;

/** One line of the benchmark: the figure, and the bound that it should keep. */
type Measured = { readonly name: string; readonly figure: string; readonly bound: string };

/** Prints what cleaning costs beside reading (texts), and beside parsing with linkedom and Readability alone (pages). */
export function benchmarkCleaning(): void {
  for (const { name, figure, bound } of [...benchmarkTexts(), ...benchmarkPages()]) {
    console.log(`${name.padEnd(66)}${figure.padStart(12)}   (${bound})`);
  }
}

function benchmarkTexts(): Measured[] {
  const texts = documents('text');
  const read = createReader();
  const bodies = texts.map((text) => clean({ bytes: Buffer.from(text), format: 'text' }));
  const times = measureSideBySide(
    {
      cleaning: () => repeat(texts, (text) => clean({ bytes: Buffer.from(text), format: 'text' })),
      reading: () => {
        for (const cleaned of bodies) read({ ...cleaned, id: 'benchmark' });
      },
    },
    ROUNDS,
  );
  const megabytes = (texts.join('').length * REPEATS) / 1_000_000;
  const speed = (megabytes / times.cleaning) * 1_000;
  const ratio = times.cleaning / (times.reading * REPEATS);
  return [
    { name: 'text', figure: `${speed.toFixed(1)} MB/s`, bound: 'over 5 on a quiet machine' },
    { name: 'text : reading it', figure: `${ratio.toFixed(3)} : 1`, bound: 'below 1' },
  ];
}

function benchmarkPages(): Measured[] {
  return [
    { name: 'pages as they are', pages: documents('html') },
    { name: 'pages with menus and scripts', pages: documents('html').map(makeHeavy) },
  ].map(({ name, pages }) => {
    const times = measureSideBySide(
      {
        cleaning: () => repeat(pages, (page) => clean({ bytes: Buffer.from(page), format: 'html' })),
        bare: () => repeat(pages, (page) => new Readability(parseHTML(page).document).parse()),
      },
      ROUNDS,
    );
    const ratio = times.cleaning / times.bare;
    return {
      name: `${name} : linkedom and Readability`,
      figure: `${ratio.toFixed(2)} : 1`,
      bound: 'at most 1.5',
    };
  });
}

function repeat<Item>(items: readonly Item[], work: (item: Item) => unknown): void {
  for (let i = 0; i < REPEATS; i += 1) for (const item of items) work(item);
}

function documents(format: 'text' | 'html'): string[] {
  return LAYOUTS.filter((layout) => layout.format === format).flatMap((layout) =>
    ARTICLES.map((article) => layout.render(article)),
  );
}

function makeHeavy(page: string): string {
  const links = Array.from(
    { length: MENU_LINKS },
    (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`,
  );
  return page.replace(
    /<body[^>]*>/i,
    (body) => `${body}<script>${SCRIPT}</script><div class="menu"><ul>${links.join('')}</ul></div>`,
  );
}
