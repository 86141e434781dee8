import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFragment } from './text-fragment.ts';

const CASES: readonly { url: string | null; exact: string; link: string | null }[] = [
  {
    url: 'https://a.example/x',
    exact: 'Rutte said so',
    link: 'https://a.example/x#:~:text=Rutte%20said%20so',
  },
  {
    url: 'https://a.example/x',
    exact: 'Secretary-General, he said',
    link: 'https://a.example/x#:~:text=Secretary%2DGeneral%2C%20he%20said',
  },
  {
    url: 'https://a.example/x',
    exact: 'one two three four five six seven eight nine ten eleven twelve thirteen',
    link: 'https://a.example/x#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  },
  {
    url: 'https://a.example/x',
    exact: 'ends.\n\nBegins',
    link: 'https://a.example/x#:~:text=ends.%20Begins,ends.%20Begins',
  },
  { url: 'https://a.example/x#part', exact: 'word', link: 'https://a.example/x#part:~:text=word' },
  { url: null, exact: 'word', link: null },
  { url: 'javascript:alert(1)', exact: 'word', link: null },
  { url: 'no address', exact: 'word', link: null },
  { url: 'https://a.example/x', exact: '  ', link: null },
];

describe('a link that lands on words', () => {
  for (const { url, exact, link } of CASES)
    it(`to «${exact}» at ${url} is ${link}`, () => assert.equal(textFragment(url, exact), link));
});
