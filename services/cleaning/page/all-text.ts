import { Tokenizer } from 'htmlparser2';
import { BLOCKS } from './page-elements.ts';
import type { PlacedPiece } from './page-text.ts';

/** Elements whose text nobody reads. */
const SILENT: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'svg',
  'template',
  'iframe',
  'textarea',
  'select',
]);

/**
 * All text of a page, by its lines, without building a tree: the way for pages that are nested too deep or broken too
 * badly, in time proportional to their length. Menus are in it; scripts, styles and the head are not.
 */
export function allText(html: string): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let line = 0;
  let silent: string | null = null;
  const place = (start: number, end: number, text: string): void => {
    pieces.push({ start, end, text, line: silent === null ? line : null });
  };
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => place(start, end, html.slice(start, end)),
      ontextentity: (code, end) => place(html.lastIndexOf('&', end - 1), end, String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (BLOCKS.has(name)) line += 1;
        if (name === 'body') silent = null;
        else if (silent === null && SILENT.has(name)) silent = name;
      },
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (BLOCKS.has(name)) line += 1;
        if (silent === name) silent = null;
      },
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces;
}
