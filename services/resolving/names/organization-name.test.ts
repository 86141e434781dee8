import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organizationName } from './organization-name.ts';

const ROWS: readonly (readonly [name: string, key: string, generic: boolean])[] = [
  ['the German Marshall Fund', 'german marshall fund', false],
  ['German Marshall Fund', 'german marshall fund', false],
  ['Foreign Ministry', 'foreign ministry', true],
  ['Ministry of Foreign Affairs', 'ministry of foreign affairs', true],
  ['Supreme Court', 'supreme court', true],
  ['Labour Party', 'labour party', true],
  ['Der Spiegel', 'der spiegel', false],
  ['European Council', 'european council', false],
];

describe("an organization's name", () => {
  for (const [name, key, generic] of ROWS)
    it(`${name}: ${generic ? 'needs its country' : 'stands alone'}`, () =>
      assert.deepEqual(organizationName(name), { key, generic }));

  it('is nothing without letters', () => assert.equal(organizationName('the'), null));
});
