import { useState } from 'preact/hooks';
import type { Evidence } from '#api/schemas/evidence.ts';
import { linkToWords } from '../addresses/links.ts';
import { day } from '../text/phrases.ts';
import { safeLink } from '../text/safe-link.ts';
import { ArticleWords } from './article-words.tsx';

/** How many pieces are shown before one asks for all. */
const SHOWN = 3;

/** The words that show a fact, each to be opened in its article's text. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, SHOWN);
  return (
    <div class="evidence-list">
      {shown.map((piece) => (
        <EvidencePiece key={`${piece.document.id} ${piece.start} ${piece.rule}`} piece={piece} />
      ))}
      {shown.length < evidence.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {evidence.length - shown.length} more
        </button>
      )}
    </div>
  );
}

function EvidencePiece({ piece }: { piece: Evidence }) {
  const [open, setOpen] = useState(false);
  const { document: source, start, end, exact, prefix, suffix, rule } = piece;
  const atPublisher = safeLink(piece.link);
  return (
    <details class="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="excerpt">
          {prefix !== '' && <>…{prefix}</>}
          <mark>{exact}</mark>
          {suffix !== '' && <>{suffix}…</>}
        </span>
        <span class="source">{sourceLine(source)}</span>
      </summary>
      {open && (
        <div class="opened">
          <ArticleWords documentId={source.id} words={{ start, end }} />
          <p class="found">
            Found by <code>{rule}</code>
            <a href={linkToWords({ id: source.id, at: { start, end } })}>Open the document</a>
            {atPublisher !== null && (
              <a href={atPublisher} target="_blank" rel="noreferrer noopener">
                At the publisher
              </a>
            )}
          </p>
        </div>
      )}
    </details>
  );
}

/** Where words stand, in a line: headline, outlet, day. */
function sourceLine({ title, publisher, publishedAt, sourceId }: Evidence['document']): string {
  return [title ?? sourceId ?? 'Untitled', publisher, day(publishedAt)]
    .filter((part) => part !== null)
    .join(' · ');
}
