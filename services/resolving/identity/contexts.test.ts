import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOffice, officeContext, officesOf, placeContext, placesOf } from './contexts.ts';

const office = { title: 'secretary general', of: 'Organization:nato' };
const contexts = [
  placeContext('Country:UA'),
  officeContext(office),
  officeContext({ title: 'mayor', of: '' }),
];

describe('contexts of a referent', () => {
  it('are kept as text that sorts and compares', () =>
    assert.deepEqual(contexts, [
      'at:Country:UA',
      'office:secretary general|Organization:nato',
      'office:mayor|',
    ]));

  it('are read back as what they were', () => {
    assert.deepEqual(officesOf(contexts), [office, { title: 'mayor', of: '' }]);
    assert.deepEqual(placesOf(contexts), ['Country:UA']);
    assert.deepEqual(contexts.map(isOffice), [false, true, true]);
  });
});
