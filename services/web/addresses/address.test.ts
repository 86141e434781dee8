import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Address, formatAddress, parseAddress } from './address.ts';
import { linkToNamed, linkToQuestion, linkToWords, parseSpan } from './links.ts';

const ID = '3f0c6f8d5b1e4a7290c1d2e3f4a5b6c7';
const place = (address: string) => {
  const { pathname, search } = new URL(address, 'http://localhost');
  return parseAddress({ path: pathname, query: search });
};

const PLACES: readonly [address: string, place: Address][] = [
  ['/', { view: 'ask', id: null, parameters: {} }],
  ['/?q=who+spoke+about+NATO', { view: 'ask', id: null, parameters: { q: 'who spoke about NATO' } }],
  [`/view/person/${ID}`, { view: 'person', id: ID, parameters: {} }],
  [`/view/document/${ID}${ID}?at=12-40`, { view: 'document', id: ID + ID, parameters: { at: '12-40' } }],
  ['/view/contradictions', { view: 'contradictions', id: null, parameters: {} }],
  [
    `/view/graph/${ID}?kind=Person&from=2025-01-01`,
    { view: 'graph', id: ID, parameters: { kind: 'Person', from: '2025-01-01' } },
  ],
];

const NOWHERE = [
  '/view',
  '/view/',
  '/view/ask',
  '/view/person',
  '/view/person/../../documents',
  '/view/person/javascript:alert(1)',
  `/view/contradictions/${ID}`,
  `/view/toString/${ID}`,
  '/views/person',
  `/view/person/${ID}/more`,
];

describe('addresses of views', () => {
  for (const [address, meant] of PLACES) {
    it(`reads ${address}`, () => assert.deepEqual(place(address), meant));
    it(`writes ${address}`, () => assert.equal(formatAddress(meant), address));
  }

  for (const address of NOWHERE) it(`knows no ${address}`, () => assert.equal(place(address), null));

  it('leaves out what is empty', () => {
    assert.equal(formatAddress({ view: 'ask', id: null, parameters: { q: '' } }), '/');
    assert.deepEqual(place('/?q='), { view: 'ask', id: null, parameters: {} });
  });
});

describe('links', () => {
  it('call the view of an entity after its kind', () => {
    assert.equal(linkToNamed({ id: ID, kind: 'Organization' }), `/view/organization/${ID}`);
    assert.equal(linkToNamed({ id: ID, kind: 'Source' }), `/view/source/${ID}`);
  });

  it('carry a question whatever signs it has', () => {
    assert.equal(place(linkToQuestion('who said “a & b”?'))?.parameters.q, 'who said “a & b”?');
  });

  it('carry the place of words', () => {
    const address = place(linkToWords({ id: ID, at: { start: 3, end: 9 } }));
    assert.deepEqual(parseSpan(address?.parameters.at), { start: 3, end: 9 });
  });

  for (const wrong of [undefined, '', '9', '9-3', '3-3', '-1-4', 'a-b', '1-2-3'])
    it(`find no words at «${wrong}»`, () => assert.equal(parseSpan(wrong), null));
});
