import { remoteContentSetting } from '../server/server-settings.ts';
import type { SavedQuery } from './saved-queries.ts';

type Section = { readonly heading: string; readonly queries: readonly SavedQuery[] };

/**
 * The guide that `:play` shows in Neo4j Browser: a slide for each section, whose queries go into the editor with a click.
 *
 * @param options.address where this service answers, for the style sheet and the files: `http://127.0.0.1:4747`
 * @returns HTML; a web browser shows it as a plain page
 */
export function renderGuide({
  sections,
  address,
}: {
  sections: readonly Section[];
  address: string;
}): string {
  const slides = [
    introduction(address),
    ...sections.map((section) => queriesSlide(section, address)),
    elsewhere(address),
  ];
  return [
    '<article class="guide">',
    '<title>Newsgraph</title>',
    '<carousel class="deck container-fluid">',
    ...slides.map((slide) => `<slide class="row-fluid"><div class="col-sm-12">\n${slide}\n</div></slide>`),
    '</carousel>',
    '</article>',
    '',
  ].join('\n');
}

function introduction(address: string): string {
  const style = escapeHtml(`style ${address}/browser/style.grass`);
  return `<h3>Newsgraph</h3>
<p class="lead">Who is who, who holds which office, who said what about whom, and the words that show it.</p>
<p>First the colours: <a exec-topic="${style}"><code>:${style}</code></a></p>
<p>A click on a query puts it into the editor. Change the names in quotes, then run it. A double click on a node shows its neighbours:
from a statement to the documents that report it, from an office to the people who held it.</p>`;
}

function queriesSlide({ heading, queries }: Section, address: string): string {
  const shown = queries.map(
    ({ name, title, cypher }) =>
      `<h4>${escapeHtml(title)}</h4>
<pre class="runnable">${escapeHtml(cypher)}</pre>
<p><a href="${escapeHtml(`${address}/browser/queries/${name}.cypher`)}" target="_blank">as a file</a></p>`,
  );
  return [`<h3>${escapeHtml(heading)}</h3>`, ...shown].join('\n');
}

/** For a Neo4j that Newsgraph did not start, where nobody set what lets this guide in. */
function elsewhere(address: string): string {
  const { name, value } = remoteContentSetting(new URL(address).hostname);
  return `<h3>On a Neo4j of your own</h3>
<p>Neo4j Browser loads guides and styles only from hosts that its server lists. Add this line to its <code>neo4j.conf</code> and start it anew:</p>
<pre>${escapeHtml(`${name}=${value}`)}</pre>
<p>Without that: save <a href="${escapeHtml(`${address}/browser/style.grass`)}" target="_blank">the style sheet</a> and drop the file on
the window of Neo4j Browser; drop the files of queries on its saved scripts, or paste a query into its editor.</p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
