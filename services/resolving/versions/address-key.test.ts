import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressKey } from './address-key.ts';

const ROWS: readonly (readonly [url: string | null, key: string | null])[] = [
  ['https://www.news.example/world/allies-meet/?utm_source=x#top', 'news.example/world/allies-meet'],
  ['http://m.news.example/World/allies-meet', 'news.example/world/allies-meet'],
  ['https://news.example/world/allies-meet/amp/', 'news.example/world/allies-meet'],
  ['https://news.example/story?id=5&fbclid=Iw0', 'news.example/story?id=5'],
  ['https://news.example/story?page=a&id=5', 'news.example/story?id=5&page=a'],
  ['https://news.example/?p=118', 'news.example?p=118'],
  ['https://news.example/', null],
  ['https://news.example/?utm_medium=mail', null],
  ['not an address', null],
  [null, null],
];

describe('the address of an article', () => {
  for (const [url, key] of ROWS) it(`${url} is ${key}`, () => assert.equal(addressKey(url), key));
});
