import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSentDocument, SentDocumentError } from './sent-document.ts';

const BAD: readonly { name: string; value: unknown; message: RegExp }[] = [
  { name: 'no content', value: { id: 'a' }, message: /neither "text" nor "html"/ },
  { name: 'two contents', value: { text: 'a', html: '<p>a' }, message: /both "text" and "html"/ },
  { name: 'text of the wrong type', value: { text: 5 }, message: /"text"/ },
  { name: 'authors that are no list', value: { text: 'a', authors: 'Ann' }, message: /"authors"/ },
  { name: 'a list', value: ['a'], message: /not a JSON object/ },
  { name: 'a null', value: null, message: /not a JSON object/ },
];

describe('a sent document', () => {
  it('is its content and what the sender says of it', () => {
    const content = parseSentDocument({
      id: 'a-1',
      text: 'Rutte spoke.',
      title: 'T',
      publisher: null,
      authors: ['Ann'],
      collection: 'demo',
    });
    assert.deepEqual(content, {
      sourceId: 'a-1',
      bytes: new TextEncoder().encode('Rutte spoke.'),
      format: 'text',
      collection: 'demo',
      given: { title: 'T', authors: ['Ann'] },
    });
  });

  it('may have a number for its id', () => {
    assert.equal(parseSentDocument({ id: 7, text: 'a' }).sourceId, '7');
  });

  it('ignores fields that it does not know', () => {
    assert.equal(parseSentDocument({ text: 'a', views: 12 }).format, 'text');
  });

  for (const { name, value, message } of BAD)
    it(`is refused with the field named: ${name}`, () => {
      assert.throws(
        () => parseSentDocument(value),
        (error) => error instanceof SentDocumentError && message.test(error.message),
      );
    });
});
