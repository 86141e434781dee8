import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { NODE_KINDS } from '../model/index.ts';
import { renderGuide } from './guide.ts';
import { parseSavedQuery, readSavedQuery, readStyleSheet, SAVED_QUERIES } from './saved-queries.ts';

const names = SAVED_QUERIES.flatMap((section) => section.names);

describe('saved queries', () => {
  it('are all in the guide, each once', () => {
    const files = readdirSync(new URL('queries', import.meta.url)).map((file) => file.replace('.cypher', ''));
    assert.deepEqual([...names].sort(), files.sort());
  });

  it('begin with a title and a question', () => {
    const query = parseSavedQuery('met', '// Who met\n// who met Rutte\nMATCH path = ()\nRETURN path;\n');
    assert.equal(query.title, 'Who met');
    assert.equal(query.question, 'who met Rutte');
    assert.equal(query.cypher, 'MATCH path = ()\nRETURN path');
    assert.throws(() => parseSavedQuery('met', 'MATCH path = ()\nRETURN path;\n'), /met\.cypher has to be/);
  });

  it('write nothing, and end at a number of paths', () => {
    for (const { name, cypher } of names.map(readSavedQuery)) {
      assert.doesNotMatch(cypher, /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|LOAD)\b/, name);
      assert.match(cypher, /\nLIMIT \d+$/, name);
    }
  });
});

describe('the style sheet', () => {
  const style = readStyleSheet();
  it('has no comments, which Neo4j Browser takes for parts of what follows', () =>
    assert.doesNotMatch(style, /\/[*/]/));
  for (const { label, layer } of NODE_KINDS.filter(({ layer }) => layer === 'follows'))
    it(`gives ${label} (${layer}) a colour and a caption`, () =>
      assert.match(style, new RegExp(`node\\.${label} \\{[^}]*color: #[^}]*caption: "\\{name\\}"`)));
});

describe('the guide', () => {
  const query = parseSavedQuery('a', '// A <b>\n// who is <b>\nMATCH (a {name: "<b>"})\nRETURN a;\n');
  const guide = renderGuide({
    sections: [{ heading: 'Some', queries: [query] }],
    address: 'http://news.example:4747',
  });

  it('puts queries into the editor, and nothing of them into the page', () => {
    assert.match(guide, /<pre class="runnable">MATCH \(a \{name: &quot;&lt;b&gt;&quot;\}\)/);
    assert.doesNotMatch(guide, /<b>/);
  });

  it('sets the style by a click, from where it came itself', () => {
    assert.match(guide, /exec-topic="style http:\/\/news\.example:4747\/browser\/style\.grass"/);
  });

  it('tells a server of one’s own which hosts to list', () => {
    assert.match(guide, /browser\.remote_content_hostname_whitelist=news\.example,127\.0\.0\.1,localhost/);
  });
});
